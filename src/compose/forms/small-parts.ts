import type { Card } from '../../model/block';
import type { Section } from '../../model/notice';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import { leafCandidates, leafOf, leafText, shownLabel } from '../drafts/leaf';
import { cardPiece } from '../drafts/pieces';
import { titleOf } from '../drafts/titles';
import { sizeOf } from '../excerpt';
import { limits } from '../limits';
import { selectPoints } from '../points/selection';
import { allSentences, type BranchForm } from './branch-form';
import { leafDrafts } from './leaf-forms';

/** A few short children with headings: cards, heading and best point, and no slides of their own. */
export const smallPartsForm: BranchForm = {
  name: 'small parts',
  drafts: (context, branch) => {
    const { children } = branch.section;
    if (children.length < 2 || children.length > 6) return undefined;
    const fits = (child: Section) =>
      child.heading !== '' &&
      child.children.length === 0 &&
      !context.duties.has(child.id) &&
      sizeOf(leafText(context, leafOf(context, child, ''))) <= 120;
    if (!children.every(fits)) return undefined;
    const steps =
      /步骤|阶段|流程|程序|进度/.test(branch.section.heading) ||
      children.every((child) => /阶段|步骤/.test(child.heading));
    const draft: Draft = {
      role: 'facts',
      layout: steps ? 'steps' : 'cards',
      ...shownLabel(branch.section),
      title: branch.title,
      source: branch.section.id,
      says: children.flatMap(allSentences),
      content: { kind: steps ? 'steps' : 'cards', pieces: children.map((child) => partCard(context, child)) },
    };
    return [...leafDrafts(context, leafOf(context, branch.section, branch.title)), draft];
  },
};

/** A card of a section: its heading and, when there is one, its best point. */
export function partCard(context: ComposeContext, section: Section): Piece<Card> {
  const leaf = leafOf(context, section, '');
  const best = selectPoints(leafCandidates(context, leaf), section.heading, 1)[0]?.candidate;
  const text = best && sizeOf(`${best.lead?.text ?? ''}${best.text.text}`) <= limits.card ? best : undefined;
  const words = text && !text.lead ? text.text.text : undefined;
  return cardPiece(
    { ...shownLabel(section), title: titleOf(context.text, section), ...(words ? { text: words } : {}) },
    allSentences(section),
  );
}
