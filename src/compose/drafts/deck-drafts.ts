import type { Section } from '../../model/notice';
import { articleDrafts } from '../forms/articles';
import { allSentences, walk } from '../forms/branch-form';
import { isOneRun } from '../forms/facts';
import { headlessDrafts } from '../forms/headless';
import { labelFact } from '../forms/label-facts';
import { sectionDrafts } from '../forms/section-forms';
import { targetTable } from '../forms/targets';
import { withMandatoryFacts } from '../time/mandatory';
import { agendaDraft, hasParts } from './agenda';
import { attachmentDrafts } from './attachments';
import { backgroundDrafts } from './background';
import { closingDrafts } from './closing';
import { contactDraft } from './contacts';
import type { ComposeContext } from './context';
import { coverDraft, coverTitle } from './cover';
import type { Draft } from './draft';
import { dutiesDraft } from './duties-table';
import { withEverySentence } from './every-sentence';
import { shownLabel } from './leaf';
import { withoutLongPoints } from './long-points';
import { isNamed, namedSetDraft } from './named-sets';
import { tableDraft } from './tables';
import { timelineDraft, withoutIdleTimeline } from './timeline';
import { titleOf } from './titles';
import { piecesOf, pieceWords } from './words';

/**
 * The shape of a deck: cover, agenda, background, the parts, duties, deadlines, tables, attachments,
 * what is asked, contact. Each only when the notice has it.
 * @param sections the sections the brief keeps
 */
export function deckDrafts(context: ComposeContext, sections: readonly Section[]): readonly Draft[] {
  const listed = sections.filter((section) => labelFact(context, section)).length;
  const parts = hasParts(sections) && listed < sections.length * 0.6;
  const { body, coverNote } = context.notice;
  const told = [
    ...(coverNote ? coverNoteDrafts(context) : []),
    ...backgroundDrafts(context, body.preamble),
    ...(parts
      ? sections.flatMap((section) => partDrafts(context, section, sections))
      : flatDrafts(context, sections)),
  ];
  const summary = [dutiesDraft(context, sections), timelineDraft(context, sections)];
  const ending = [
    ...looseTables(context),
    ...attachmentDrafts(context),
    ...closingDrafts(context, body.closing),
    contactDraft(context),
  ];
  const drafts = [
    coverDraft(context),
    ...(parts ? [agendaDraft(context, sections)] : []),
    ...told,
    ...[...summary, ...ending].flatMap((draft) => draft ?? []),
  ];
  const complete = withMandatoryFacts(
    context,
    withEverySentence(context, withoutRepeatedTerms(drafts.filter(tellsSomething)), sections),
  );
  return withoutIdleTimeline(complete.flatMap(withoutLongPoints));
}

/** Text outside all parts of which nothing is told needs no slide of its own. */
function tellsSomething({ role, source, content, lead, duty }: Draft): boolean {
  const isLoose = role === 'background' || (role === 'leaf' && source === undefined);
  return !isLoose || content !== undefined || lead !== undefined || duty !== undefined;
}

/** A printed paper opens with the aim and grounds of the letter that sends it: they stand once. */
function withoutRepeatedTerms(drafts: readonly Draft[]): readonly Draft[] {
  const isTerms = ({ content }: Draft) => content?.kind === 'terms';
  const words = (draft: Draft) => piecesOf(draft).map(pieceWords).join('|');
  return drafts.filter((draft, at) => {
    if (!isTerms(draft) || draft.source !== undefined) return true;
    return !drafts.slice(0, at).some((before) => isTerms(before) && words(before) === words(draft));
  });
}

/** Characters of a notice that takes about five minutes. */
const shortNotice = 900;

/** Headings of arrangements: when, where, who. */
const arrangement = /时间|地点|对象|方式|范围|内容|名额|经费|主题|报名/;

