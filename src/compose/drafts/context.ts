import type { Brief } from '../../model/brief';
import type { LabelKey } from '../../model/labels';
import { labels } from '../../model/labels';
import type { Duty, Notice, Paragraph, Sentence } from '../../model/notice';
import type { Span } from '../../model/span';
import { titledOnly } from '../brief';
import type { ClauseUnit } from '../clauses/clause';
import { unitsOf } from '../clauses/units';
import type { Candidate } from '../points/candidate';
import { candidatesOf } from '../points/candidates';

/** What every form and pass looks at. */
export interface ComposeContext {
  readonly notice: Notice;
  readonly brief: Brief;
  /** The canonical text. */
  readonly text: string;
  readonly english: boolean;
  /** Clause units of paragraphs, subjects carried within each paragraph. */
  readonly units: (paragraphs: readonly Paragraph[]) => readonly ClauseUnit[];
  /** The points that may be made of a unit, found once. */
  readonly candidates: (unit: ClauseUnit) => readonly Candidate[];
  /** Duties by section id. */
  readonly duties: ReadonlyMap<string, readonly Duty[]>;
  /** Sections told by their heading only. */
  readonly titledOnly: ReadonlySet<string>;
  /** Fixed wording in the language of the deck. */
  readonly label: (key: LabelKey) => string;
}

/** Makes the context of one composition; units are read once per paragraph. */
export function contextOf(notice: Notice, brief: Brief): ComposeContext {
  const { text } = notice.source;
  const english = notice.language === 'en';
  const hidden: readonly Span[] = notice.duties;
  const cache = new Map<Paragraph, readonly ClauseUnit[]>();
  const points = new Map<ClauseUnit, readonly Candidate[]>();
  const read = (paragraph: Paragraph) => {
    const known = cache.get(paragraph) ?? unitsOf(text, paragraph.sentences, hidden);
    cache.set(paragraph, known);
    return known;
  };
  return {
    notice,
    brief,
    text,
    english,
    units: (paragraphs) => paragraphs.flatMap(read),
    candidates: (unit) => {
      const untold = isContact(notice, text, unit) || isRemark(text, unit);
      const found = points.get(unit) ?? (untold ? [] : candidatesOf(text, unit));
      points.set(unit, found);
      return found;
    },
    duties: bySection(notice.duties),
    titledOnly: titledOnly(notice, brief),
    label: (key) => labels[key][english ? 'en' : 'zh'],
  };
}

/** The sentences of paragraphs, in text order. */
export function sentencesIn(paragraphs: readonly Paragraph[]): readonly Sentence[] {
  return paragraphs.flatMap((paragraph) => paragraph.sentences);
}

function bySection(duties: readonly Duty[]): ReadonlyMap<string, readonly Duty[]> {
  const found = new Map<string, Duty[]>();
  for (const duty of duties) found.set(duty.section, [...(found.get(duty.section) ?? []), duty]);
  return found;
}

/** 注：… speaks of a whole list or table, not of the item above it; it is said, not shown. */
function isRemark(text: string, unit: ClauseUnit): boolean {
  return /^\s*（?注[：:]/.test(text.slice(unit.start, unit.end));
}

/** Names and numbers to turn to have a slide of their own. */
function isContact(notice: Notice, text: string, unit: ClauseUnit): boolean {
  if (!/联系人|联系电话|咨询电话|联系方式|监督电话|传真|邮箱|手机/.test(text.slice(unit.start, unit.end)))
    return false;
  return notice.contacts.some((contact) => contact.start >= unit.start && contact.end <= unit.end + 1);
}
