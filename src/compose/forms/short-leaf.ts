import { pointPiece } from '../drafts/pieces';
import { sizeOf, slice } from '../excerpt';
import { dependentOpening } from '../lexicon/connectives';
import { limits } from '../limits';
import { sloganCount } from '../points/scoring';
import { type LeafForm, leafDraft } from './form';

/** A few short sentences: all of them, word for word. */
export const shortLeafForm: LeafForm = {
  name: 'short leaf',
  drafts: (context, leaf) => {
    const words = leaf.sentences.map((sentence) => ({
      id: sentence.id,
      text: slice(context.text, sentence).text,
    }));
    const total = words.reduce((sum, item) => sum + sizeOf(item.text), 0);
    if (words.length === 0 || words.length > limits.points || total > limits.pointsTotal) return undefined;
    const fits = words.every(
      ({ text }) => sizeOf(text) <= limits.longPoint && !dependentOpening.test(text) && sloganCount(text) < 2,
    );
    if (
      !fits ||
      leaf.units.some((unit) =>
        unit.clauses.some((clause) => clause.kind === 'condition' && unit.clauses.length > 3),
      )
    )
      return undefined;
    return [
      {
        ...leafDraft(leaf),
        layout: 'points',
        content: { kind: 'points', pieces: words.map(({ id, text }) => pointPiece(text, [id])) },
      },
    ];
  },
};
