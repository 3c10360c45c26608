import type { Pair } from '../../model/block';
import type { Section } from '../../model/notice';
import type { Draft, Piece } from '../drafts/draft';
import { leafOf, shownLabel } from '../drafts/leaf';
import { allSentences, type Branch, type BranchForm } from './branch-form';
import { labelFact } from './label-facts';
import { leafDrafts } from './leaf-forms';

/** Children of the shape label：value, holiday lists included: one slide of rows. */
export const factsForm: BranchForm = {
  name: 'facts',
  drafts: (context, branch) => {
    const rows = branch.section.children.map((child) => ({ child, row: labelFact(context, child) }));
    const facts = rows.filter(({ row }) => row !== undefined);
    const mostly =
      facts.length >= 3 &&
      facts.length >= rows.length * 0.6 &&
      isOneRun(rows.map(({ row }) => row !== undefined));
    const runs = runsOf(rows, mostly ? () => true : ({ child }) => endsInColon(context.text, child));
    if (!mostly && !runs.some((run) => run.length >= 2 && run[0]?.row)) return undefined;
    const own = leafDrafts(context, leafOf(context, branch.section, branch.title));
    return [
      ...own,
      ...runs.flatMap((run): readonly Draft[] =>
        run[0]?.row && (mostly || run.length >= 2)
          ? [factsDraft(branch, run)]
          : run.flatMap(({ child }) => branch.below(child)),
      ),
    ];
  },
};

interface Row {
  readonly child: Section;
  readonly row: Piece<Pair> | undefined;
}

/** Neighbours that are facts together, all others one by one. */
function runsOf(rows: readonly Row[], counts: (row: Row) => boolean): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  for (const { child, row } of rows) {
    const one = { child, row: row && counts({ child, row }) ? row : undefined };
    const last = runs.at(-1);
    if (one.row && last?.[0]?.row) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** 报名时间：…: the mark behind the heading says that a value follows. */
function endsInColon(text: string, { headingSpan }: Section): boolean {
  return headingSpan !== undefined && /^\s*[：:]/.test(text.slice(headingSpan.end, headingSpan.end + 3));
}

function factsDraft(branch: Branch, run: readonly Row[]): Draft {
  return {
    role: 'facts',
    layout: 'facts',
    ...shownLabel(branch.section),
    title: branch.title,
    source: branch.section.id,
    says: run.flatMap(({ child }) => allSentences(child)),
    content: { kind: 'facts', pieces: run.flatMap(({ row }) => row ?? []) },
  };
}

/** Whether the true values stand together. */
export function isOneRun(flags: readonly boolean[]): boolean {
  return !/10+1/.test(flags.map((flag) => (flag ? '1' : '0')).join(''));
}
