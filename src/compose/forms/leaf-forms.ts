import type { ComposeContext } from '../drafts/context';
import type { Draft } from '../drafts/draft';
import type { Leaf } from '../drafts/leaf';
import { departmentsForm } from './departments';
import { exhortationForm } from './exhortation';
import type { LeafForm } from './form';
import { pointsForm } from './points';
import { rulesForm } from './rules';
import { seriesForm } from './series';
import { shortLeafForm } from './short-leaf';
import { statementForm } from './statement';

/** The forms a leaf can have, in order: the first that fits decides; points fit always. */
export const leafForms: readonly LeafForm[] = [seriesForm, rulesForm, departmentsForm, statementForm, exhortationForm, shortLeafForm, pointsForm];

/** The slides of a leaf. */
export function leafDrafts(context: ComposeContext, leaf: Leaf): readonly Draft[] {
  if (leaf.sentences.length === 0) return [];
  for (const form of leafForms) {
    const drafts = form.drafts(context, leaf);
    if (drafts) return drafts;
  }
  return [];
}
