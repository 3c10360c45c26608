import type { Span } from '../../model/span';
import { pairs } from '../../text/brackets';
import { nestingOf } from '../clauses/nesting';
import { sizeOf } from '../excerpt';
import { banPattern } from '../lexicon/facts';

/** Brackets that only refer and may be left off whole. */
const referenceBracket =
  /^[（(](?:见|详见|参见|以下(?:统称|简称|称)|下称|简称|统称|下同|附件|另附)[^（）()]*[)）]$/;
/** 等 inside a word. */
const innerDeng = /[初均优相一二三特高平同对中]等|等(?:级|候|待|于|同|值|额|次|距|效|分)/;
/** Nouns after 等 that name the kind of the items, so the open list keeps its sense. */
const genericNoun =
  /^等(?:[^、，]{0,14}?)(?:工作|活动|方面|问题|情况|方式|途径|形式|措施|部门|行为|领域|项目|群体|环节|重点|内容|渠道|事项|平台|阵地|劳动者|人员|单位|行动|产业|服务|机构|企业|设施|设备|任务|手段|因素|场所|建设|提质增效|权益|制度|诉求)/;
/** Lists that are facts: papers to hand in, members, conditions. */
const closedList = /提交|提供.{0,6}(?:材料|证明|资料)|携带|组成|成员|包括|出具|持有/;

/**
 * The spans of `text` that are kept when it is made to fit `limit`: reference brackets go first, then
 * items from the end of a list that 等 closes. Undefined when no safe cut is enough.
 */
export function shortened(text: string, limit: number): readonly Span[] | undefined {
  const drops = referenceBrackets(text);
  if (sizeAfter(text, drops) <= limit) return kept(text, drops);
  for (const items of droppableItems(text, drops)) {
    const all = [...drops, items];
    if (sizeAfter(text, all) <= limit) return kept(text, all);
  }
  return undefined;
}

/** The brackets of `text` that may be left off whole. */
function referenceBrackets(text: string): readonly Span[] {
  if (!/[（(]/.test(text)) return [];
  return pairs(text).filter((pair) => referenceBracket.test(text.slice(pair.start, pair.end)));
}

/** Runs of list items that may go, fewest first; none when the list is closed or its items differ. */
function droppableItems(text: string, drops: readonly Span[]): readonly Span[] {
  if (banPattern.test(text) || closedList.test(text)) return [];
  const depth = nestingOf(text);
  const deng = openListEnd(text, depth);
  if (deng < 0) return [];
  const marks = topLevelMarks(text, depth, deng).filter(
    (at) => !drops.some((drop) => drop.start <= at && at < drop.end),
  );
  if (marks.length < 2 || !itemsAlike(text, marks, deng)) return [];
  return marks
    .slice(1)
    .reverse()
    .map((start) => ({ start, end: deng }));
}

function openListEnd(text: string, depth: Uint16Array): number {
  for (let at = text.indexOf('等'); at >= 0; at = text.indexOf('等', at + 1)) {
    if ((depth[at] ?? 0) !== 0 || innerDeng.test(text.slice(at - 1, at + 2))) continue;
    return genericNoun.test(text.slice(at)) ? at : -1;
  }
  return -1;
}

function topLevelMarks(text: string, depth: Uint16Array, end: number): number[] {
  const marks: number[] = [];
  const clause = lastClauseMark(text, depth, end) + 1;
  for (let at = clause; at < end; at++)
    if (text.charAt(at) === '、' && (depth[at] ?? 0) === 0) marks.push(at);
  return marks;
}

function lastClauseMark(text: string, depth: Uint16Array, end: number): number {
  for (let at = end - 1; at >= 0; at--) if (/[，；：]/.test(text.charAt(at)) && depth[at] === 0) return at;
  return -1;
}

/** The last item must not join others or carry the head noun of all; an item with a verb phrase or 的 ends the list. */
function itemsAlike(text: string, marks: readonly number[], end: number): boolean {
  const items = marks.map((mark, at) => text.slice(mark + 1, marks[at + 1] ?? end));
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1);
  if (/和|以及|[^普危]及|的|与/.test(last))
    return /^[^和及与的]{2,8}和“[^”]+”$/.test(last) && !others.some((item) => item.includes('的'));
  if (others.some((item) => /[的中]/.test(item))) return false;
  const longest = Math.max(...others.map((item) => item.length), 2);
  return last.length <= longest + 3;
}

function sizeAfter(text: string, drops: readonly Span[]): number {
  return sizeOf(
    kept(text, drops)
      .map((span) => text.slice(span.start, span.end))
      .join(''),
  );
}

function kept(text: string, drops: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const drop of [...drops].sort((a, b) => a.start - b.start)) {
    if (drop.start > at) spans.push({ start: at, end: drop.start });
    at = Math.max(at, drop.end);
  }
  if (at < text.length) spans.push({ start: at, end: text.length });
  return spans;
}
