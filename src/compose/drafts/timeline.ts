import type { TimelineItem } from '../../model/block';
import type { Deadline, Section } from '../../model/notice';
import { rich } from '../../model/rich-text';
import { type Excerpt, excerptOf, sizeOf } from '../excerpt';
import { walk } from '../forms/branch-form';
import { limits } from '../limits';
import { shortened } from '../points/shortening';
import type { ComposeContext } from './context';
import type { Draft, Piece } from './draft';
import { shortTitle } from './titles';

/** 时间节点: one row a deadline, when · who or what about · what, in order of the text. */
export function timelineDraft(context: ComposeContext, sections: readonly Section[]): Draft | undefined {
  const byId = new Map(sections.flatMap(walk).map((section) => [section.id, section]));
  const pieces = context.notice.deadlines.flatMap((deadline) => timelineRow(context, deadline, byId.get(deadline.section)));
  if (pieces.length === 0) return undefined;
  return { role: 'summary', layout: 'timeline', title: context.label('timeline'), says: [], content: { kind: 'timeline', pieces } };
}

function timelineRow(context: ComposeContext, deadline: Deadline, section: Section | undefined): Piece<TimelineItem>[] {
  const what = whatOf(context, deadline) ?? (section ? shortTitle(context.text, section) : '');
  const who = whoOf(context, deadline, section);
  if (what === '') return [];
  const value: TimelineItem = { when: rich(deadline.when), what: rich(what), ...(who && who !== what ? { who: rich(who) } : {}) };
  return [{ value, sentences: [deadline.sentence], size: sizeOf(deadline.when) + sizeOf(who ?? '') + sizeOf(what) }];
}

/** What is due: as the notice's reader found it, or the clause of the date and the next. */
function whatOf(context: ComposeContext, deadline: Deadline): string | undefined {
  const found = deadline.what ?? clauseAfter(context, deadline);
  if (!found) return undefined;
  const words = excerptOf(context.text, [found]);
  return fitting(words, limits.statement);
}

function clauseAfter(context: ComposeContext, deadline: Deadline): { start: number; end: number } | undefined {
  const sentence = context.notice.sentences[deadline.sentence];
  const at = sentence?.clauses.findIndex((clause) => clause.start <= deadline.start && clause.end > deadline.start) ?? -1;
  const clause = sentence?.clauses[at];
  if (!sentence || !clause) return undefined;
  const rest = { start: Math.max(deadline.end, clause.start), end: clause.end };
  if (sizeOf(excerptOf(context.text, [rest]).text) >= 3) return rest;
  return sentence.clauses[at + 1];
}

/** Whose or which matter it is: the subject or topic; 该项工作 is the section's heading. */
function whoOf(context: ComposeContext, deadline: Deadline, section: Section | undefined): string | undefined {
  const who = deadline.who ? excerptOf(context.text, [deadline.who]).text : '';
  if (who !== '' && !/^(?:该|此|上述|以上)/.test(who) && sizeOf(who) <= limits.condition) return who;
  const heading = section ? shortTitle(context.text, section) : '';
  return heading === '' ? undefined : heading;
}

function fitting(words: Excerpt, limit: number): string {
  const cuts = shortened(words.text, limit);
  return cuts ? cuts.map((cut) => words.text.slice(cut.start, cut.end)).join('') : words.text;
}
