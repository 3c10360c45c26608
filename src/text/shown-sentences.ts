import type { MatchIndex } from './match-index';

/** A run this long shows its sentence. */
const longRun = 6;
/** A shorter clause than this shows its sentence only when it is the whole of it. */
const shortClause = 4;
/** A phrase that stands in more sentences than this is no evidence for any of them. */
const sharedBy = 3;
const mostPlaces = 400;
const mark = /[\p{P}\n]/u;

/** Ids of the sentences that `query` (in normal form) shows, ascending: longest runs first, left to right. */
export function shownIn(index: MatchIndex, query: string): readonly number[] {
  const shown = new Set<number>();
  for (let at = 0; at < query.length; ) {
    const run = longestRun(index, query, at);
    if (run.length === 0) {
      at++;
      continue;
    }
    credit(index, query, at, run, shown);
    at += run.length >= shortClause ? run.length : 1;
  }
  return [...shown].sort((a, b) => a - b);
}

interface Run {
  readonly length: number;
  readonly starts: readonly number[];
}

function longestRun(index: MatchIndex, query: string, at: number): Run {
  let length = 0;
  let starts: number[] = [];
  for (const start of index.grams.places(query, at).slice(0, mostPlaces)) {
    const same = sameLength(index.form.text, start, query, at);
    if (same > length) {
      length = same;
      starts = [];
    }
    if (same === length) starts.push(start);
  }
  return { length, starts };
}

function sameLength(text: string, start: number, query: string, at: number): number {
  let same = 0;
  while (at + same < query.length && text.charCodeAt(start + same) === query.charCodeAt(at + same)) same++;
  return same;
}

function credit(index: MatchIndex, query: string, at: number, run: Run, shown: Set<number>): void {
  const standsAlone = bordered(query, at, at + run.length);
  const long: number[] = [];
  for (const start of run.starts) {
    for (const unit of unitsOver(index, start, start + run.length)) {
      const sentence = index.units[unit]?.sentence;
      if (sentence === undefined) continue;
      if (holdsClause(index, unit, start, start + run.length, standsAlone)) shown.add(sentence);
      else if (overlap(index, unit, start, start + run.length) >= longRun) long.push(sentence);
    }
  }
  if (long.length <= sharedBy) for (const sentence of long) shown.add(sentence);
}

function bordered(query: string, start: number, end: number): boolean {
  const before = start === 0 || mark.test(query.charAt(start - 1)) || mark.test(query.charAt(start));
  return before && (end >= query.length || mark.test(query.charAt(end)) || mark.test(query.charAt(end - 1)));
}

function unitsOver(index: MatchIndex, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = start; at < end; ) {
    const unit = index.unitAt[at] ?? -1;
    if (unit >= 0) found.push(unit);
    at = unit >= 0 ? Math.max(at + 1, index.ranges[unit]?.end ?? at + 1) : at + 1;
  }
  return found;
}

function overlap(index: MatchIndex, unit: number, start: number, end: number): number {
  const range = index.ranges[unit] ?? { start: 0, end: 0 };
  return Math.min(end, range.end) - Math.max(start, range.start);
}

/** Whether the run covers a whole clause of the unit; a short run must also stand alone in the query. */
function holdsClause(
  index: MatchIndex,
  unit: number,
  start: number,
  end: number,
  standsAlone: boolean,
): boolean {
  const clauses = index.clauses[unit] ?? [];
  return clauses.some((clause) => {
    const size = clause.end - clause.start;
    if (clause.start < start || clause.end > end || size <= 0) return false;
    if (size < shortClause && clauses.length > 1) return false;
    return size >= longRun || end - start >= longRun || standsAlone;
  });
}
