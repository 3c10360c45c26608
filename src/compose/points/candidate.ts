import type { ClauseUnit } from '../clauses/clause';
import type { Excerpt } from '../excerpt';

/** A point that may be made of one sentence: a legal selection of its clauses. */
export interface Candidate {
  readonly unit: ClauseUnit;
  /** Indices of the clauses chosen, ascending; conditions and topics included. */
  readonly clauses: readonly number[];
  /** Condition, topic or label that stands before the text. */
  readonly lead?: Excerpt;
  readonly text: Excerpt;
  /** `rule`: the lead is a condition or topic; `label`: it is a label; `parallel`: clauses of equal form, all or none. */
  readonly kind: 'point' | 'rule' | 'label' | 'parallel';
  /** The body whose task it is, when the text does not say so itself. */
  readonly agent?: Excerpt;
}
