import type { FoundBlock } from '../assemble';
import type { ListCounter } from './counter';
import type { Styles } from './styles';

/** What reading a document carries along; counters go up as paragraphs are read in order. */
export interface DocxContext {
  readonly styles: Styles;
  readonly lists: ListCounter;
  /** The file says where its pages ended when it was last shown. */
  readonly paged: boolean;
  page: number;
  /** Text of a paragraph whose end was deleted: it goes on in the next. */
  carried: string;
  revisions: number;
  /** Paragraphs of a table of contents that were left out. */
  contents: number;
  /** Footnote calls in reading order, e.g. `footnoteReference/2`. */
  readonly footnotes: string[];
  /** Reads the paragraphs and tables below an element. */
  readonly readBlocks: (parent: Element) => readonly FoundBlock[];
}
