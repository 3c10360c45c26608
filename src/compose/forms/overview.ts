import type { Card } from '../../model/block';
import type { Section } from '../../model/notice';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import { leafOf, leafText, shownLabel } from '../drafts/leaf';
import { cardPiece, textPiece } from '../drafts/pieces';
import { shortTitle } from '../drafts/titles';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import { factsIn } from '../points/scoring';
import type { BranchForm } from './branch-form';
import { leafDrafts } from './leaf-forms';

/** A lead-in longer than this gets a slide of its own. */
const leadInLimit = 130;

/** With fewer children the divider is enough before they come. */
const manyChildren = 4;

/** Children with headings: all of them as cards first, then each on its own. */
export const overviewForm: BranchForm = {
  name: 'overview',
  drafts: (context, branch) => {
    const { section } = branch;
    const headed = section.children.filter((child) => child.heading !== '');
    const own = leafOf(context, section, branch.title);
    const overview = headed.length >= 2 ? overviewDraft(context, section, branch.title, headed) : undefined;
    const first = own.sentences.length === 0 ? [] : leafDrafts(context, own);
    const merged = overview && first.length > 0 ? withLeadIn(context, overview, section) : undefined;
    const opening = merged ? [merged] : [...first, ...(overview ? [overview] : [])];
    return [...opening, ...section.children.flatMap(branch.below)];
  },
};

function overviewDraft(
  context: ComposeContext,
  section: Section,
  title: string,
  headed: readonly Section[],
): Draft {
  return {
    role: 'overview',
    layout: 'cards',
    ...(section.level === 1 &&
    headed.length < manyChildren &&
    !headed.some((child) => context.titledOnly.has(child.id))
      ? { compactOnly: true }
      : {}),
    ...shownLabel(section),
    title,
    source: section.id,
    says: [],
    content: { kind: 'cards', pieces: headed.map((child) => overviewCard(context, child)) },
  };
}

/** Only the heading: a point would return on the slide of the child. */
function overviewCard(context: ComposeContext, section: Section): Piece<Card> {
  return cardPiece({ ...shownLabel(section), title: shortTitle(context.text, section) }, []);
}

/** A short lead-in without facts is spoken over the overview; one that fits stands on it. */
function withLeadIn(context: ComposeContext, overview: Draft, section: Section): Draft | undefined {
  const leaf = leafOf(context, section, '');
  const text = leafText(context, leaf);
  if (sizeOf(text) > leadInLimit || factsIn(text).some((kind) => kind !== 'instrument')) return undefined;
  const first = leaf.sentences[0];
  const words = first && leaf.sentences.length === 1 ? slice(context.text, first).text : '';
  const lead =
    first && words !== '' && sizeOf(words) <= limits.longPoint ? { lead: textPiece(words, [first.id]) } : {};
  return { ...overview, ...lead, says: leaf.says };
}
