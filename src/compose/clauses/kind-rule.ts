import type { ClauseKind } from './clause';
import type { ClauseSight } from './clause-sight';

/** A sign by which a clause is known. */
export interface KindRule {
  readonly name: string;
  readonly kind: ClauseKind;
  readonly test: (sight: ClauseSight) => boolean;
}

/** Nothing follows in its unit. */
export const last = (sight: ClauseSight) => sight.index + 1 === sight.count;
