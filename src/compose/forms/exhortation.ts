import { leafCandidates, leafText } from '../drafts/leaf';
import { pointPieces, textPiece } from '../drafts/pieces';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import { factsIn, sloganCount } from '../points/scoring';
import { selectPoints } from '../points/selection';
import { type LeafForm, leafDraft } from './form';
import { statesWhatItIs } from './statement';

/** Exhortations for every hundred characters that make a leaf a speech. */
const dense = 2.2;
const mostPoints = 3;

/** Speeches and 总体要求: one statement or the parallels, at most three points; the rest is spoken. */
export const exhortationForm: LeafForm = {
  name: 'exhortation',
  drafts: (context, leaf) => {
    const text = leafText(context, leaf);
    const general = /总体要求|指导思想|重大意义|重要意义|思想认识|政治站位/.test(leaf.section?.heading ?? '');
    const density = (sloganCount(text) * 100) / Math.max(60, sizeOf(text));
    if (factsIn(text).some((kind) => kind === 'money' || kind === 'ban')) return undefined;
    if (density < (general ? dense / 2 : dense)) return undefined;
    const statement = leaf.sentences.find((sentence) => {
      const words = slice(context.text, sentence).text;
      return statesWhatItIs.test(words) && sizeOf(words) <= limits.statement;
    });
    if (statement) {
      const piece = textPiece(slice(context.text, statement).text, [statement.id]);
      return [{ ...leafDraft(leaf), layout: 'statement', content: { kind: 'statement', pieces: [piece] } }];
    }
    const candidates = leafCandidates(context, leaf);
    const parallels = candidates.filter((candidate) => candidate.kind === 'parallel');
    const chosen = selectPoints(
      parallels.length > 0 ? [...parallels, ...candidates] : candidates,
      leaf.title,
      mostPoints,
    );
    if (chosen.length === 0) return undefined;
    return [
      {
        ...leafDraft(leaf),
        layout: 'points',
        content: { kind: 'points', pieces: pointPieces(chosen.map((one) => one.candidate)) },
      },
    ];
  },
};
