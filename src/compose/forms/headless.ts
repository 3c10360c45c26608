import type { Cell, Point } from '../../model/block';
import type { Section } from '../../model/notice';
import { type RichText, rich } from '../../model/rich-text';
import type { ClauseUnit } from '../clauses/clause';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import { type Leaf, leafCandidates, leafOf, shownLabel } from '../drafts/leaf';
import { pointPieces, textPiece } from '../drafts/pieces';
import { titleOf } from '../drafts/titles';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import { wordsOf } from '../points/candidates';
import { selectPoints } from '../points/selection';
import { allSentences, type BranchForm } from './branch-form';
import { leafDrafts } from './leaf-forms';
import { responsibleFor } from './responsible';

/** Numbered children without headings, such as measures of one sentence each: one row a child, none left out. */
export const headlessForm: BranchForm = {
  name: 'headless',
  drafts: (context, branch) => headlessDrafts(context, branch.section.children, branch.title, branch.section),
};

/** Rows for sibling sections most of which have no heading; undefined when most have one. */
export function headlessDrafts(
  context: ComposeContext,
  sections: readonly Section[],
  title: string,
  parent?: Section,
): readonly Draft[] | undefined {
  const plain = sections.filter((section) => section.heading === '' && section.children.length === 0);
  if (sections.length < 2 || plain.length < sections.length * 0.5) return undefined;
  if (plain.some((section) => sizeOf(sectionWords(context, section)) > 240)) return undefined;
  const lead = parent ? leadIn(context, parent) : undefined;
  const own = parent && !lead ? leafDrafts(context, leafOf(context, parent, title)) : [];
  const withDuty =
    sections.filter((section) => context.duties.has(section.id)).length >= sections.length * 0.6;
  const shared = {
    role: 'facts' as const,
    title,
    ...(parent ? { source: parent.id } : {}),
    ...(parent?.label ? { label: parent.label } : {}),
    ...(lead ? { lead } : {}),
    says: [...(lead?.sentences ?? []), ...sections.flatMap(allSentences)],
  };
  if (withDuty) {
    const head = [
      ['', context.label('measure'), context.label('responsible')].map((text) => ({ text: rich(text) })),
    ];
    return [
      ...own,
      {
        ...shared,
        layout: 'table',
        content: { kind: 'table', head, pieces: sections.map((section) => dutyRow(context, section)) },
      },
    ];
  }
  return [
    ...own,
    {
      ...shared,
      layout: 'points',
      content: { kind: 'points', pieces: sections.flatMap((section) => childPoints(context, section)) },
    },
  ];
}

function sectionWords(context: ComposeContext, section: Section): string {
  return section.paragraphs.map((paragraph) => context.text.slice(paragraph.start, paragraph.end)).join('');
}

function dutyRow(context: ComposeContext, section: Section): Piece<readonly Cell[]> {
  const leaf = leafOf(context, section, '');
  const words = bestWords(context, leaf, section, limits.measure);
  const cells = [section.label, words, responsibleFor(context, section)];
  return {
    value: cells.map((text) => ({ text: rich(text) })),
    sentences: allSentences(section),
    size: cells.reduce((sum, text) => sum + sizeOf(text), 0),
  };
}

/** The words of a section that stand for it: its one sentence, else its best point with all it needs, else its heading. */
export function bestWords(context: ComposeContext, leaf: Leaf, section: Section, limit: number): string {
  const first = leaf.sentences[0];
  if (first && leaf.sentences.length === 1) {
    const text = withoutDuty(context, first.start, first.end);
    if (sizeOf(text) <= limit) return text;
  }
  for (const { candidate } of selectPoints(leafCandidates(context, leaf), '', 3)) {
    const words = wordsOf(context.text, candidate.unit, candidate.clauses, limit);
    if (words) return words.text;
  }
  return titleOf(context.text, section) || (first ? withoutDuty(context, first.start, first.end) : '');
}

function pointWords(point: Point): string {
  return point.text.map((run) => run.text).join('');
}

/** The words of a span without a duty bracket at its end. */
function withoutDuty(context: ComposeContext, start: number, end: number): string {
  const duty = context.notice.duties.find((one) => one.start > start && one.end <= end + 1);
  return slice(context.text, { start, end: duty ? duty.start : end }).text;
}

/** The points of one child: its words whole when short, otherwise its best one or two. */
function childPoints(context: ComposeContext, section: Section): readonly Piece<Point>[] {
  const leaf = leafOf(context, section, '');
  if (leaf.units.length > 0 && leaf.units.every((unit) => isContactOnly(context, unit))) return [];
  const first = leaf.sentences[0];
  const sentences = allSentences(section);
  const whole = first && leaf.sentences.length === 1 ? withoutDuty(context, first.start, first.end) : '';
  const label = shownLabel(section).label ?? section.heading;
  if (whole !== '' && sizeOf(whole) <= limits.condition)
    return [numbered(label, { text: rich(whole) }, sentences)];
  const pieces = pointPieces(selectPoints(leafCandidates(context, leaf), '', 2).map((one) => one.candidate));
  const best = pieces[0];
  if (!best)
    return section.heading || whole
      ? [numbered(label, { text: rich(section.heading || whole) }, sentences)]
      : [];
  const [main, ...others] = pieces.map((piece) => piece.value);
  return main
    ? [numbered(label, { ...main, ...(others.length > 0 ? { children: others } : {}) }, sentences)]
    : [];
}

function numbered(label: string, point: Point, sentences: readonly number[]): Piece<Point> {
  const named = point.lead !== undefined || label === '' || label === pointWords(point);
  const value: Point = named ? point : { lead: rich(label), ...point };
  const size =
    sizeOf(pointWords(value)) +
    (value.children ?? []).reduce((sum, child) => sum + sizeOf(pointWords(child)), 0);
  return { value, sentences, size };
}

/** A line of names and numbers; the contact slide shows it. */
function isContactOnly(context: ComposeContext, unit: ClauseUnit): boolean {
  const inside = context.notice.contacts.filter(
    (contact) => contact.start >= unit.start && contact.end <= unit.end + 1,
  );
  return inside.length > 0 && context.candidates(unit).length === 0;
}

/** 需提交以下材料： one short sentence before a list stands on its slide. */
function leadIn(context: ComposeContext, parent: Section): Piece<RichText> | undefined {
  const leaf = leafOf(context, parent, '');
  const only = leaf.sentences[0];
  if (!only || leaf.says.length !== 1) return undefined;
  const words = slice(context.text, only).text;
  return sizeOf(words) <= limits.longPoint ? textPiece(words, [only.id]) : undefined;
}
