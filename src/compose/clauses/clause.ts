import type { Span } from '../../model/span';

/** What a clause does in its sentence. */
export type ClauseKind =
  | 'condition' // …的，/ 对…的企业， – rules what follows
  | 'topic' // what the next clause speaks of
  | 'frame' // purpose, grounds, manner: may be left off at its border
  | 'time' // when; binds to the next core only
  | 'label' // 报名时间：
  | 'core' // a task, rule or statement of its own
  | 'tail' // a result that is hoped for
  | 'noun'; // a piece that says nothing alone

/** A clause with its part in the sentence. Offsets are those of the canonical text. */
export interface TypedClause extends Span {
  readonly kind: ClauseKind;
  /** Without final mark. */
  readonly text: string;
  /** Where the clause begins when its leading connective (并, 同时, 一是) is left off. */
  readonly coreStart: number;
  /** `text` from `coreStart`. */
  readonly core: string;
  /** The mark that ends it, or ''. */
  readonly mark: string;
  /** Its own subject, before the modal or verb. */
  readonly subject?: Span;
  /** The subject that holds for it: its own or one carried from before. */
  readonly agent?: Span;
  /** Indices of clauses of the same unit that must stand with it. */
  readonly needs: readonly number[];
}

/** A piece of a sentence between semicolons: conditions, topics and subjects hold inside it. */
export interface ClauseUnit extends Span {
  /** Id of the sentence. */
  readonly sentence: number;
  /** Position of the unit in its sentence, from 0. */
  readonly index: number;
  readonly clauses: readonly TypedClause[];
}
