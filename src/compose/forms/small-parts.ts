import type { Card } from '../../model/block';
import type { Section } from '../../model/notice';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import { type Leaf, leafCandidates, leafOf, leafText, shownLabel } from '../drafts/leaf';
import { cardPiece } from '../drafts/pieces';
import { titleOf } from '../drafts/titles';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import { wordsOf } from '../points/candidates';
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
function partCard(context: ComposeContext, section: Section): Piece<Card> {
  const leaf = leafOf(context, section, '');
  const words = wholeSentence(context, leaf) ?? bestPoint(context, leaf, section);
  return cardPiece(
    { ...shownLabel(section), title: titleOf(context.text, section), ...(words ? { text: words } : {}) },
    allSentences(section),
  );
}

/** The one sentence of a part, when it fits a card. */
function wholeSentence(context: ComposeContext, leaf: Leaf): string | undefined {
  const only = leaf.sentences[0];
  if (!only || leaf.sentences.length > 1) return undefined;
  const words = slice(context.text, only).text;
  return sizeOf(words) <= limits.longPoint ? words : undefined;
}

function bestPoint(context: ComposeContext, leaf: Leaf, section: Section): string | undefined {
  const best = selectPoints(leafCandidates(context, leaf), section.heading, 1)[0]?.candidate;
  if (!best || sizeOf(`${best.lead?.text ?? ''}${best.text.text}`) > limits.card) return undefined;
  return wordsOf(context.text, best.unit, best.clauses, limits.card)?.text;
}
