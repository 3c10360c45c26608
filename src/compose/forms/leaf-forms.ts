import type { Paragraph } from '../../model/notice';
import { type ComposeContext, sentencesIn } from '../drafts/context';
import type { Draft } from '../drafts/draft';
import { type Leaf, leafText, leafWithout } from '../drafts/leaf';
import { sizeOf, slice } from '../excerpt';
import { isLeadIn } from '../lexicon/connectives';
import { bareLinesForm } from './bare-lines';
import { definitionsOf } from './definition';
import { departmentsForm } from './departments';
import { exhortationForm } from './exhortation';
import type { LeafForm } from './form';
import { inlineLists } from './inline-list';
import { labelledLines } from './labelled-lines';
import { parallelsForm } from './parallels';
import { pointsForm } from './points';
import { provisionsForm } from './provisions';
import { quotedListForm } from './quoted-list';
import { inTextOrder } from './rest';
import { rulesForm } from './rules';
import { seriesForm } from './series';
import { shortLeafForm } from './short-leaf';
import { statementForm } from './statement';

/** The forms a leaf can have, in order: the first that fits decides; points fit always. */
const leafForms: readonly LeafForm[] = [
  bareLinesForm,
  quotedListForm,
  seriesForm,
  rulesForm,
  parallelsForm,
  departmentsForm,
  provisionsForm,
  statementForm,
  exhortationForm,
  shortLeafForm,
  pointsForm,
];

/** Characters from which a leaf of several paragraphs is taken paragraph by paragraph. */
const longLeaf = 420;

/** The slides of a leaf. */
export function leafDrafts(context: ComposeContext, leaf: Leaf): readonly Draft[] {
  if (leaf.sentences.every((sentence) => isLeadIn(slice(context.text, sentence).text))) return [];
  const parts = byParagraph(context, leaf);
  if (parts.length > 1) return parts.flatMap((part) => leafDrafts(context, part));
  const defined = definitionsOf(context, leaf);
  if (defined) return inTextOrder([defined.draft, ...leafDrafts(context, defined.rest)]);
  const lists = inlineLists(context, leaf);
  if (lists.length > 0) {
    const told = new Set(lists.flatMap((draft) => draft.says));
    return inTextOrder([...lists, ...leafDrafts(context, leafWithout(leaf, told))]);
  }
  const lines = labelledLines(context, leaf);
  if (lines) return inTextOrder([lines.draft, ...leafDrafts(context, partOf(leaf, lines.others))]);
  for (const form of leafForms) {
    const drafts = form.drafts(context, leaf);
    if (drafts) return drafts;
  }
  return [];
}

/** A long leaf of several paragraphs, paragraph by paragraph; short neighbours stay together. */
function byParagraph(context: ComposeContext, leaf: Leaf): readonly Leaf[] {
  if (leaf.paragraphs.length < 2 || sizeOf(leafText(context, leaf)) < longLeaf) return [leaf];
  const runs: Paragraph[][] = [];
  let size = longLeaf;
  for (const paragraph of leaf.paragraphs) {
    const own = sizeOf(context.text.slice(paragraph.start, paragraph.end));
    if (size + own > longLeaf * 0.6) {
      runs.push([paragraph]);
      size = own;
    } else {
      runs.at(-1)?.push(paragraph);
      size += own;
    }
  }
  return runs.map((paragraphs) => partOf(leaf, paragraphs));
}

function partOf(leaf: Leaf, paragraphs: readonly Paragraph[]): Leaf {
  const ids = new Set(sentencesIn(paragraphs).map((sentence) => sentence.id));
  return {
    ...leaf,
    paragraphs,
    sentences: leaf.sentences.filter((sentence) => ids.has(sentence.id)),
    says: leaf.says.filter((id) => ids.has(id)),
    units: leaf.units.filter((unit) => ids.has(unit.sentence)),
  };
}
