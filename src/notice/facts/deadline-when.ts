import { chineseForms, type WhenForm } from './deadline-forms';

/** A time limit found in a text: the words that say when, relative to the text. */
export interface FoundWhen {
  readonly start: number;
  readonly end: number;
}

const past =
  /^(?:已|出生|毕业|参加工作|取得|入职|成立|注册|登记的|建成的|出厂|发生|竣工的|(?:购买|购置|生育|签订|参保|投保|登记|发放|在册)的|的[^，。；]{0,6}(?:成绩|情况|政策|标准|规定))/;
const noLimit =
  /(?:有效期|(?<![面针应])对|截至目前|早在|出生于|压缩[至到为在]|缩短[至到为]|不超过|控制在|减[至到]|不少于|不低于|最近|近)[^，。；]{0,4}$/;

/** The day up to which experience or age counts is a condition. */
const counted = /(?:经历|经验|年龄|工龄|年限|出生|任职|资历|计算)[^，。；]{0,6}$/;

/**
 * Every time limit of `text`, longest reading first where two overlap, in text order. `heading` is that
 * of the section: 报名时间 makes a period a limit.
 */
export function findWhens(text: string, heading = ''): readonly FoundWhen[] {
  const found = chineseForms.flatMap((form) =>
    [...text.matchAll(form.pattern)]
      .map(trimmedWhen)
      .map((when) => withItsSeries(text, withItsDay(text, when)))
      .filter((when) => isLimit(text, when) && fits(form, text, when, heading)),
  );
  return withoutOverlaps(found);
}

/** The preposition that opens the limit is no part of it. */
function trimmedWhen(match: RegExpMatchArray): FoundWhen {
  const start = match.index ?? 0;
  const lead =
    /^(?:自|从|在|于|请|须|应|要|并|\s)*(?=\d|[一二两每今本次即])|^(?:自|从|在|于)?\s*/.exec(match[0])?.[0]
      .length ?? 0;
  return { start: start + lead, end: start + match[0].trimEnd().length };
}

/** 现场踏勘前一天中午12：00前: an hour belongs to the day that stands before it. */
function withItsDay(text: string, when: FoundWhen): FoundWhen {
  if (!/^(?:凌晨|早上|上午|中午|下午|晚上?|\d{1,2}[:：时点])/.test(text.slice(when.start, when.end)))
    return when;
  const before = text.slice(Math.max(0, when.start - 20), when.start);
  const day = /(?:[^，。；：、于在]{2,12}[前后][一二两三\d]?[天日]|(?:当|次|第二|前一)[天日])$/.exec(
    before,
  )?.[0];
  return day ? { start: when.start - day.length, end: when.end } : when;
}

/** 3月25日、6月25日、9月25日前, 2月底和8月底前: each of the days is a limit. */
function withItsSeries(text: string, when: FoundWhen): FoundWhen {
  const days = /(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[底初末]|[上中下]旬)[、和及]){1,11}$/.exec(
    text.slice(Math.max(0, when.start - 120), when.start),
  );
  return days && /^\d/.test(text.slice(when.start, when.end))
    ? { start: when.start - days[0].length, end: when.end }
    : when;
}

function isLimit(text: string, { start, end }: FoundWhen): boolean {
  if (past.test(text.slice(end, end + 20))) return false;
  if (
    /^(?:时间|日期)?截[止至]/.test(text.slice(start, start + 4)) &&
    counted.test(text.slice(Math.max(0, start - 20), start))
  )
    return false;
  return !noLimit.test(text.slice(Math.max(0, start - 10), start));
}

/** The clause around the limit, or the section's heading, has the words the form asks for. */
function fits({ clause }: WhenForm, text: string, { start, end }: FoundWhen, heading: string): boolean {
  if (!clause) return true;
  const before = /[^，。；]*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^[^，。；]*/.exec(text.slice(end, end + 40))?.[0] ?? '';
  return clause.test(heading + before + text.slice(start, end) + after);
}

function withoutOverlaps(found: readonly FoundWhen[]): FoundWhen[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundWhen[] = [];
  for (const when of sorted) {
    const last = kept.at(-1);
    if (!last || when.start >= last.end) kept.push(when);
  }
  return kept;
}
