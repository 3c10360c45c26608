import { bigrams, containment } from '../../text/similarity';
import type { ClauseUnit, TypedClause } from '../clauses/clause';
import { hasVerbHead, modalsIn } from '../clauses/predicates';
import { sizeOf } from '../excerpt';
import { frameWithVerb } from '../lexicon/frames';
import { limits } from '../limits';
import type { Candidate } from './candidate';
import { isFact, isSaying } from './governors';
import { scoreOf, sloganCount } from './scoring';
import { selectPoints } from './selection';
import { statementRow, wholeRows, wholeUnit } from './whole';

/** What completes a sentence may be worth this little: a way, a second duty – but no exhortation alone. */
const leastWorth = -0.6;

/**
 * Needs: points chosen from `candidates`. Guarantees: a sentence that is begun is told to its end, as far as it
 * can be parted into points at all: a point grows by the clauses beside it where they fit, and orders in a row
 * of nothing but orders become points of their own. No clause is told twice; those chosen come first.
 */
export function completed(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const all = grown(chosen, candidates);
  const begun = new Set(chosen.map(({ unit }) => unit));
  const firstSentence = candidates[0]?.unit.sentence ?? 0;
  const worth = (one: Candidate) => scoreOf(one, one.unit.sentence - firstSentence);
  const rest = candidates
    .filter((one) => begun.has(one.unit) && isOrder(one) && worth(one) >= leastWorth)
    .sort((a, b) => told(b) - told(a) || worth(b) - worth(a));
  for (const one of rest) {
    if (!all.some((other) => sharesSaid(one, other))) all.push(one);
  }
  return all;
}

/** The points chosen from `candidates`, see `selectPoints`, with the sentences they begin told to their end. */
export function bestPoints(
  candidates: readonly Candidate[],
  title: string,
  most: number,
): readonly Candidate[] {
  const chosen = selectPoints(candidates, title, most).map((one) => one.candidate);
  return completed(chosen, candidates);
}

/** Each point as the longest of the candidates that say all it says, and nothing that another point says. */
function grown(chosen: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const all = [...chosen];
  for (const [at, one] of chosen.entries()) {
    const others = all.filter((_, index) => index !== at);
    const longer = candidates
      .filter((other) => saysAllOf(other, one) && !others.some((each) => sharesSaid(other, each)))
      .sort((a, b) => told(b) - told(a))[0];
    if (longer) all[at] = longer;
  }
  return all;
}

/** True when `longer` tells the clauses of `one` under the same governors, and more. */
function saysAllOf(longer: Candidate, one: Candidate): boolean {
  return (
    longer.unit === one.unit &&
    longer.lead?.text === one.lead?.text &&
    told(longer) > told(one) &&
    one.clauses.every((at) => longer.clauses.includes(at))
  );
}

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
  if (saysTwice(points)) return false;
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

/** Characters of a leaf all of which is told. */
const shortLeaf = 240;

/**
 * Needs: the points of a leaf. Guarantees: what else the sentences that are begun say, and every sentence with a
 * fact or an order to somebody, is told too, as a point where it fits and else as a row.
 * @param units of the leaf, in text order
 * @param told units that are told already
 */
export function toldToEnd(
  source: string,
  units: readonly ClauseUnit[],
  points: readonly Candidate[],
  told: ReadonlySet<ClauseUnit>,
): readonly Candidate[] {
  const begun = new Set([...told].map(({ sentence }) => sentence));
  const isShort = units.reduce((sum, { start, end }) => sum + end - start, 0) <= shortLeaf;
  const more = units.flatMap((unit) => {
    if (told.has(unit) || exhorts(unit)) return [];
    if (!isShort && !begun.has(unit.sentence) && !isDue(unit)) return [];
    return wholeUnit(source, unit)[0] ?? wholeRows(source, unit);
  });
  return [...points, ...more];
}

function exhorts(unit: ClauseUnit): boolean {
  return unit.clauses.some(({ text }) => sloganCount(text) > 0);
}

/** It says what somebody is to do, or a date, an amount, a figure or a ban. */
function isDue(unit: ClauseUnit): boolean {
  return unit.clauses.some(
    ({ kind, core, subject }) =>
      kind === 'core' && (isFact(core) || (subject !== undefined && modalsIn(core).length > 0)),
  );
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

/** One of several orders in a row, without case or circumstance: to nobody named, or to the body it is led by. */
function isOrder({ unit, clauses, text, lead, agent }: Candidate): boolean {
  const [first, ...others] = unit.clauses;
  const named = first?.subject !== undefined;
  const isLed = !named || agent !== undefined || clauses.includes(0);
  const opens = hasVerbHead(text.text) || frameWithVerb.test(text.text) || (named && clauses.includes(0));
  return (
    lead === undefined &&
    isLed &&
    opens &&
    others.every(({ subject }) => subject === undefined) &&
    unit.clauses.every(({ kind }) => kind === 'core' || kind === 'tail')
  );
}

/** Clauses that say something, as against conditions, topics and times, which may lead several points. */
function saidIn({ unit, clauses }: Candidate): readonly number[] {
  return clauses.filter((at) => {
    const kind = unit.clauses[at]?.kind;
    return kind === 'core' || kind === 'tail' || kind === 'noun';
  });
}

function told(candidate: Candidate): number {
  return saidIn(candidate).length;
}

function sharesSaid(one: Candidate, other: Candidate): boolean {
  if (one.unit !== other.unit) return false;
  const said = saidIn(other);
  return saidIn(one).some((at) => said.includes(at));
}
