import type { Localized } from './language';
import type { Span } from './span';

/** What became of one sentence of the notice. */
export interface LedgerEntry extends Span {
  /** Id of the sentence. */
  readonly sentence: number;
  /** Ids of the slides on which a run of it stands. */
  readonly shown: readonly string[];
  /** Ids of the slides whose notes say it. */
  readonly spoken: readonly string[];
  /** Why it is neither shown nor spoken. */
  readonly omitted?: Localized;
}

/** The account of every sentence, in text order. */
export type Ledger = readonly LedgerEntry[];
