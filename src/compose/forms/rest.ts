import { bigrams, containment } from '../../text/similarity';
import type { ClauseUnit } from '../clauses/clause';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import { type Leaf, leafCandidates, slidesAsked } from '../drafts/leaf';
import { pointPieces } from '../drafts/pieces';
import { pieceWords } from '../drafts/words';
import { limits } from '../limits';
import type { Candidate } from '../points/candidate';
import { bestPoints, toldToEnd } from '../points/completion';
import { rounded } from '../points/rounding';
import { factScore } from '../points/scoring';
import { leafDraft } from './form';

/** Slides of one leaf by the sentence they begin with. */
export function inTextOrder(drafts: readonly Draft[]): readonly Draft[] {
  const first = (draft: Draft) => draft.content?.pieces[0]?.sentences[0] ?? 0;
  return [...drafts].sort((a, b) => first(a) - first(b));
}

/** What no row says, as points; a single weak one stays in the notes. */
export function restAsPoints(
  context: ComposeContext,
  leaf: Leaf,
  rows: readonly Piece<unknown>[],
): readonly Draft[] {
  const rest = leafCandidates(context, leaf).filter((candidate) => !isRowed(candidate, rows));
  const chosen = rounded(context.text, bestPoints(rest, leaf.title, limits.points));
  if (chosen.length === 0 || (chosen.length === 1 && factScore(chosen[0]?.text.text ?? '') < 2)) return [];
  return [{ ...leafDraft(leaf), layout: 'points', content: { kind: 'points', pieces: pointPieces(chosen) } }];
}

/**
 * The points of what no row of a leaf says: each sentence that is begun told to its end.
 * @param rowed the units that rows tell
 */
export function restPoints(
  context: ComposeContext,
  leaf: Leaf,
  rows: readonly Piece<unknown>[],
  rowed: ReadonlySet<ClauseUnit>,
): readonly Candidate[] {
  const slides = slidesAsked(context, leaf);
  const rest = leafCandidates(context, leaf).filter(
    (candidate) => !rowed.has(candidate.unit) && !isRowed(candidate, rows),
  );
  const points = bestPoints(rest, leaf.title, slides * limits.points);
  const told = new Set([...rowed, ...points.map(({ unit }) => unit)]);
  return rounded(context.text, toldToEnd(context.text, leaf.units, points, told), true);
}

/** Share of a point's words from which the rows have said it. */
const mostlySaid = 0.7;

/** Whether a row of its sentence says the clause the candidate is about. */
function isRowed(candidate: Candidate, rows: readonly Piece<unknown>[]): boolean {
  const main = candidate.unit.clauses[candidate.clauses.at(-1) ?? 0]?.core ?? '';
  const said = rows
    .filter((row) => row.sentences.includes(candidate.unit.sentence))
    .map(pieceWords)
    .join('|');
  const told = candidate.clauses.some((at) => {
    const clause = candidate.unit.clauses[at];
    return clause?.kind === 'core' && clause.core.length >= 6 && said.includes(clause.core.slice(-8));
  });
  return (
    told ||
    said.includes(main.slice(-8)) ||
    containment(bigrams(candidate.text.text), bigrams(said)) > mostlySaid
  );
}
