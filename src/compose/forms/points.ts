import type { Point } from '../../model/block';
import type { ComposeContext } from '../drafts/context';
import type { Piece } from '../drafts/draft';
import { type Leaf, leafCandidates, slidesAsked } from '../drafts/leaf';
import { pointPiece, pointPieces } from '../drafts/pieces';
import { excerptOf, sizeOf } from '../excerpt';
import { isLeadIn } from '../lexicon/connectives';
import { limits } from '../limits';
import type { Candidate } from '../points/candidate';
import { selectionCandidate } from '../points/candidates';
import { completed, toldToEnd } from '../points/completion';
import { rounded } from '../points/rounding';
import { selectPoints } from '../points/selection';
import { type LeafForm, leafDraft } from './form';

/** Points: the fallback. Legal selections of whole clauses, chosen by worth and coverage. */
export const pointsForm: LeafForm = {
  name: 'points',
  drafts: (context, leaf) => {
    const chosen = chosenPoints(context, leaf);
    const found = chosen.length > 0 ? pointPieces(chosen) : wholeSentences(context, leaf);
    const opening = found.length > 0 ? openingRule(context, leaf, chosen) : beginnings(context, leaf);
    const pieces = [...opening, ...found];
    return [
      {
        ...leafDraft(leaf),
        layout: 'points',
        ...(pieces.length > 0 ? { content: { kind: 'points' as const, pieces } } : {}),
      },
    ];
  },
};

/** A numbered rule without a heading is its first sentence: where no point is made of it, it is shown whole. */
function openingRule(
  context: ComposeContext,
  leaf: Leaf,
  chosen: readonly Candidate[],
): readonly Piece<Point>[] {
  const first = leaf.sentences[0];
  const bare = leaf.section !== undefined && leaf.section.heading === '' && leaf.section.label !== '';
  if (!bare || !first || chosen.some(({ unit }) => unit.sentence === first.id)) return [];
  return beginnings(context, {
    ...leaf,
    units: leaf.units.filter(({ sentence }) => sentence === first.id),
  }).slice(0, 1);
}

/** The points of a leaf; longer texts get more slides. */
export function chosenPoints(context: ComposeContext, leaf: Leaf): readonly Candidate[] {
  const slides = slidesAsked(context, leaf);
  const candidates = leafCandidates(context, leaf);
  const chosen = selectPoints(candidates, leaf.title, slides * limits.points).map((one) => one.candidate);
  if (chosen.length === 0) return looser(context, leaf);
  const kept = within(chosen, slides);
  const points = completed(kept, candidates);
  const told = new Set(points.map(({ unit }) => unit));
  return rounded(context.text, toldToEnd(context.text, leaf.units, points, told));
}

function within(chosen: readonly Candidate[], slides: number): readonly Candidate[] {
  let total = 0;
  return chosen.filter((candidate) => {
    const size = sizeOf(candidate.text.text) + sizeOf(candidate.lead?.text ?? '');
    if (total > 0 && total + size > limits.pointsTotal * slides) return false;
    total += size;
    return true;
  });
}

/** A leaf is never empty: legal selections of more than two lines, the shortest first. */
function looser(context: ComposeContext, leaf: Leaf): readonly Candidate[] {
  const room = { condition: limits.condition * 2, text: 90 };
  const all = leaf.units.flatMap((unit) =>
    unit.clauses.flatMap((clause, at) =>
      clause.kind === 'core' || clause.kind === 'tail'
        ? selectionCandidate(context.text, unit, [at], room)
        : [],
    ),
  );
  const told = new Map(all.map((one) => [`${one.lead?.text ?? ''}|${one.text.text}`, one]));
  return [...told.values()].sort((a, b) => a.text.text.length - b.text.text.length).slice(0, 2);
}

/** The longest unit that is shown whole where nothing of it can be told alone. */
const longestWhole = 220;

/** A slide is never its heading alone, and no sentence is broken off: the first units that can be shown whole. */
function beginnings(context: ComposeContext, leaf: Leaf) {
  const whole = leaf.units
    .map((unit) => ({ unit, text: excerptOf(context.text, [{ start: unit.start, end: unit.end }]).text }))
    .filter(({ text }) => text !== '' && sizeOf(text) <= longestWhole && !isLeadIn(text));
  const short = whole.filter(({ text }) => sizeOf(text) <= limits.measure);
  return (short.length > 0 ? short.slice(0, 2) : whole.slice(0, 1)).map(({ unit, text }) =>
    pointPiece(text, [unit.sentence]),
  );
}

function wholeSentences(context: ComposeContext, leaf: Leaf) {
  const telling = leaf.sentences.filter((sentence) =>
    leaf.units.some(
      (unit) =>
        unit.sentence === sentence.id && unit.clauses.some(({ kind }) => kind === 'core' || kind === 'tail'),
    ),
  );
  return telling.slice(0, 3).flatMap((sentence) => {
    const text = context.text
      .slice(sentence.start, sentence.end)
      .trim()
      .replace(/[。；.;]$/, '');
    return text !== '' && sizeOf(text) <= 90 && !isLeadIn(text) ? [pointPiece(text, [sentence.id])] : [];
  });
}
