import type { Finding } from '../model/finding';

/** A cell of a table row; spans count columns and rows covered, default 1. */
export interface ExtractedCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

/** One line or paragraph of a file in reading order, heading and emphasis marks already taken off. */
export interface ExtractedLine {
  readonly text: string;
  /** 1-based number of the line or paragraph in the file. */
  readonly paragraph: number;
  /** 1-based page, when the format has pages. */
  readonly page?: number;
  /** Offset of `text` in the decoded file (UTF-16 units), when the format has such a place. */
  readonly original?: number;
  /** Heading rank as the file marks it (1–6: number of `#`, heading style); 7 when the whole short line is bold. */
  readonly mark?: number;
  /** White space before the line in half characters (an ideographic space counts 2), when the format keeps it. */
  readonly indent?: number;
  /** Offsets in `text` where the reader itself put a paragraph together across a page border. */
  readonly joins?: readonly number[];
  /** A blank line or a page border stands before it. */
  readonly gapBefore: boolean;
  /** The format says this is a whole paragraph (DOCX, HTML): repair never joins it to its neighbours. */
  readonly whole: boolean;
  /** The format says that the line goes on the paragraph of the line before it; Chinese files often mean otherwise. */
  readonly soft?: true;
  /** Cells, when the line is a row of table number `table` (from 0). */
  readonly cells?: readonly ExtractedCell[];
  readonly table?: number;
}

/** What a reader found in a file, before repair and before any understanding. */
export interface Extract {
  readonly format: string;
  readonly lines: readonly ExtractedLine[];
  /** Number of heading rows by table; 0 when the format does not say. */
  readonly headRows: readonly number[];
  readonly findings: readonly Finding[];
  /** Name of the file it came from; gives the title where no line does. */
  readonly name?: string;
  /** The first line is the file's name, put there as title. */
  readonly titled?: true;
}

/** A file as it came: its name (for the extension) and its bytes. */
export interface NoticeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What readers need from their surroundings; the page and the tests provide it. */
export interface ReaderPorts {
  /** Parses markup into an inert document: no script runs, nothing is fetched. */
  readonly parseMarkup: (markup: string, type: 'text/html' | 'application/xml') => Document;
  /** Stops a long reading. */
  readonly signal?: AbortSignal;
}

/** A reader turns one format into an Extract; it throws UnusableInput for an unreadable container only. */
export interface Reader {
  readonly format: string;
  /** Cheap test on name and first bytes. */
  readonly accepts: (file: NoticeFile) => boolean;
  readonly read: (file: NoticeFile, ports: ReaderPorts) => Promise<Extract>;
}
