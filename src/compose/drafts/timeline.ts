import type { TimelineItem } from '../../model/block';
import type { Deadline, Section } from '../../model/notice';
import { plain, rich } from '../../model/rich-text';
import type { Span } from '../../model/span';
import type { ClauseUnit } from '../clauses/clause';
import { closureOf } from '../clauses/closure';
import { hasAnyVerb, hasVerbHead } from '../clauses/predicates';
import { excerptOf, sizeOf } from '../excerpt';
import { walk } from '../forms/branch-form';
import { withoutFor } from '../forms/rules';
import { limits } from '../limits';
import { wordsOf } from '../points/words';
import type { ComposeContext } from './context';
import { taskAround } from './deadline-task';
import type { Draft, Piece } from './draft';
import { shortTitle } from './titles';
import { piecesOf, pieceWords } from './words';

/** 时间节点: one row a deadline, when · who or what about · what, in order of the text. */
export function timelineDraft(context: ComposeContext, sections: readonly Section[]): Draft | undefined {
  const byId = new Map(sections.flatMap(walk).map((section) => [section.id, section]));
  const pieces = distinctRows(
    context.notice.deadlines.flatMap((deadline) =>
      timelineRow(context, deadline, byId.get(deadline.section)),
    ),
  );
  if (pieces.length === 0) return undefined;
  return {
    role: 'summary',
    layout: 'timeline',
    title: context.label('timeline'),
    says: [],
    content: { kind: 'timeline', pieces },
  };
}

/** A single date that stands with its task needs no slide of its own. */
export function withoutIdleTimeline(drafts: readonly Draft[]): readonly Draft[] {
  const words = drafts
    .filter(({ layout }) => layout !== 'timeline')
    .flatMap(piecesOf)
    .map(pieceWords)
    .join('|');
  const isIdle = ({ content }: Draft) =>
    content?.kind === 'timeline' &&
    content.pieces.length === 1 &&
    content.pieces.every(({ value }) => words.includes(plain(value.when)));
  return drafts.filter((draft) => !isIdle(draft));
}

