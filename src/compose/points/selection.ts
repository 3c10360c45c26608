import { bigrams, containment } from '../../text/similarity';
import { sizeOf } from '../excerpt';
import type { Candidate } from './candidate';
import { coverage, scoreOf } from './scoring';

/** A candidate that was chosen, with what it added. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly gain: number;
}

interface Weighed {
  readonly candidate: Candidate;
  readonly score: number;
  readonly pairs: ReadonlySet<string>;
  /** How much of it the title says. */
  readonly inTitle: number;
  /** The most that one chosen point says of it; grows as points are chosen. */
  overlap: number;
  /** It shares a clause with a chosen point. */
  taken: boolean;
}

/** With many points a further one must add more. */
const wanted = (chosen: number) => (chosen >= 3 ? 0.9 : chosen >= 2 ? 0.3 : -1.2);

/**
 * Chooses points one by one, each time the one that adds most, until none adds enough.
 * @param title words that need no repeating
 * @param most the largest number of points
 */
export function selectPoints(
  candidates: readonly Candidate[],
  title: string,
  most: number,
): readonly Chosen[] {
  const open = weigh(candidates, title);
  const chosen: Chosen[] = [];
  while (chosen.length < most) {
    const best = bestOf(open, chosen);
    if (!best || best.gain < wanted(chosen.length)) break;
    chosen.push({ candidate: best.item.candidate, gain: best.gain });
    for (const item of open) note(item, best.item);
  }
  return chosen;
}

function weigh(candidates: readonly Candidate[], title: string): readonly Weighed[] {
  const titlePairs = bigrams(title);
  const firstSentence = candidates[0]?.unit.sentence ?? 0;
  const open = candidates.map((candidate) => {
    const pairs = bigrams(candidate.text.text);
    const score = scoreOf(candidate, candidate.unit.sentence - firstSentence);
    return { candidate, score, pairs, inTitle: containment(pairs, titlePairs), overlap: 0, taken: false };
  });
  return open.filter((item) => item.inTitle <= coverage.repeats);
}

function note(item: Weighed, chosen: Weighed): void {
  if (item.taken) return;
  item.taken = sharesClause(item.candidate, chosen.candidate);
  if (!item.taken) item.overlap = Math.max(item.overlap, repeats(item.pairs, chosen.pairs));
}

function bestOf(
  open: readonly Weighed[],
  chosen: readonly Chosen[],
): { item: Weighed; gain: number } | undefined {
  let best: { item: Weighed; gain: number } | undefined;
  for (const item of open) {
    if (item.taken || item.overlap > coverage.repeats) continue;
    const repeated = coverage.overlapChosen * item.overlap + coverage.overlapTitle * item.inTitle;
    const gain = item.score + coverageGain(item.candidate, chosen) + repeated;
    if (!best || gain > best.gain) best = { item, gain };
  }
  return best;
}

function coverageGain(candidate: Candidate, chosen: readonly Chosen[]): number {
  const newUnit = !chosen.some((other) => other.candidate.unit === candidate.unit);
  const newSentence = !chosen.some((other) => other.candidate.unit.sentence === candidate.unit.sentence);
  return (
    (newUnit ? coverage.newUnit : 0) +
    (newSentence ? coverage.newSentence : 0) +
    coverage.perCharacter * sizeOf(candidate.text.text)
  );
}

/** A condition or topic may lead several points; the rules themselves are told once. */
function sharesClause(a: Candidate, b: Candidate): boolean {
  if (a.unit !== b.unit) return false;
  const governs = (at: number) => ['condition', 'topic', 'time'].includes(a.unit.clauses[at]?.kind ?? '');
  return a.clauses.some((at) => b.clauses.includes(at) && !governs(at));
}

function repeats(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return Math.max(containment(a, b), containment(b, a) * 0.8);
}
