import type { Card } from '../../model/block';
import type { Section } from '../../model/notice';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import { leafOf, leafText } from '../drafts/leaf';
import { cardPiece, textPiece } from '../drafts/pieces';
import { shortTitle } from '../drafts/titles';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import type { BranchForm } from './branch-form';
import { leafDrafts } from './leaf-forms';

/** Children with headings: all of them as cards first, then each on its own. */
export const overviewForm: BranchForm = {
  name: 'overview',
  drafts: (context, branch) => {
    const { section } = branch;
    const headed = section.children.filter((child) => child.heading !== '');
    const own = leafOf(context, section, branch.title);
    const overview = headed.length >= 2 ? overviewDraft(context, section, branch.title, headed) : undefined;
    const first = own.sentences.length === 0 ? [] : leafDrafts(context, own);
    const merged = overview && first.length > 0 ? withLead(context, overview, section) : undefined;
    const opening = merged ? [merged] : [...first, ...(overview ? [overview] : [])];
    return [...opening, ...section.children.flatMap(branch.below)];
  },
};

function overviewDraft(context: ComposeContext, section: Section, title: string, headed: readonly Section[]): Draft {
  return {
    role: 'overview',
    layout: 'cards',
    ...(section.label ? { label: section.label } : {}),
    title,
    source: section.id,
    says: [],
    content: { kind: 'cards', pieces: headed.map((child) => overviewCard(context, child)) },
  };
}

/** Only the heading: a point would return on the slide of the child. */
function overviewCard(context: ComposeContext, section: Section): Piece<Card> {
  return cardPiece({ ...(section.label ? { label: section.label } : {}), title: shortTitle(context.text, section) }, []);
}

/** A short lead-in of the part stands on its overview instead of a slide of its own. */
function withLead(context: ComposeContext, overview: Draft, section: Section): Draft | undefined {
  const leaf = leafOf(context, section, '');
  const first = leaf.sentences[0];
  if (!first || leaf.sentences.length > 1 || sizeOf(leafText(context, leaf)) > 60) return undefined;
  const words = slice(context.text, first).text;
  return sizeOf(words) <= limits.card ? { ...overview, lead: textPiece(words, [first.id]), says: leaf.says } : undefined;
}
