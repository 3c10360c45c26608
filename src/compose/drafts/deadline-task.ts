import type { Span } from '../../model/span';
import type { ClauseUnit, TypedClause } from '../clauses/clause';
import { closureOf } from '../clauses/closure';
import { hasAnyVerb, hasVerbHead } from '../clauses/predicates';
import { excerptOf, sizeOf } from '../excerpt';
import { factPatterns } from '../lexicon/facts';
import { limits } from '../limits';
import { sloganCount } from '../points/scoring';

/** Who is to do something by a date, where somebody is named, and what, in the words of the sentence. */
export interface DeadlineTask {
  readonly who?: string;
  readonly what: string;
}

/**
 * The task around a date: from the body it is given to, up to the next body, case or date.
 * @param source the canonical text
 * @param at index of the clause that holds the date
 * @returns undefined where the task takes more than a row
 */
export function taskAround(
  source: string,
  unit: ClauseUnit,
  at: number,
  date: Span,
): DeadlineTask | undefined {
  const main = mainFrom(unit, at);
  if (main === undefined) return undefined;
  const actor = actorBefore(unit, main, at);
  const first = actor ?? main;
  const subject =
    actor === undefined ? undefined : (unit.clauses[first]?.subject ?? unit.clauses[main]?.agent);
  if (!subject && !opensWithDate(source, unit, main, date)) return undefined;
  const last = runEnd(unit, main);
  for (const from of [first, Math.max(first, at), main]) {
    for (let to = last; to >= main; to--) {
      const what = taskWords(source, unit, { from, to, date, subject });
      if (sizeOf(what) > limits.measure || !hasAnyVerb(what)) continue;
      return { ...(subject ? { who: excerptOf(source, [subject]).text } : {}), what };
    }
  }
  return undefined;
}

/** 2024年底前，总结经验: nothing but the date stands before the task, no case and no matter. */
function opensWithDate(source: string, unit: ClauseUnit, main: number, date: Span): boolean {
  const governed = closureOf(unit, [main]).some((at) =>
    ['condition', 'topic'].includes(unit.clauses[at]?.kind ?? ''),
  );
  return !governed && leadsToDate.test(source.slice(unit.start, date.start));
}

/** The clause that says what is due: the one with the date, or the next where that only says when. */
function mainFrom(unit: ClauseUnit, at: number): number | undefined {
  const clause = unit.clauses[at];
  if (clause?.kind === 'core' || clause?.kind === 'tail') return at;
  if (clause?.kind !== 'time' && clause?.kind !== 'noun' && clause?.kind !== 'frame') return undefined;
  const next = unit.clauses.findIndex(({ kind }, later) => later > at && kind === 'core');
  return next < 0 ? undefined : next;
}

/** The clause that names who acts, back from `main` up to the date before; `main` where its body is carried to it. */
function actorBefore(unit: ClauseUnit, main: number, dated: number): number | undefined {
  for (let at = main; at >= 0; at--) {
    const clause = unit.clauses[at];
    if (!clause || (at < dated && hasDate(clause))) break;
    if (clause.subject) return at;
  }
  const clause = unit.clauses[main];
  if (!clause?.agent) return undefined;
  return clause.agent.start >= unit.start || hasVerbHead(clause.core) ? main : undefined;
}

function hasDate({ text }: TypedClause): boolean {
  return factPatterns.date.test(text);
}

/** The last clause that goes on with the task: no other body, case or date. */
function runEnd(unit: ClauseUnit, main: number): number {
  const end = unit.clauses.findIndex(
    (clause, at) =>
      at > main &&
      (clause.subject !== undefined ||
        !['core', 'tail', 'noun', 'frame'].includes(clause.kind) ||
        hasDate(clause) ||
        sloganCount(clause.text) > 0),
  );
  return (end < 0 ? unit.clauses.length : end) - 1;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly date: Span;
  readonly subject: Span | undefined;
}

/** The words of a run without its body, after the case it stands in; a date at its head is left off. */
function taskWords(source: string, unit: ClauseUnit, { from, to, date, subject }: Run): string {
  const governors = closureOf(unit, [to]).filter(
    (at) => at < from && ['condition', 'topic'].includes(unit.clauses[at]?.kind ?? ''),
  );
  const spans = unit.clauses.flatMap((clause, at): Span[] => {
    if (governors.includes(at)) return [withMark(clause)];
    if (at < from || at > to) return [];
    const own = subject && subject.start >= clause.start && subject.end <= clause.end;
    const start = own ? subject.end : clause.coreStart;
    return [{ start, end: withMark(clause).end }];
  });
  const before = source.slice(spans[0]?.start ?? date.start, date.start);
  const opens = governors.length === 0 && leadsToDate.test(before);
  return excerptOf(source, opens ? [...after(spans, date.end)] : spans)
    .text.replace(/^(?:[）)]|之?前|以前|[之以]?内|，|[：:])+/, '')
    .replace(/^(?:还|也|均)?(?:应当?|须|必须|要|请|需)(?![求急用])/, '');
}

/** Words before a date that only lead to it: 应当于, 原则上请在. */
const leadsToDate = /^(?:还|也|均|应当?|须|要|请|必须|务必|原则上|最迟|不迟于|于|在|自|到|将|拟|可|，|\s)*$/;

function withMark(clause: TypedClause): Span {
  return { start: clause.coreStart, end: clause.end + clause.mark.length };
}

function after(spans: readonly Span[], start: number): readonly Span[] {
  return spans.flatMap((span) =>
    span.end <= start ? [] : [{ start: Math.max(span.start, start), end: span.end }],
  );
}
