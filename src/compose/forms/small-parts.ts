import type { Card, Pair } from '../../model/block';
import type { Section } from '../../model/notice';
import type { ComposeContext } from '../drafts/context';
import type { Content, Draft, Piece } from '../drafts/draft';
import { type Leaf, leafCandidates, leafOf, leafText, shownLabel } from '../drafts/leaf';
import { cardPiece, pairPiece } from '../drafts/pieces';
import { titleOf } from '../drafts/titles';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import { selectPoints } from '../points/selection';
import { wordsOf } from '../points/words';
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
    const steps =
      /步骤|阶段|流程|程序|进度/.test(branch.section.heading) ||
      children.every((child) => /阶段|步骤/.test(child.heading));
    if (!children.every(fits)) return undefined;
    const told = children.every((child) => isToldWhole(context, leafOf(context, child, '')));
    const rows = steps || told ? undefined : partRows(context, children);
    if (!steps && !told && !rows) return undefined;
    const content: Content = rows
      ? { kind: 'facts', pieces: rows }
      : { kind: steps ? 'steps' : 'cards', pieces: children.map((child) => partCard(context, child)) };
    const draft: Draft = {
      role: 'facts',
      layout: rows ? 'facts' : steps ? 'steps' : 'cards',
      ...shownLabel(branch.section),
      title: branch.title,
      source: branch.section.id,
      says: children.flatMap(allSentences),
      content,
    };
    return [...leafDrafts(context, leafOf(context, branch.section, branch.title)), draft];
  },
};

/** Its heading says all, or its one sentence stands on the card. */
function isToldWhole(context: ComposeContext, leaf: Leaf): boolean {
  return leaf.sentences.length === 0 || wholeSentence(context, leaf) !== undefined;
}

/** Heading → all it says, a row each; undefined where one of them runs over lines. */
function partRows(context: ComposeContext, children: readonly Section[]): readonly Piece<Pair>[] | undefined {
  const rows = children.flatMap((child) => {
    const leaf = leafOf(context, child, '');
    const [first, last] = [leaf.sentences[0], leaf.sentences.at(-1)];
    if (!first || !last || context.text.slice(first.start, last.end).includes('\n')) return [];
    const words = slice(context.text, { start: first.start, end: last.end }).text;
    const title = titleOf(context.text, child);
    return words === '' ? [] : [pairPiece(title, words, allSentences(child))];
  });
  return rows.length === children.length ? rows : undefined;
}

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
  return sizeOf(words) <= limits.card ? words : undefined;
}

function bestPoint(context: ComposeContext, leaf: Leaf, section: Section): string | undefined {
  const best = selectPoints(leafCandidates(context, leaf), section.heading, 1)[0]?.candidate;
  if (!best || sizeOf(`${best.lead?.text ?? ''}${best.text.text}`) > limits.card) return undefined;
  return wordsOf(context.text, best.unit, best.clauses, limits.card)?.text;
}
