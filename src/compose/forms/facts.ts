import type { Draft } from '../drafts/draft';
import { leafOf, shownLabel } from '../drafts/leaf';
import { allSentences, type BranchForm } from './branch-form';
import { labelFact } from './label-facts';
import { leafDrafts } from './leaf-forms';

/** Children of the shape label：value, holiday lists included: one slide of rows. */
export const factsForm: BranchForm = {
  name: 'facts',
  drafts: (context, branch) => {
    const rows = branch.section.children.map((child) => ({ child, row: labelFact(context, child) }));
    const facts = rows.flatMap(({ row }) => row ?? []);
    if (
      facts.length < 3 ||
      facts.length < rows.length * 0.6 ||
      !isOneRun(rows.map(({ row }) => row !== undefined))
    )
      return undefined;
    const own = leafDrafts(context, leafOf(context, branch.section, branch.title));
    const draft: Draft = {
      role: 'facts',
      layout: 'facts',
      ...shownLabel(branch.section),
      title: branch.title,
      source: branch.section.id,
      says: rows.flatMap(({ child, row }) => (row ? allSentences(child) : [])),
      content: { kind: 'facts', pieces: facts },
    };
    const first = rows.findIndex(({ row }) => row !== undefined);
    const others = (from: number, to: number) =>
      rows.slice(from, to).flatMap(({ child, row }) => (row ? [] : branch.below(child)));
    return [...own, ...others(0, first), draft, ...others(first, rows.length)];
  },
};

/** Whether the true values stand together. */
export function isOneRun(flags: readonly boolean[]): boolean {
  return !/10+1/.test(flags.map((flag) => (flag ? '1' : '0')).join(''));
}
