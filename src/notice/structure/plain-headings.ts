import { type Marker, markersOf } from '../../text/markers';
import { bareHeadings } from './bare-headings';
import type { Line } from './line';

const longest = 18;
const shortestText = 25;

/**
 * Needs: the lines of one body with their markers. Guarantees: the indices of short lines without a mark or stop
 * that stand above longer text, or of lines that begin with a heading in 【】, where a body has no numbered parts
 * and at least two such lines; where it has lists, of lines that are nothing but a heading's word; where its
 * numbers begin anew below them, of `bareHeadings`. None where the file marks headings itself.
 */
export function plainHeadings(
  lines: readonly Line[],
  markers: readonly (readonly Marker[])[],
): ReadonlySet<number> {
  if (lines.some((line) => line.mark !== undefined)) return new Set();
  const found = aboveTextOrLists(lines);
  return found.size > 0 ? found : bareHeadings(lines, markers);
}

function aboveTextOrLists(lines: readonly Line[]): ReadonlySet<number> {
  const shapes = lines.map((line) => markersOf(line.text)[0]?.shape);
  if (shapes.some((shape) => shape && !listShapes.has(shape))) return new Set();
  const worded = headingWords(lines, shapes);
  if (shapes.some((shape) => shape !== undefined)) return worded;
  const bracketed = lines.flatMap((line, at) => (isBracketed(line) ? [at] : []));
  if (bracketed.length >= 2) return new Set(bracketed);
  const found = lines.flatMap((line, at) => (isShort(line) && isText(lines[at + 1]) ? [at] : []));
  return found.length >= 2 && (found[0] ?? 0) <= 3 ? new Set(found) : worded;
}

/** Lists that may stand below headings without a number. */
const listShapes: ReadonlySet<string> = new Set(['1.', '1、', '1)', '（1）', '•', '①']);
/** What short lines of notices without numbered parts are about: 参赛对象, 奖项设置（高中组）, 报名方式. */
const headingWord =
  /^[\u4e00-\u9fff]{0,6}(?:机构|组织|对象|内容|安排|设置|设奖|费用|方式|要求|时间|地点|流程|程序|标准|条件|范围|主题|目的|意义|步骤|措施|事项|奖励|办法|资格|材料|须知|名额|形式|分工|保障|宗旨|背景|进度|日程|赛程|职责|待遇|说明)(?:（[^（）]{1,12}）)?[：:]?$|^(?!各|有关|相关|尊敬|.*(?:单位|部门|学校|院校|学院|同志|老师|同学|局|委|办|厅|公司|政府|如下)[：:])[\u4e00-\u9fff]{2,10}[：:]$/;

/** Lines that are nothing but such a word, three or more, none behind another, where lists begin anew or none is. */
function headingWords(lines: readonly Line[], shapes: readonly (string | undefined)[]): ReadonlySet<number> {
  const isWord = (line: Line | undefined) =>
    line !== undefined &&
    line.table === undefined &&
    line.text.length <= longest &&
    headingWord.test(line.text);
  const found = lines.flatMap((line, at) =>
    isWord(line) && !isWord(lines[at - 1]) && lines[at + 1] !== undefined ? [at] : [],
  );
  const tops = found.filter((at) => shapes[at + 1] !== undefined).length;
  const listed = shapes.some((shape) => shape !== undefined);
  return new Set(found.length >= 3 && (!listed || tops >= 1) ? found : []);
}

/** 【值班时间】…: a heading in corner brackets, alone or before its text. */
export function isBracketed({ text, table }: Line): boolean {
  return table === undefined && /^【[^【】]{2,20}】/.test(text);
}

function isShort(line: Line): boolean {
  return line.table === undefined && line.text.length <= longest && !/[。；，：:、！？.,]/.test(line.text);
}

function isText(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.table === undefined &&
    line.text.length >= shortestText &&
    /[。：；]/.test(line.text)
  );
}
