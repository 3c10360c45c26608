import type { ClauseUnit } from '../clauses/clause';
import { closureOf } from '../clauses/closure';
import { sizeOf } from '../excerpt';
import { isLeadIn } from '../lexicon/connectives';
import { limits } from '../limits';
import { beside, besideSubject } from './beside';
import { isBareLabel, mayOpen } from './borders';
import type { Candidate } from './candidate';
import { isFact, isSaying, leadingGovernors } from './governors';
import { wordsOf } from './words';

/** A unit that fits two lines, without the frames at its head and the results at its end. */
export function wholeUnit(source: string, unit: ClauseUnit): readonly Candidate[] {
  if (unit.clauses.some((clause) => clause.kind === 'label')) return [];
  const clauses = withoutTrimmings(unit);
  if (!clauses.some((at) => unit.clauses[at]?.kind === 'core' || isFact(unit.clauses[at]?.text ?? '')))
    return [];
  const one = clauses.filter((at) => isSaying(unit.clauses[at])).length === 1;
  const whole = wordsOf(source, unit, clauses, Number.POSITIVE_INFINITY);
  const text =
    sizeOf(whole?.text ?? '') <= limits.longPoint
      ? whole
      : one
        ? wordsOf(source, unit, clauses, limits.longPoint)
        : undefined;
  if (!text || sizeOf(text.text) < 6 || !mayOpen(text.text) || isLeadIn(text.text)) return [];
  if (isBareLabel(text.text)) return [];
  return [{ unit, clauses, text, kind: 'point' }];
}

/** The clauses from the first to the last that is told; frames others need, and what stands between, stay. */
function withoutTrimmings(unit: ClauseUnit): readonly number[] {
  const all = unit.clauses.map((_, at) => at);
  const needed = new Set(unit.clauses.flatMap((clause) => clause.needs));
  const told = (at: number) => {
    const clause = unit.clauses[at];
    if (!clause) return false;
    const trimming = clause.kind === 'frame' || clause.kind === 'tail';
    const held = clause.kind === 'frame' || secondHalf.test(clause.text);
    return !trimming || isFact(clause.text) || (held && needed.has(at));
  };
  return all.slice(all.findIndex(told), all.findLastIndex(told) + 1);
}

/** 又防止…, after 既保证…. */
const secondHalf = /^(?:又|也|还|而且|更)/;

/** Nothing of it may be told without the rest. */
export function standsWhole(unit: ClauseUnit, whole: Candidate): boolean {
  const said = whole.clauses.filter((at) => isSaying(unit.clauses[at]));
  return said.every((at) => {
    const held = closureOf(unit, [at]);
    return said.every((other) => held.includes(other));
  });
}

/**
 * A unit that is too long for a point, whole: the body, case or matter it begins with beside all the rest, at
 * most `limits.task` characters; undefined without such a beginning, or where the rest cannot follow it.
 */
export function wholeBeside(source: string, unit: ClauseUnit): Candidate | undefined {
  const clauses = withoutTrimmings(unit);
  if (clauses.some((at) => unit.clauses[at]?.kind === 'label')) return undefined;
  const governors = leadingGovernors(unit, clauses);
  const said = clauses.slice(governors.length);
  if (said.length === 0 || isLeadIn(unit.clauses[said.at(-1) ?? 0]?.text ?? '')) return undefined;
  const made =
    governors.length > 0
      ? beside(source, unit, governors, said, limits.condition, limits.task)
      : besideSubject(source, unit, said, limits.task);
  return made && mayOpen(made.lead?.text ?? '') ? made : undefined;
}
