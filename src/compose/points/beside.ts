import type { ClauseUnit } from '../clauses/clause';
import { excerptOf, sizeOf } from '../excerpt';
import { holdsDuty } from '../lexicon/conditions';
import { dependentOpening, listEnd } from '../lexicon/connectives';
import { limits } from '../limits';
import type { Candidate } from './candidate';
import { isFact } from './governors';
import { wordsOf } from './words';

/** Everything on one line: condition，rule. */
export function inline(
  source: string,
  unit: ClauseUnit,
  governors: readonly number[],
  said: readonly number[],
): Candidate | undefined {
  const clauses = [...governors, ...said];
  const text = wordsOf(source, unit, clauses, limits.point);
  if (!text || sizeOf(text.text) < 6) return undefined;
  return { unit, clauses, text, kind: 'point' };
}

/** Condition before the rule, or two lines when nothing governs. */
export function beside(
  source: string,
  unit: ClauseUnit,
  governors: readonly number[],
  said: readonly number[],
  condition: number,
  limit: number,
): Candidate | undefined {
  const bonded = said.length > 1 && said.some((at) => isFact(unit.clauses[at]?.text ?? ''));
  const listed = said.length > 1 && listEnd.test(unit.clauses[said.at(-1) ?? 0]?.text ?? '');
  const text =
    wordsOf(source, unit, said, limits.point) ??
    wordsOf(
      source,
      unit,
      said,
      Math.max(limit, bonded ? limits.bondedPoint : 0, listed ? limits.statement : 0),
    );
  if (!text)
    return governors.length === 0
      ? besideSubject(source, unit, said, Math.max(limit, limits.rule))
      : undefined;
  if (sizeOf(text.text) < 4 || /^(?:以及|及(?!时|早)|或者?(?!许))/.test(text.text)) return undefined;
  const clauses = [...governors, ...said];
  if (governors.length === 0)
    return sizeOf(text.text) < 6 ? undefined : { unit, clauses, text, kind: 'point' };
  const lead = wordsOf(source, unit, governors, condition);
  return lead && !dependentOpening.test(lead.text) && !holdsDuty(lead.text)
    ? { unit, clauses, lead, text, kind: 'rule' }
    : undefined;
}

/** A long task of a body: the body before what it is to do. */
export function besideSubject(
  source: string,
  unit: ClauseUnit,
  said: readonly number[],
  limit: number,
): Candidate | undefined {
  const subject = unit.clauses[said[0] ?? 0]?.subject;
  const words = subject && wordsOf(source, unit, said, limits.condition + limit);
  if (!subject || !words) return undefined;
  const spans = words.spans.map((span) => ({ start: Math.max(span.start, subject.end), end: span.end }));
  const text = excerptOf(source, spans);
  const lead = excerptOf(source, [subject]);
  if (sizeOf(text.text) > limit || sizeOf(text.text) < 6) return undefined;
  return { unit, clauses: said, lead, text, kind: 'rule' };
}
