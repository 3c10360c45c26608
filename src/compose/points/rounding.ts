import { bigrams, containment } from '../../text/similarity';
import type { ClauseUnit, TypedClause } from '../clauses/clause';
import { sizeOf } from '../excerpt';
import { limits } from '../limits';
import type { Candidate } from './candidate';
import { isSaying } from './governors';
import { sloganCount } from './scoring';
import { statementRow, wholeRows } from './whole';

/**
 * The points with those sentences whole, as rows, that points tell only in part or at more than two lines; where
 * one is a row, its neighbours that take several points are rows too.
 * @param source the canonical text
 * @param amongRows they stand among rows in any case
 */
export function rounded(
  source: string,
  points: readonly Candidate[],
  amongRows = false,
): readonly Candidate[] {
  const once = roundedWhere(source, points, (unit, own) => !isWhole(unit, own));
  const rows = amongRows || once.some(isRow) ? roundedWhere(source, once, isParted) : once;
  return [
    ...rows,
    ...[...new Set(rows.map(({ unit }) => unit))].flatMap((unit) => missing(source, unit, rows)),
  ];
}

/** What points miss of a sentence that is too long for a row, each statement with all it needs. */
function missing(source: string, unit: ClauseUnit, points: readonly Candidate[]): readonly Candidate[] {
  const own = points.filter((point) => point.unit === unit);
  const told = new Set(own.flatMap(({ clauses }) => clauses));
  const found: Candidate[] = [];
  unit.clauses.forEach((clause, at) => {
    if (told.has(at) || clause.kind !== 'core' || !isMissed(clause, told)) return;
    const row = statementRow(source, unit, at);
    if (!row || row.clauses.some((one) => told.has(one) && isSaying(unit.clauses[one]))) return;
    for (const one of row.clauses) told.add(one);
    found.push(row);
  });
  return found;
}

function roundedWhere(
  source: string,
  points: readonly Candidate[],
  asks: (unit: ClauseUnit, own: readonly Candidate[]) => boolean,
): readonly Candidate[] {
  const whole = new Map<ClauseUnit, readonly Candidate[]>();
  for (const unit of new Set(points.map((point) => point.unit))) {
    const own = points.filter((point) => point.unit === unit);
    const rows = asks(unit, own) ? wholeRows(source, unit) : [];
    if (rows.length > 0) whole.set(unit, rows);
  }
  return [...points.filter(({ unit }) => !whole.has(unit)), ...[...whole.values()].flat()];
}

function isWhole(unit: ClauseUnit, points: readonly Candidate[]): boolean {
  const told = new Set(points.flatMap(({ clauses }) => clauses));
  const isLong = points.some((point) => !point.lead && isRow(point));
  if (saysTwice(points) || (points.length > 1 && points.some(({ agent }) => agent !== undefined)))
    return false;
  return !isLong && unit.clauses.every((clause, at) => told.has(at) || !isMissed(clause, told));
}

/** 由于…要求，A; 由于…要求，B: several points begin with the same words. */
function saysTwice(points: readonly Candidate[]): boolean {
  const openings = points.flatMap(({ lead, clauses }) =>
    lead || clauses.length < 2 ? [] : (clauses[0] ?? []),
  );
  return new Set(openings).size < openings.length;
}

/** Told in several pieces, or with something left out. */
function isParted(unit: ClauseUnit, own: readonly Candidate[]): boolean {
  const isCut = own.some(({ text }) => text.spans.length > 1);
  return isCut || own.length > 1 || isOpen(unit, (_, at) => own.some(({ clauses }) => clauses.includes(at)));
}

/** Too long for a point: only a row holds it. */
function isRow({ text }: Candidate): boolean {
  return sizeOf(text.text) > limits.longPoint;
}

/**
 * True when words on a slide leave out anything of a unit but the frame at its head and exhortations.
 * @param said all words of the unit that are shown
 */
export function missedBy(unit: ClauseUnit, said: string): boolean {
  const pairs = bigrams(said);
  const isSaid = ({ core }: TypedClause) =>
    said.includes(core.slice(-8)) || containment(bigrams(core), pairs) > mostlySaid;
  return isOpen(unit, isSaid);
}

/** Share of a clause's words from which it counts as said; lists are shortened. */
const mostlySaid = 0.7;

/** True when a clause is untold that is no exhortation and no frame at the head. */
function isOpen(unit: ClauseUnit, isTold: (clause: TypedClause, at: number) => boolean): boolean {
  const head = unit.clauses.findIndex(({ kind }) => kind !== 'frame');
  const label = unit.clauses.findIndex(({ kind }) => kind === 'label');
  const told = label > 0 ? unit.clauses.slice(0, label) : unit.clauses;
  return told.some((clause, at) => at >= head && !isTold(clause, at) && sloganCount(clause.text) === 0);
}

/** What is told in part misses a statement, or a piece of one that is told; an exhortation is not missed. */
function isMissed({ kind, text, needs }: TypedClause, told: ReadonlySet<number>): boolean {
  if (sloganCount(text) > 0) return false;
  return kind === 'core' || (kind === 'noun' && needs.some((at) => told.has(at)));
}
