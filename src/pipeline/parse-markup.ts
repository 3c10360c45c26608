import type { ReaderPorts } from '../notice/extract';

/** The browser's own parser: inert, no script runs and nothing is fetched. */
export const markupParser: ReaderPorts['parseMarkup'] = (markup, type) =>
  new DOMParser().parseFromString(markup, type);
