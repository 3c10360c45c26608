import type { ClauseUnit } from '../clauses/clause';
import { closureOf } from '../clauses/closure';
import { parallelRuns } from '../clauses/parallels';
import { hasCoverbHead, hasVerbHead } from '../clauses/predicates';
import { excerptOf, sizeOf } from '../excerpt';
import { dependentOpening, isLeadIn } from '../lexicon/connectives';
import { limits } from '../limits';
import { beside, inline } from './beside';
import { canOpen, endsOpen, isBareLabel } from './borders';
import type { Candidate } from './candidate';
import { isFact, isSaying, leadingGovernors } from './governors';
import { standsWhole, wholeUnit } from './whole';
import { uncut, wordsOf } from './words';

/** Every point that may be made of a unit: legal selections of whole clauses that fit a line or two. */
export function candidatesOf(source: string, unit: ClauseUnit): readonly Candidate[] {
  const parallel = parallelCandidates(source, unit);
  const taken = new Set(parallel.flatMap((candidate) => candidate.clauses));
  const whole = wholeUnit(source, unit);
  if (parallel.length === 0 && whole[0] && standsWhole(unit, whole[0]))
    return whole.map((candidate) => withAgent(source, candidate));
  const rest = unit.clauses.flatMap((clause, at) => {
    if (taken.has(at)) return [];
    if (clause.kind === 'label') return labelCandidate(source, unit, at);
    const fact = clause.kind === 'noun' && isFact(clause.text);
    if (clause.kind !== 'core' && clause.kind !== 'tail' && !fact) return [];
    return seedsFrom(unit, at, taken).flatMap((seeds) => selectionCandidate(source, unit, seeds));
  });
  return distinct([...parallel, ...whole, ...rest]).map((candidate) => withAgent(source, candidate));
}

/** The clause alone, and with one or two that follow it directly. */
function seedsFrom(unit: ClauseUnit, at: number, taken: ReadonlySet<number>): readonly (readonly number[])[] {
  const seeds: number[][] = [[at]];
  for (let next = at + 1; next <= at + 2; next++) {
    const clause = unit.clauses[next];
    if (
      !clause ||
      taken.has(next) ||
      clause.subject ||
      (clause.kind !== 'core' && clause.kind !== 'tail' && clause.kind !== 'noun')
    )
      break;
    seeds.push([...(seeds.at(-1) ?? []), next]);
  }
  return seeds;
}

/** The candidate of the smallest legal selection that holds `seeds`; none when it cannot stand or does not fit. */
export function selectionCandidate(
  source: string,
  unit: ClauseUnit,
  seeds: readonly number[],
  room: { condition: number; text: number } = { condition: limits.condition, text: limits.longPoint },
): readonly Candidate[] {
  const clauses = closureOf(unit, seeds);
  const bonded =
    clauses.some((at) => !seeds.includes(at) && isSaying(unit.clauses[at])) || seeds.length === 1;
  const governors = leadingGovernors(unit, clauses);
  const said = clauses.slice(governors.length);
  if (isLeadIn(unit.clauses[said.at(-1) ?? 0]?.text ?? '')) return [];
  if (endsOpen(unit, said.at(-1) ?? 0)) return [];
  if (said.length === 1 && isBareLabel(unit.clauses[said[0] ?? 0]?.core ?? '')) return [];
  if (governors.length > 0 && said.every((at) => unit.clauses[at]?.kind === 'tail')) return [];
  if (said.length === 0 || !canOpen(unit, said, governors.length > 0)) return [];
  if (seeds.length > 1 && !bonded) return plainPair(source, unit, clauses);
  const made =
    inline(source, unit, governors, said) ?? beside(source, unit, governors, said, room.condition, room.text);
  if (!made) return [];
  return [made, ...onTwoLines(source, unit, governors, said)];
}

/** The words uncut on two lines, where a list was shortened for one. */
function onTwoLines(
  source: string,
  unit: ClauseUnit,
  governors: readonly number[],
  said: readonly number[],
): readonly Candidate[] {
  if (governors.length > 0) return [];
  const text = wordsOf(source, unit, said, Number.POSITIVE_INFINITY);
  const size = sizeOf(text?.text ?? '');
  return text && size > limits.point && size <= limits.longPoint
    ? [{ unit, clauses: said, text, kind: 'point' }]
    : [];
}

/** Neighbours that could be parted are shown together only when both fit one line uncut, the condition beside them. */
function plainPair(source: string, unit: ClauseUnit, clauses: readonly number[]): readonly Candidate[] {
  const governors = leadingGovernors(unit, clauses);
  const whole = uncut(source, unit, clauses);
  if (sizeOf(whole.text) <= limits.point) return [{ unit, clauses, text: whole, kind: 'point' }];
  const said = clauses.slice(governors.length);
  if (governors.length === 0 || said.length === 0) return [];
  const text = uncut(source, unit, said);
  const lead = wordsOf(source, unit, governors, limits.condition);
  if (!lead || dependentOpening.test(lead.text) || sizeOf(text.text) > limits.longPoint) return [];
  return [{ unit, clauses, lead, text, kind: 'rule' }];
}

function labelCandidate(source: string, unit: ClauseUnit, at: number): readonly Candidate[] {
  const clauses = unit.clauses.map((_, index) => index).slice(at + 1);
  const text = clauses.length > 0 ? wordsOf(source, unit, clauses, limits.rule) : undefined;
  const label = unit.clauses[at];
  if (!text || !label) return [];
  const lead = excerptOf(source, [{ start: label.coreStart, end: label.end }]);
  return [{ unit, clauses: [at, ...clauses], lead, text, kind: 'label' }];
}

/** Parallel clauses are shown together or not at all. */
function parallelCandidates(source: string, unit: ClauseUnit): readonly Candidate[] {
  return parallelRuns(unit).flatMap((run) => {
    const clauses = closureOf(unit, run);
    const text = wordsOf(source, unit, clauses, 84);
    return text && clauses.length === run.length ? [{ unit, clauses, text, kind: 'parallel' as const }] : [];
  });
}

/** Names the body whose task it is where the words begin with the verb. */
function withAgent(source: string, candidate: Candidate): Candidate {
  const { unit, clauses, lead, text } = candidate;
  const main = unit.clauses[clauses.at(-1) ?? 0];
  if (!main?.agent || lead || clauses.some((at) => unit.clauses[at]?.subject)) return candidate;
  const opening = unit.clauses[clauses[0] ?? 0];
  if (!opening || !isSaying(opening)) return candidate;
  const subjectless =
    hasVerbHead(text.text) || hasCoverbHead(text.text) || /^(?:应|须|不得|可|在|于|自)/.test(text.text);
  if (!subjectless || /^(?:所需|不足|由.{2,16}(?:列支|负责|承担|负担))/.test(text.text)) return candidate;
  return { ...candidate, agent: excerptOf(source, [main.agent]) };
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const key = `${candidate.lead?.text ?? ''}|${candidate.text.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
