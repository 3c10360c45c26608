import type { Span } from './span';

/** One line of the canonical text (a paragraph, a heading or a table row) and where it came from. */
export interface SourceLine extends Span {
  /** Pieces of the file this line was made of; more than one when paragraphs were joined. */
  readonly pieces: readonly SourcePiece[];
  /** Heading rank as the file marks it: number of `#`, Word heading level (1–9). Often wrong in notices. */
  readonly mark?: number;
  /** The line is a row of `SourceText.tables`. */
  readonly table?: number;
}

/** A run of the canonical text and the place in the file where it stands. */
export interface SourcePiece extends Span {
  /** Where the run begins in the decoded file (UTF-16 units), when the format has such a place. */
  readonly original?: number;
  /** 1-based page, when the format has pages. */
  readonly page?: number;
  /** 1-based number of the paragraph or line in the file. */
  readonly paragraph: number;
}

/** A place where repair put a broken paragraph together: the offset of the first joined character. */
export interface Join {
  readonly start: number;
  /** False when only the siblings say so; the lecturer should look. */
  readonly certain: boolean;
}

/** A cell of a table in the canonical text; empty cells have empty spans. */
export interface SourceCell extends Span {
  readonly columns: number;
  readonly rows: number;
}

/** A table of the canonical text: one line per row, cells separated by a tab. */
export interface SourceTable extends Span {
  /** The line before the table that names it, if any. */
  readonly caption?: Span;
  /** How many of the first rows are headings. */
  readonly headRows: number;
  readonly rows: readonly (readonly SourceCell[])[];
}

/**
 * The one text that everything else points into: page furniture dropped, heading marks dropped,
 * broken paragraphs joined, blanks that a scan's line ends left in them dropped, nothing else changed.
 * Lines end in `\n`.
 */
export interface SourceText {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly tables: readonly SourceTable[];
  readonly joins: readonly Join[];
}
