import type { ReaderPorts } from '../../notice/extract';
import { markupParser } from '../../pipeline/parse-markup';

/** What readers of notices need of the page. */
export const readerPorts: ReaderPorts = { parseMarkup: markupParser };
