import type { Span } from '../../model/span';
import type { ClauseUnit } from '../clauses/clause';
import { type Excerpt, excerptOf } from '../excerpt';
import { shortened } from './shortening';

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

/** The words of the chosen clauses, nothing left out. */
export function uncut(source: string, unit: ClauseUnit, clauses: readonly number[]): Excerpt {
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