/** The same words at the same time stand once. */
function distinctRows(rows: readonly Piece<TimelineItem>[]): readonly Piece<TimelineItem>[] {
  const seen = new Set<string>();
  return rows.filter(({ value }) => {
    const key = `${plain(value.when)}|${plain(value.what)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function timelineRow(
  context: ComposeContext,
  deadline: Deadline,
  section: Section | undefined,
): Piece<TimelineItem>[] {
  const date = whenSpan(context, deadline);
  const unit = unitAt(context, deadline, section, date);
  const at = unit?.clauses.findIndex((clause) => clause.start <= date.start && clause.end > date.start) ?? -1;
  const heading = section ? shortTitle(context.text, section) : '';
  if (unit && at >= 0 && (isDatedCase(unit, at) || isEntryIntoForce(context, unit))) return [];
  if (unit && (isReckoningDate(context, unit, date) || isAim(context, date))) return [];
  const found = unit && at >= 0 ? partsAt(context, unit, at, date) : undefined;
  const told = found && !address.test(found.what) ? found.what : undefined;
  const what = told ?? (deadline.what ? excerptOf(context.text, [deadline.what]).text : heading);
  const who = (found?.who ? actorIn(found.who) : '') || (isStage(heading) ? heading : '');
  if (what === '' || anotherDate.test(what) || nothingDue.test(what)) return [];
  const value: TimelineItem = {
    when: rich(shortWhen(deadline.when)),
    what: rich(what),
    ...(who !== '' && who !== what && who !== deadline.when ? { who: rich(who) } : {}),
  };
  return [
    { value, sentences: [deadline.sentence], size: sizeOf(deadline.when) + sizeOf(who) + sizeOf(what) },
  ];
}

/** 集中攻坚阶段, 网上报名: a heading that says what the date is of, and nothing to be done. */
function isStage(heading: string): boolean {
  return sizeOf(heading) <= longestStage && !/[，、]/.test(heading);
}

/** Characters of the longest heading that stands where otherwise somebody is named. */
const longestStage = 10;

/** What may or may not be done from then on is a rule, and how long something holds is none either: nothing is due. */
const nothingDue =
  /除外）?$|^[^（]*）$|^(?:不得|不予|不再|不能|无法|不进行|严禁|禁止|可(?!行)|可以)|^(?:有效|无效|生效|止)$/;

/** Characters of the longest actor. */
const longestActor = 40;

/** The body or matter without the grounds behind it; '' for words that only say when, or a case too long for its column. */
function actorIn(who: string): string {
  const asked = who.replace(/^请(?=各|有关|相关|全)/, '');
  const actor = /^(.{2,20}?)(?:根据|按照|依据|依照|结合|凭)[^，]{4,}$/.exec(asked)?.[1] ?? asked;
  const isTime =
    /^(?:或者?|并|分别|统一|一般|原则上|最迟)$|\d日|[时后]$|\d+个?(?:工作日|天|日|个月)[之以]?内|^[于自从].*[前后]一?[天日周月]$/.test(
      actor,
    );
  return isTime || sizeOf(actor) > longestActor ? '' : actor;
}

/** What is due by one date holds no other. */
const anotherDate = /\d+个?(?:工作日|天|日|个月)[之以]?内/;

/** An address on the web takes a line of its own and no line of time. */
const address = /https?:|www\./;

/** Room for the date before its row, in characters. */
const longestWhen = 20;

/** Within 15 days of the establishment of …: where the event takes more than its column, it is told with the task. */
function shortWhen(label: string): string {
  const when = label.replace(/^(?:[\u4e00-\u9fff]{0,4}截[止至])?(?:时间|日期|期限)[为是：:]\s*/, '');
  if (sizeOf(when) <= longestWhen) return when;
  return /^.{6,}?(?=\s+(?:of|after|from|following)\b)/.exec(when)?.[0] ?? when;
}

/** 对6月底前完成改造的，…: the date says who is meant, nothing is due by it. */
function isDatedCase(unit: ClauseUnit, at: number): boolean {
  const clause = unit.clauses[at];
  return clause?.kind === 'condition' && /的$/.test(clause.core);
}

/** 力争三年内完成: what is striven for is no limit. */
function isAim(context: ComposeContext, date: Span): boolean {
  return /(?:力争|争取|力求)(?:用|在|于)?$/.test(context.text.slice(Math.max(0, date.start - 4), date.start));
}

/** 本办法自2025年1月1日起施行: nothing is due by it. */
function isEntryIntoForce(context: ComposeContext, unit: ClauseUnit): boolean {
  return /^\s*(?:本|该).{1,14}自.{2,30}(?:施行|实施|执行|生效)/.test(
    context.text.slice(unit.start, unit.end),
  );
}

/** 截至4月30日，任职半年以上: the day up to which something counts. */
function isReckoningDate(context: ComposeContext, unit: ClauseUnit, date: Span): boolean {
  const before = context.text.slice(Math.max(unit.start, date.start - 4), date.end);
  const words = context.text.slice(unit.start, unit.end);
  if (/[（(]截[至止]/.test(before)) return true;
  return /截[至止]/.test(before) && !/报|交|申请|完成|受理|征集|投稿|缴/.test(words);
}

/** Where the date itself stands. */
function whenSpan(context: ComposeContext, deadline: Deadline): Span {
  const at = context.text.indexOf(deadline.when, deadline.start);
  return at < 0 || at > deadline.end ? deadline : { start: at, end: at + deadline.when.length };
}

function unitAt(
  context: ComposeContext,
  deadline: Deadline,
  section: Section | undefined,
  date: Span,
): ClauseUnit | undefined {
  const sentence = context.notice.sentences[deadline.sentence];
  if (!sentence) return undefined;
  const around = section?.paragraphs.find(({ sentences }) => sentences.includes(sentence));
  const paragraph = around ?? { start: sentence.start, end: sentence.end, sentences: [sentence] };
  return context.units([paragraph]).find((unit) => unit.start <= date.start && unit.end >= date.start);
}

/** Who and what around the date; where the date ends its sentence, what stands before it is due. */
function partsAt(
  context: ComposeContext,
  unit: ClauseUnit,
  at: number,
  date: Span,
): { who?: string; what: string } | undefined {
  if (context.english) return englishParts(context, unit, at, date);
  const task = taskAround(context.text, unit, at, date);
  if (task) return task;
  const what = withSentThing(context, unit, at, whatIn(context, unit, at, date));
  const who = whoIn(context, unit, at, date);
  const alone = what !== undefined && who === undefined ? wholeClause(context, unit, at, date) : undefined;
  if (alone) return { what: alone };
  if (what !== undefined) return { what, ...(who === undefined ? {} : { who }) };
  const before = openingWords(context, unit, at, date);
  if (!hasAnyVerb(before) && !/(?:时间|日期|期限|截止)$/.test(before)) return undefined;
  if (sizeOf(before) < 2 || sizeOf(before) > limits.statement) return undefined;
  return { what: before, ...(who === undefined || who === before ? {} : { who }) };
}

/** Which cases have to keep the date takes more than the column of who: the clause is told whole. */
function wholeClause(context: ComposeContext, unit: ClauseUnit, at: number, date: Span): string | undefined {
  const clause = unit.clauses[at];
  if (!clause || sizeOf(openingWords(context, unit, at, date)) <= limits.condition) return undefined;
  const words = excerptOf(context.text, [{ start: clause.coreStart, end: clause.end }]).text;
  return sizeOf(words) <= limits.measure ? words : undefined;
}

/** 编制报告，并于10月底前报送市住建委: what is sent stands in the task before, both are told whole. */
function withSentThing(
  context: ComposeContext,
  unit: ClauseUnit,
  at: number,
  what: string | undefined,
): string | undefined {
  const [before, clause] = [unit.clauses[at - 1], unit.clauses[at]];
  if (!what || !clause || before?.kind !== 'core' || !clause.text.startsWith('并') || !sentOnly.test(what))
    return what;
  const words = excerptOf(context.text, [{ start: before.coreStart, end: clause.end }]).text;
  return sizeOf(words) <= limits.statement ? words : what;
}

/** To whom something goes, and not what. */
const sentOnly =
  /^(?:报送|上报|报|送|交|提交|反馈)(?:至|到|给)?[^，将把]{2,20}(?:委|局|厅|办|部|会|处|科|中心|政府|办公室|小组|部门|单位)$/;

/** In English the date stands inside its clause: the clause is told whole, its condition before it. */
function englishParts(
  context: ComposeContext,
  unit: ClauseUnit,
  at: number,
  date: Span,
): { who?: string; what: string } | undefined {
  const parted = sizeOf(context.text.slice(date.start, date.end)) > longestWhen;
  const opens = unit.clauses[at]?.kind === 'time';
  const task = opens ? unit.clauses.findIndex((clause, later) => later > at && clause.kind === 'core') : at;
  if (task < 0) return undefined;
  const clauses = closureOf(unit, [task]);
  const governing = clauses.filter((index) => index < task && unit.clauses[index]?.kind === 'condition');
  const told = clauses.filter((index) => !governing.includes(index) && !(opens && !parted && index === at));
  const what = wordsOf(context.text, unit, told, limits.measure);
  const who = governing.length > 0 ? wordsOf(context.text, unit, governing, limits.condition) : undefined;
  return what && { what: what.text, ...(who ? { who: who.text } : {}) };
}

/** The words of the date's clause before it. */
function openingWords(context: ComposeContext, unit: ClauseUnit, at: number, date: Span): string {
  const clause = unit.clauses[at];
  if (!clause) return '';
  return excerptOf(context.text, [{ start: clause.coreStart, end: Math.max(clause.coreStart, date.start) }])
    .text.replace(/^请(?=各|你|贵)/, '')
    .replace(/[（(][^）)]*$/, '')
    .replace(
      /(?:均|都|一律)?(?:要|应当|应|须|请|必须|可以?|将|拟|原则上|力争|务必)*(?:原则上)?(?:最迟|不得晚于|不晚于|不迟于)*(?:于|在|截至|截止到|至|到|从|自|为|是)?$/,
      '',
    );
}

/** What is due: the words after the date, or the next task. */
function whatIn(context: ComposeContext, unit: ClauseUnit, at: number, date: Span): string | undefined {
  const clause = unit.clauses[at];
  if (!clause) return undefined;
  if (clause.kind === 'condition' || clause.kind === 'topic') return nextTask(context, unit, at);
  const rest = excerptOf(context.text, [
    { start: Math.min(date.end, clause.end), end: clause.end },
  ]).text.replace(/^(?:[）)]|前|之前|以前|内|，|[：:])+/, '');
  const first = rest.replace(/、\d+(?:个?(?:小时|工作日|日|天|月)|分钟)[之以]?内.*$/, '');
  if (sizeOf(first) >= 2) return sizeOf(first) <= limits.statement ? first : undefined;
  return nextTask(context, unit, at);
}

function nextTask(context: ComposeContext, unit: ClauseUnit, at: number): string | undefined {
  const next = unit.clauses.findIndex(
    (one, later) => later > at && (one.kind === 'core' || one.kind === 'tail'),
  );
  if (next < 0) return undefined;
  const told = closureOf(unit, [next]).filter(
    (index) => index > at && !['topic', 'time', 'condition'].includes(unit.clauses[index]?.kind ?? ''),
  );
  return (
    wordsOf(context.text, unit, told, limits.statement) ??
    wordsOf(context.text, unit, [next], limits.statement)
  )?.text;
}

/** Whose or which matter it is: its condition or topic, else its subject; 该项工作 is the section's heading. */
function whoIn(context: ComposeContext, unit: ClauseUnit, at: number, date: Span): string | undefined {
  const kind = unit.clauses[at]?.kind;
  if (kind === 'condition' || kind === 'topic')
    return wordsOf(context.text, unit, [at], limits.condition)?.text;
  const governors = closureOf(unit, [at]).filter(
    (index) => index < at && ['condition', 'topic'].includes(unit.clauses[index]?.kind ?? ''),
  );
  const before = governors.length > 0 ? wordsOf(context.text, unit, governors, limits.condition) : undefined;
  const clause = unit.clauses[at];
  const happening = before && /^(?:遇有?|发生|如|因|一旦)|(?:后|时)$/.test(before.text);
  if (happening && clause?.subject) return excerptOf(context.text, [clause.subject]).text;
  if (before) return withoutFor(before.text).replace(/^关于/, '');
  const opening = openingWords(context, unit, at, date);
  if (
    sizeOf(opening) >= 2 &&
    sizeOf(opening) <= limits.condition &&
    !/^(?:该|此|上述|以上|每年)/.test(opening) &&
    !(hasVerbHead(opening) && sizeOf(opening) <= 4)
  )
    return opening;
  return clause?.agent && clause.agent.start >= unit.start && !/^(?:该|此|上述)/.test(opening)
    ? excerptOf(context.text, [clause.agent]).text
    : undefined;
}
