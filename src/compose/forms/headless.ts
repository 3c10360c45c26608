import type { Cell, Point } from '../../model/block';
import type { Section, Sentence } from '../../model/notice';
import { plain, type RichText, rich } from '../../model/rich-text';
import { clausesOf } from '../../text/sentences';
import type { ClauseUnit } from '../clauses/clause';
import type { ComposeContext } from '../drafts/context';
import type { Content, Draft, Piece } from '../drafts/draft';
import { type Leaf, leafCandidates, leafOf, leafWithout, shownLabel } from '../drafts/leaf';
import { pointPieces, textPiece } from '../drafts/pieces';
import { titleOf } from '../drafts/titles';
import { sizeOf, slice } from '../excerpt';
import { limits } from '../limits';
import { bestPoints } from '../points/completion';
import { selectPoints } from '../points/selection';
import { wordsOf } from '../points/words';
import { allSentences, aroundChildren, type BranchForm } from './branch-form';
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
  const bare = sections.filter((section) => section.heading === '' && section.children.length === 0);
  if (sections.length < 2 || bare.length < sections.length * 0.5) return undefined;
  if (bare.some((section) => sizeOf(sectionWords(context, section)) > 240)) return undefined;
  const lead = parent && sections.length <= longestUnderStem ? leadIn(context, parent) : undefined;
  const own = parent
    ? leafDrafts(context, leafWithout(leafOf(context, parent, title), new Set(lead?.sentences)))
    : [];
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
  if (withDuty && sections.every((section) => section.children.length === 0)) {
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
  const runs = runsOf(sections, (section) => isRich(context, section, sections.length));
  return [
    ...own,
    ...runs.flatMap(({ rich: many, members }, at): readonly Draft[] => {
      if (many) return members.flatMap((section) => richDrafts(context, section, title, parent));
      const pieces = members.flatMap((section) => childPoints(context, section));
      const says = [...(at === 0 ? (lead?.sentences ?? []) : []), ...members.flatMap(allSentences)];
      return pieces.length > 0
        ? [{ ...shared, says, layout: 'points', content: { kind: 'points', pieces } }]
        : [];
    }),
  ];
}

/** A longer list is a part of its own: the words before it are not said again on each of its pages. */
const longestUnderStem = 20;

interface Run {
  readonly rich: boolean;
  readonly members: readonly Section[];
}

/** Neighbours of one kind together, in order. */
function runsOf(sections: readonly Section[], isOf: (section: Section) => boolean): readonly Run[] {
  const runs: { rich: boolean; members: Section[] }[] = [];
  for (const section of sections) {
    const last = runs.at(-1);
    if (last?.rich === isOf(section)) last.members.push(section);
    else runs.push({ rich: isOf(section), members: [section] });
  }
  return runs;
}

/** More siblings than this are measures that stay together. */
const manySiblings = 12;

/** A rule with a list below it, or with more to say than a point and its second line. */
function isRich(context: ComposeContext, section: Section, siblings: number): boolean {
  if (section.children.length > 0) return true;
  if (siblings > manySiblings) return false;
  const leaf = leafOf(context, section, '');
  const size = sizeOf(sectionWords(context, section));
  return size > limits.item || (leaf.units.length >= 2 && size > 90);
}

/** Slides of its own for a rule: all its words' points, and all of the list below it. */
function richDrafts(
  context: ComposeContext,
  section: Section,
  title: string,
  parent?: Section,
): readonly Draft[] {
  const own = titleOf(context.text, section) || topicTitle(context, section);
  const named = own || title;
  if (section.children.length === 0) {
    const drafts = leafDrafts(context, leafOf(context, section, named));
    return own === '' && parent ? drafts.map((draft) => underParent(draft, section, parent)) : drafts;
  }
  const { leading, trailing } = aroundChildren(section);
  const after = leafDrafts(context, leafOf(context, trailing, named));
  const listed = headlessDrafts(context, section.children, named, leading);
  if (listed) return [...listed, ...after];
  const before = leafDrafts(context, leafOf(context, leading, named));
  return [...before, ...section.children.flatMap((child) => richDrafts(context, child, named)), ...after];
}

/** With the title of its parent goes the parent's number; its own leads its first point or row. */
function underParent(draft: Draft, section: Section, parent: Section): Draft {
  const { label } = shownLabel(section);
  const content = label && draft.content ? withLabel(draft.content, label) : undefined;
  if (!content) return draft;
  const { label: _, ...rest } = draft;
  return { ...rest, ...shownLabel(parent), content };
}

/** The content with a number before its first words; undefined where it has no room for one. */
function withLabel(content: Content, label: string): Content | undefined {
  if (content.kind === 'points') {
    const [first, ...others] = content.pieces;
    if (!first || first.value.lead) return undefined;
    return { ...content, pieces: [{ ...first, value: { ...first.value, lead: rich(label) } }, ...others] };
  }
  if (content.kind !== 'rules') return undefined;
  const [first, ...others] = content.pieces;
  if (!first) return undefined;
  const left = [label, plain(first.value.left)].filter((words) => words !== '').join(' ');
  return { ...content, pieces: [{ ...first, value: { ...first.value, left: rich(left) } }, ...others] };
}

