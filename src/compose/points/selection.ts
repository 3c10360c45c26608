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
  const titlePairs = bigrams(title);
  const firstSentence = candidates[0]?.unit.sentence ?? 0;
  const open = candidates.map((candidate) => ({
    candidate,
    score: scoreOf(candidate, candidate.unit.sentence - firstSentence),
    pairs: bigrams(candidate.text.text),
  }));
  const usable = open.filter((item) => containment(item.pairs, titlePairs) <= coverage.repeats);
  const chosen: (Weighed & { gain: number })[] = [];
  while (chosen.length < most) {
    const best = bestOf(usable, chosen, titlePairs);
    if (!best || best.gain < wanted(chosen.length)) break;
    chosen.push(best);
  }
  return chosen.map(({ candidate, gain }) => ({ candidate, gain }));
}

function bestOf(
  usable: readonly Weighed[],
  chosen: readonly Weighed[],
  title: ReadonlySet<string>,
): (Weighed & { gain: number }) | undefined {
  let best: (Weighed & { gain: number }) | undefined;
  for (const item of usable) {
    if (chosen.some((other) => sharesClause(item.candidate, other.candidate))) continue;
    const overlap = Math.max(0, ...chosen.map((other) => repeats(item.pairs, other.pairs)));
    if (overlap > coverage.repeats) continue;
    const gain =
      item.score +
      coverageGain(item.candidate, chosen) +
      coverage.overlapChosen * overlap +
      coverage.overlapTitle * containment(item.pairs, title);
    if (!best || gain > best.gain) best = { ...item, gain };
  }
  return best;
}

function coverageGain(candidate: Candidate, chosen: readonly Weighed[]): number {
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
