import type { Paragraph } from '../../model/notice';
import { bodyRows } from '../forms/departments';
import { leafDrafts } from '../forms/leaf-forms';
import { restAsPoints } from '../forms/rest';
import { type ComposeContext, sentencesIn } from './context';
import type { Draft } from './draft';
import { looseLeaf } from './leaf';

/** What is asked of the listeners: the closing said to all. Several bodies are told apart, one row each. */
export function closingDrafts(context: ComposeContext, paragraphs: readonly Paragraph[]): readonly Draft[] {
  const kept = paragraphs.filter((paragraph) => !isFormula(context, paragraph));
  if (sentencesIn(kept).length === 0) return [];
  const leaf = looseLeaf(context, kept, context.label('closing'));
  const says = sentencesIn(paragraphs).map((sentence) => sentence.id);
  const rows = bodyRows(context, leaf.units);
  if (
    rows.length >= 2 &&
    new Set(rows.map((row) => row.value.left.map((run) => run.text).join(''))).size >= 2
  ) {
    const rowed = new Set(rows.flatMap((row) => row.sentences));
    if (rowed.size >= leaf.sentences.length * 0.6) {
      const head: [string, string] = [context.label('department'), context.label('task')];
      return [
        {
          role: 'closing',
          layout: 'rules',
          title: leaf.title,
          says,
          content: { kind: 'rules', head, pieces: rows },
        },
        ...restAsPoints(context, leaf, rows).map((draft): Draft => ({ ...draft, role: 'closing', says })),
      ];
    }
  }
  return leafDrafts(context, leaf).map(
    (draft, at): Draft => ({
      ...draft,
      role: 'closing',
      layout: draft.layout === 'points' ? 'closing' : draft.layout,
      says: at === 0 ? says : [],
    }),
  );
}

/** 特此通知 says nothing to a listener. */
function isFormula(context: ComposeContext, paragraph: Paragraph): boolean {
  return /^\s*特此(?:通知|通告|公告|函告|通报)[。.]?\s*$/.test(
    context.text.slice(paragraph.start, paragraph.end),
  );
}
