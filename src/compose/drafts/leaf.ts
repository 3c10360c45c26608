import type { DutyBlock } from '../../model/block';
import type { Paragraph, Section, Sentence } from '../../model/notice';
import { rich } from '../../model/rich-text';
import type { ClauseUnit } from '../clauses/clause';
import { sizeOf } from '../excerpt';
import type { Candidate } from '../points/candidate';
import { type ComposeContext, sentencesIn } from './context';
import { titleOf } from './titles';

/** A part of the text that gets slides of its own: its words without heading and duty. */
export interface Leaf {
  readonly section?: Section;
  readonly label?: string;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of the body, heading sentence and duty brackets left out. */
  readonly sentences: readonly Sentence[];
  /** All sentences its notes say, heading and duty included. */
  readonly says: readonly number[];
  readonly units: readonly ClauseUnit[];
  readonly duty?: DutyBlock;
}

/** The leaf of a section's own paragraphs. @param fallback title where the section has no heading */
export function leafOf(context: ComposeContext, section: Section, fallback: string): Leaf {
  const all = sentencesIn(section.paragraphs);
  const body = all.filter(
    (sentence) => !isHeading(section, sentence) && !isDuty(context, sentence) && !isUntold(context, sentence),
  );
  const inBody = new Set(body.map((sentence) => sentence.id));
  const duty = dutyBlock(context, section);
  return {
    section,
    ...shownLabel(section),
    title: titleOf(context.text, section) || fallback,
    paragraphs: section.paragraphs,
    sentences: body,
    says: all.map((sentence) => sentence.id),
    units: context.units(section.paragraphs).filter((unit) => inBody.has(unit.sentence)),
    ...(duty ? { duty } : {}),
  };
}

/** The notice's own number for a title; a bullet is none. */
export function shownLabel(section: Section): { readonly label?: string } {
  return section.label !== '' && section.kind !== 'bullet' ? { label: section.label } : {};
}

/** A leaf of paragraphs outside any section. */
export function looseLeaf(context: ComposeContext, paragraphs: readonly Paragraph[], title: string): Leaf {
  const all = sentencesIn(paragraphs);
  const sentences = all.filter((sentence) => !isUntold(context, sentence));
  const told = new Set(sentences.map((sentence) => sentence.id));
  return {
    title,
    paragraphs,
    sentences,
    says: all.map((sentence) => sentence.id),
    units: context.units(paragraphs).filter((unit) => told.has(unit.sentence)),
  };
}

/** A leaf without the sentences that another slide tells. @param told sentence ids */
export function leafWithout(leaf: Leaf, told: ReadonlySet<number>): Leaf {
  return {
    ...leaf,
    sentences: leaf.sentences.filter(({ id }) => !told.has(id)),
    says: leaf.says.filter((id) => !told.has(id)),
    units: leaf.units.filter(({ sentence }) => !told.has(sentence)),
  };
}

/** All candidates of a leaf. */
export function leafCandidates(context: ComposeContext, leaf: Leaf): readonly Candidate[] {
  return leaf.units.flatMap(context.candidates);
}

/** The words of a leaf's body. */
export function leafText(context: ComposeContext, leaf: Leaf): string {
  return leaf.sentences.map((sentence) => context.text.slice(sentence.start, sentence.end)).join('');
}

/** One slide of points for about so many characters that are spoken over it. */
const spokenPerSlide = 240;

/** How many slides of points a leaf's body asks for, at least one. */
export function slidesAsked(context: ComposeContext, leaf: Leaf): number {
  return Math.max(1, Math.round(sizeOf(leafText(context, leaf)) / spokenPerSlide));
}

function isHeading(section: Section, sentence: Sentence): boolean {
  const span = section.headingSpan;
  return span !== undefined && sentence.start <= span.start && sentence.end <= span.end + 2;
}

/** Formulas (特此通知) and lines of names and numbers, which have a slide of their own, are spoken only. */
function isUntold(context: ComposeContext, sentence: Sentence): boolean {
  const words = context.text.slice(sentence.start, sentence.end);
  if (/^\s*特此/.test(words) || contactLine.test(words) || groundsOnly.test(words)) return true;
  const contacts = context.notice.contacts.filter(
    (one) => one.start >= sentence.start && one.end <= sentence.end,
  );
  return (
    contacts.length > 0 &&
    /^\s*（[^，。；：]{0,12}(?:联系人|联系电话|技术支持|咨询)|^[^，。；：]{2,12}(?:联系人|技术支持)[：:]|^\s*(?:联系|咨询|监督|电话|邮箱|传真|地址|举报)/.test(
      words,
    )
  );
}

/** 根据《…》（文号）, 文件要求：: grounds without what they are for, or words that only announce. */
const groundsOnly =
  /^\s*(?:(?:具体|主要)?包括[：:]?|[^，。；]{0,4}二维码[^，。；]{0,6}[：:]?|(?:根据|按照|依据)[^，。；]*(?:[》）]|精神|要求|规定)|[^，。；]{0,6}(?:要求|内容|规定)[：:])\s*$/;

/** A line that is a label of a contact and its value. */
const contactLine =
  /^\s*(?:联\s*系\s*人|(?:联\s*系\s*|咨\s*询\s*)?电\s*话|手\s*机|传\s*真|(?:电子)?邮\s*箱|E-?mail|邮\s*编|地\s*址|网\s*[站址])\s*[：:][^，。；]{2,40}$/i;

function isDuty(context: ComposeContext, sentence: Sentence): boolean {
  return context.notice.duties.some(
    (duty) => duty.start <= sentence.start + 1 && duty.end >= sentence.end - 1,
  );
}

/** The quiet footer of a task: role → bodies, in the words of the notice. */
function dutyBlock(context: ComposeContext, section: Section): DutyBlock | undefined {
  const items = (context.duties.get(section.id) ?? []).flatMap((duty) =>
    duty.roles.flatMap((role) => {
      const first = role.names[0];
      const last = role.names.at(-1);
      if (!first || !last) return [];
      return [{ left: rich(role.role), right: rich(context.text.slice(first.start, last.end)) }];
    }),
  );
  return items.length > 0 ? { kind: 'duty', items } : undefined;
}
