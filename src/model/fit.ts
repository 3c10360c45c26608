import type { Deck } from './deck';

/** What fitting found and did. Sizes in points of a 540 pt high slide. */
export interface FitReport {
  /** Slides whose text still does not fit. */
  readonly overflow: number;
  /** Smallest body text; covers, feet, duty lines and tables do not count. 0 in a deck without body text. */
  readonly smallestPt: number;
  /** Smallest text in tables; 0 in a deck without tables. */
  readonly smallestTablePt: number;
  /** Continuation slides. */
  readonly continued: number;
}

/** A deck whose slides fit, and the account of it. */
export interface FittedDeck {
  readonly deck: Deck;
  readonly report: FitReport;
}