/** What a rule without heading speaks of first, when that is short: 外卖、快递、代驾企业. */
function topicTitle(context: ComposeContext, section: Section): string {
  const span = leafOf(context, section, '').units[0]?.clauses[0]?.subject;
  const words = span ? slice(context.text, span).text : '';
  return sizeOf(words) >= 3 &&
    sizeOf(words) <= 14 &&
    !/^(?:本|该|各|有关|上述)|(?:期间|[时前后内中])$/.test(words)
    ? words
    : '';
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

/** All sentences of a leaf of one paragraph without the duty bracket at their end; '' where one stands between them. */
function wholeWords(context: ComposeContext, leaf: Leaf): string {
  const [first, last] = [leaf.sentences[0], leaf.sentences.at(-1)];
  if (!first || !last) return '';
  const { duties } = context.notice;
  const isParted = duties.some(({ start, end }) => start > first.start && end <= last.start);
  return isParted ? '' : withoutDuty(context, first.start, last.end);
}

/** The points of one child: its words whole when short, otherwise its best one or two. */
function childPoints(context: ComposeContext, section: Section): readonly Piece<Point>[] {
  const leaf = leafOf(context, section, '');
  if (leaf.units.length > 0 && leaf.units.every((unit) => isContactOnly(context, unit))) return [];
  const first = leaf.sentences[0];
  const sentences = allSentences(section);
  const whole = leaf.paragraphs.length === 1 ? wholeWords(context, leaf) : '';
  const label = shownLabel(section).label ?? section.heading;
  if (whole !== '' && sizeOf(whole) <= limits.item)
    return [numbered(label, { text: rich(whole) }, sentences)];
  const paper = first && paperWords(leaf);
  if (paper) return [numbered(label, { text: rich(paper) }, sentences)];
  const pieces = pointPieces(bestPoints(leafCandidates(context, leaf), '', 4));
  const best = pieces[0];
  if (!best) {
    const words = section.heading || whole;
    return words ? [numbered(label, { text: rich(words) }, sentences)] : [];
  }
  const opening =
    first && !best.sentences.includes(first.id) ? withoutDuty(context, first.start, first.end) : '';
  const heads = opening !== '' && sizeOf(opening) <= limits.longPoint ? [{ text: rich(opening) }] : [];
  const [main, ...rest]: readonly Point[] = [...heads, ...pieces.map((piece) => piece.value)];
  const others = main
    ? withinPage(main, rest, context.english ? longestItem.english : longestItem.chinese)
    : [];
  return main
    ? [numbered(label, { ...main, ...(others.length > 0 ? { children: others } : {}) }, sentences)]
    : [];
}

/** Characters of an item and the points under it, which are not parted by a page. */
const longestItem = { chinese: 150, english: 90 };

/** The points under an item as far as one page holds them with it. */
function withinPage(main: Point, others: readonly Point[], room: number): readonly Point[] {
  let total = pointSize(main);
  return others.filter((point) => {
    const fits = total + pointSize(point) <= room;
    if (fits) total += pointSize(point);
    return fits;
  });
}

function pointSize(point: Point): number {
  return sizeOf(pointWords(point)) + sizeOf(point.lead ? plain(point.lead) : '');
}

/** What is to be handed in (《申请表》（附件3）一式9份，…) is the item; what is said of it stays in the notes. */
function paperWords(leaf: Leaf): string | undefined {
  const clause = leaf.units[0]?.clauses[0];
  const isPaper = clause && /（附件[^）]*）|一式[^，]{1,3}份|(?:原件|复印件|扫描件)/.test(clause.text);
  return isPaper &&
    (clause.kind !== 'core' || /^《/.test(clause.text)) &&
    sizeOf(clause.text) <= limits.statement
    ? clause.text
    : undefined;
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

/** 需提交以下材料： the last sentence before a list stands on its slide; a single one in any words, others where they announce it. */
function leadIn(context: ComposeContext, parent: Section): Piece<RichText> | undefined {
  const leaf = leafOf(context, parent, '');
  const last = leaf.sentences.at(-1);
  if (
    !last ||
    (leaf.says.length !== 1 && !announces(slice(context.text, last).text, context.text[last.end - 1]))
  )
    return undefined;
  const words = slice(context.text, last).text;
  const room = /下列|以下|如下|following/.test(words) ? limits.statement : limits.longPoint;
  const stem = sizeOf(words) <= (context.english ? room * 2 : room) ? words : lastClause(context, last);
  return sizeOf(stem) <= room * (context.english ? 2 : 1) ? textPiece(stem, [last.id]) : undefined;
}

/** Grounds before the words that announce a list are left off where the whole is too long. */
function lastClause(context: ComposeContext, sentence: Sentence): string {
  const clause = clausesOf(context.text.slice(sentence.start, sentence.end), sentence.start).at(-1);
  return clause ? slice(context.text, clause).text : '';
}

/** 下列项目不计入：, …须具备下列条件： */
function announces(words: string, mark: string | undefined): boolean {
  return /[：:]$|\bfollowing\b/.test(words + (mark ?? '')) || /(?:下列|以下|如下)[^，。]{0,12}$/.test(words);
}