/** A part: its divider, its slides, the tables and named sets that stand in it. */
function partDrafts(context: ComposeContext, section: Section, all: readonly Section[]): readonly Draft[] {
  const drafts = withExtras(context, section, sectionDrafts(context, section, coverTitle(context)));
  const divided = isLong(context) && (section.children.length > 0 || drafts.length > 2);
  return divided && section.heading !== '' ? [agendaDraft(context, all, section), ...drafts] : drafts;
}

/** A notice that is read in a few minutes needs no dividers. */
function isLong(context: ComposeContext): boolean {
  return (
    context.notice.sentences.reduce((sum, sentence) => sum + sentence.end - sentence.start, 0) > shortNotice
  );
}

/** Top sections that are no parts: tables of targets, articles, facts, or one after another. */
function flatDrafts(context: ComposeContext, sections: readonly Section[]): readonly Draft[] {
  const title = coverTitle(context);
  const below = (section: Section) => withExtras(context, section, sectionDrafts(context, section, title));
  const facts = sections.map((section) => ({ section, row: labelFact(context, section) }));
  const rows = facts.flatMap(({ row }) => row ?? []);
  if (rows.length >= 3 && isOneRun(facts.map(({ row }) => row !== undefined))) {
    const told = facts.flatMap(({ section, row }) => (row ? allSentences(section) : []));
    const draft: Draft = {
      role: 'facts',
      layout: 'facts',
      title: arrangement.test(sections.map((section) => section.heading).join('|'))
        ? context.label('facts')
        : title,
      says: told,
      content: { kind: 'facts', pieces: rows },
    };
    const at = facts.findIndex(({ row }) => row !== undefined);
    const before = facts.slice(0, at).flatMap(({ section }) => below(section));
    return [...before, draft, ...facts.slice(at).flatMap(({ section, row }) => (row ? [] : below(section)))];
  }
  const whole =
    targetTable(context, sections, title) ??
    articleDrafts(context, sections, title, below) ??
    (sections.length >= 4 ? headlessDrafts(context, sections, title) : undefined);
  return whole ?? sections.flatMap(below);
}

function withExtras(context: ComposeContext, section: Section, drafts: readonly Draft[]): readonly Draft[] {
  const below = walk(section);
  const ids = new Set(below.map((one) => one.id));
  const sets = context.notice.sets
    .filter((set) => ids.has(set.section) && isNamed(set))
    .map((set) => namedSetDraft(context, set));
  const tables = below.flatMap((one) =>
    one.tables.flatMap(
      (index) => tableDraft(context, index, titleOf(context.text, one) || section.heading, place(one)) ?? [],
    ),
  );
  return [...withSets(drafts, sets), ...tables];
}

function place(section: Section): { source: string; label?: string } {
  return { source: section.id, ...shownLabel(section) };
}

/** A set stands after the slide of the section that names it. */
function withSets(drafts: readonly Draft[], sets: readonly Draft[]): readonly Draft[] {
  const result = [...drafts];
  for (const set of sets) {
    const at = result.findLastIndex((draft) => draft.source === set.source);
    result.splice(at < 0 ? result.length : at + 1, 0, set);
  }
  return result;
}

function looseTables(context: ComposeContext): readonly Draft[] {
  return context.notice.body.tables.flatMap(
    (index) => tableDraft(context, index, coverTitle(context), {}) ?? [],
  );
}

/** 现印发给你们，请认真执行: what every forwarding notice says. */
function isFormula(words: string): boolean {
  return /^\S{0,4}\s*(?:现)?(?:将.{0,40})?(?:印发|转发|下发)(?:给你们)?[，,]?(?:请.{0,20})?$/.test(
    words.trim(),
  );
}

/** The outer document of a forwarding notice: one slide. */
function coverNoteDrafts(context: ComposeContext): readonly Draft[] {
  const note = context.notice.coverNote;
  if (!note) return [];
  return backgroundDrafts(context, note.paragraphs)
    .filter((draft) => !piecesOf(draft).every((piece) => isFormula(pieceWords(piece))))
    .slice(0, 1)
    .map(
      (draft): Draft => ({
        ...draft,
        title: context.label('coverNote'),
        says: note.paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.id)),
      }),
    );
}
