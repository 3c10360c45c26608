import type { ClauseUnit } from '../clauses/clause';
import { hasVerbHead, modalsIn } from '../clauses/predicates';
import { frameWithVerb } from '../lexicon/frames';
import type { Candidate } from './candidate';
import { isFact } from './governors';
import { scoreOf, sloganCount } from './scoring';
import { selectPoints } from './selection';
import { wholeRows, wholeUnit } from './whole';

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
