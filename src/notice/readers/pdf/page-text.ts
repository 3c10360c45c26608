import type { Rule } from './rules';

/** A run of text on a page, as the PDF places it; lengths in points, origin at the lower left. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

/** The text of a page. */
export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** Straight lines drawn on the page, when it may have tables. */
  readonly rules?: readonly Rule[];
}
