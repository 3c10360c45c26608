import type { Span } from '../../model/span';
import type { ClauseUnit, TypedClause } from '../clauses/clause';
import { closureOf } from '../clauses/closure';
import { parallelRuns } from '../clauses/parallels';
import { hasCoverbHead, hasVerbHead } from '../clauses/predicates';
import { type Excerpt, excerptOf, sizeOf } from '../excerpt';
import { holdsDuty } from '../lexicon/conditions';
import { dependentOpening, factReference, isLeadIn, listEnd } from '../lexicon/connectives';
import { factPatterns } from '../lexicon/facts';
import { limits } from '../limits';
import type { Candidate } from './candidate';
import { shortened } from './shortening';

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

/** …后, …等方式 before what it is for: a line never ends there. */
function endsOpen(unit: ClauseUnit, at: number): boolean {
  const core = unit.clauses[at]?.core ?? '';
  if (/^(?:上述|以上)[^，]*等[\u4e00-\u9fff]{2,4}$/.test(core)) return true;
  return (
    at + 1 < unit.clauses.length &&
    /(?:[^先前落背今幕最]后|[^同届及按当小平定临准有]时|[提况件]下|基础上|[^提目当以年空面]前|[^以年户国境]内|[^以线网路]上|[^以线名旗]下|[^其集适居]中|期间|之间|同时|等(?:方式|形式|途径|手段)|[采利][取用][^，]{0,6}(?:措施|形式|手段|载体))$/.test(
      core,
    )
  );
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

/** 2025年, 【提交方式】: a date or a name and nothing said. */
function isBareLabel(text: string): boolean {
  return /^(?:其中[：:])?[\d\s]{4,6}年(?:[\d\s]+月)?(?:[\d\s]+[日号])?(?:[\d\s]+[时点](?:[\d\s]+分)?)?(?:许|左右)?[底初末]?$|^【[^】]*】[：:]?$/.test(
    text,
  );
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

function uncut(source: string, unit: ClauseUnit, clauses: readonly number[]): Excerpt {
  return excerptOf(
    source,
    clauses.flatMap((at, place) =>
      clauseSpan(unit, at, opensSpan(unit, clauses, place), place + 1 === clauses.length),
    ),
  );
}

/** The first clause, and one whose neighbour before it is left out, stand without connective. */
function opensSpan(unit: ClauseUnit, clauses: readonly number[], place: number): boolean {
  const at = clauses[place] ?? 0;
  return place === 0 || (clauses[place - 1] !== at - 1 && /^并/.test(unit.clauses[at]?.text ?? ''));
}

const isSaying = (clause: TypedClause | undefined) => clause?.kind === 'core' || clause?.kind === 'tail';

/** Conditions, topics and times at the head of a selection. */
function leadingGovernors(unit: ClauseUnit, clauses: readonly number[]): readonly number[] {
  const first = clauses.findIndex((at) => {
    const kind = unit.clauses[at]?.kind;
    return kind !== 'condition' && kind !== 'topic' && kind !== 'time';
  });
  return first < 0 ? clauses : clauses.slice(0, first);
}

function canOpen(unit: ClauseUnit, said: readonly number[], governed: boolean): boolean {
  const clause = unit.clauses[said[0] ?? 0];
  if (!clause || (clause.text.startsWith('其中') && !governed)) return false;
  return governed || mayOpen(clause.core);
}

/** Whether a line may begin so: it leans on nothing before it, or points back and carries a fact. */
/** The formula that ends the purpose of rules. */
const saysNothing = /^(?:特)?(?:制定|制订)本[^，]{0,10}$/;
/** Who or what is meant stands in the sentence before. */
const pronounOpening =
  /^(?:这|该|此|上述|以上)(?:部分|类|些)(?:人员|单位|企业|学生|考生|项目|地区)|^(?:It|They|He|She)\b|^(?:This|These|That|Those) (?:is|are|was|were|will|would|shall|should|may|can|has|have)\b/;

/** 他们 without the people it means. */
function isUnnamed(text: string): boolean {
  const at = text.search(/[他她]们/);
  return (
    at >= 0 &&
    !/(?:人员|学生|毕业生|职工|教师|群众|老人|儿童|青年|者|家庭|户|工人|农民|军人|干部)/.test(
      text.slice(0, at),
    )
  );
}

function mayOpen(text: string): boolean {
  if (saysNothing.test(text) || pronounOpening.test(text) || isUnnamed(text)) return false;
  if (!dependentOpening.test(text) || /^(?:既|不仅|不但).*，(?:也|又|还|而且|更)/.test(text)) return true;
  return factReference.test(text) && Object.values(factPatterns).some((pattern) => pattern.test(text));
}

/** Everything on one line: condition，rule. */
function inline(
  source: string,
  unit: ClauseUnit,
  governors: readonly number[],
  said: readonly number[],
): Candidate | undefined {
  const clauses = [...governors, ...said];
  const text = wordsOf(
    source,
    unit,
    clauses,
    said.length > 1 || governors.length > 0 ? limits.point : limits.point,
  );
  if (!text || sizeOf(text.text) < 6) return undefined;
  return { unit, clauses, text, kind: 'point' };
}

/** Condition before the rule, or two lines when nothing governs. */
function beside(
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
function besideSubject(
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

/** The words of the chosen clauses within `limit`, shortened where that is safe. */
export function wordsOf(
  source: string,
  unit: ClauseUnit,
  clauses: readonly number[],
  limit: number,
): Excerpt | undefined {
  const spans = clauses.flatMap((at, place) =>
    clauseSpan(unit, at, opensSpan(unit, clauses, place), place + 1 === clauses.length),
  );
  const whole = excerptOf(source, spans);
  const cuts = shortened(whole.text, limit);
  if (!cuts) return undefined;
  return excerptOf(
    source,
    cuts.flatMap((cut) => mapped(source, whole, cut)),
  );
}

/** 还需提供…: without 还 it would be all that is asked. */
const addsToRule = /^还[应须需]/;

/** A clause with its mark, so that it reads on; the first without its connective. */
function clauseSpan(unit: ClauseUnit, at: number, first: boolean, last: boolean): Span[] {
  const clause = unit.clauses[at];
  if (!clause) return [];
  const end = last ? clause.end : (unit.clauses[at + 1]?.start ?? clause.end);
  return [
    {
      start: first && !addsToRule.test(clause.text) ? clause.coreStart : clause.start,
      end: Math.max(clause.end, end),
    },
  ];
}

/** A span of the excerpt's text as spans of the canonical text. */
function mapped(source: string, excerpt: Excerpt, cut: Span): Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const span of excerpt.spans) {
    const length = span.end - span.start;
    const start = Math.max(cut.start, at);
    const end = Math.min(cut.end, at + length);
    if (start < end) found.push({ start: span.start + start - at, end: span.start + end - at });
    at += length;
  }
  return found.filter((span) => source.slice(span.start, span.end) !== '');
}

/** A unit that fits two lines, without the frames at its head and the results at its end. */
function wholeUnit(source: string, unit: ClauseUnit): readonly Candidate[] {
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
function standsWhole(unit: ClauseUnit, whole: Candidate): boolean {
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

function isFact(text: string): boolean {
  return (
    factPatterns.date.test(text) ||
    factPatterns.money.test(text) ||
    factPatterns.number.test(text) ||
    factPatterns.ban.test(text)
  );
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
