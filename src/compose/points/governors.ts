import type { ClauseUnit, TypedClause } from '../clauses/clause';
import { factPatterns } from '../lexicon/facts';

/** A clause that says something, as against those that govern it. */
export const isSaying = (clause: TypedClause | undefined) =>
  clause?.kind === 'core' || clause?.kind === 'tail';

/** Whether a clause holds a date, an amount, a figure or a ban. */
export function isFact(text: string): boolean {
  return (
    factPatterns.date.test(text) ||
    factPatterns.money.test(text) ||
    factPatterns.number.test(text) ||
    factPatterns.ban.test(text)
  );
}

/** Conditions, topics and times at the head of a selection. */
export function leadingGovernors(unit: ClauseUnit, clauses: readonly number[]): readonly number[] {
  const first = clauses.findIndex((at) => {
    const kind = unit.clauses[at]?.kind;
    return kind !== 'condition' && kind !== 'topic' && kind !== 'time';
  });
  return first < 0 ? clauses : clauses.slice(0, first);
}
