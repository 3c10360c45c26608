import type { Marker } from '../../text/markers';
import { standardHeading } from '../../text/standard-headings';
import { isOrganName } from '../repair/shapes';
import type { Line } from './line';

const longest = 16;
const bareLine = /^[\u4e00-\u9fff、]{2,}(?:（[^（）]{1,12}）)?$/;
/** How much longer than the longest heading with a genre's word another bare line may be. */
const longerBy = 4;
const shortestText = 20;
/** What headings of plans and notices end in. */
const genreWord =
  /(?:要求|目标|内容|安排|任务|措施|保障|原则|范围|对象|分工|思路|思想|步骤|重点|职责|程序|方式|流程|标准|条件|事项|机制|责任|领导|管理|监督|检查|考核|实施|进度|时间|背景|意义|依据|定义|附则|总则)$/;

/**
 * Needs: the lines of one body with their markers. Guarantees: the indices of lines that are nothing but a
 * heading (总体要求, 工作安排) above text or lists of any shape: at least two that end in a word of the
 * genre, the first above all numbers, no list running on across one of them; other bare lines of like
 * length beside them are headings too.
 */
export function bareHeadings(
  lines: readonly Line[],
  markers: readonly (readonly Marker[])[],
): ReadonlySet<number> {
  const bare = lines.flatMap((line, at) => (isBare(line, at, lines, markers) ? [at] : []));
  const worded = bare.filter((at) => isWorded(lines[at]?.text ?? ''));
  if (worded.length < 2) return new Set();
  const length = (at: number) => lines[at]?.text.length ?? 0;
  const widest = worded.reduce((most, at) => Math.max(most, length(at)), 0) + longerBy;
  const found = bare.filter((at) => length(at) <= widest);
  const firstNumber = markers.findIndex((own) => own.length > 0);
  if (firstNumber < 0 || (found[0] ?? 0) > firstNumber) return new Set();
  return new Set(listsBeginAnew(markers, found) ? found : []);
}

function isBare(
  line: Line,
  at: number,
  lines: readonly Line[],
  markers: readonly (readonly Marker[])[],
): boolean {
  if (line.table !== undefined || markers[at]?.length || !bareLine.test(line.text)) return false;
  if (line.text.length > longest || isOrganName(line.text)) return false;
  const stopped = at === 0 || /[。；：！”）)]$/.test(lines[at - 1]?.text ?? '');
  return stopped && standsAbove(line.text, lines[at + 1], markers[at + 1] ?? []);
}

/** Below the line stand text of its own or the beginning of a list. */
function standsAbove(text: string, next: Line | undefined, below: readonly Marker[]): boolean {
  if (!next || next.table !== undefined) return false;
  if (below.length > 0) return below.some(({ number }) => number <= 1);
  return /[。；：]/.test(next.text) && (isWorded(text) || next.text.length >= shortestText);
}

function isWorded(text: string): boolean {
  const name = text.replace(/（[^（）]*）$/, '');
  return genreWord.test(name) || standardHeading(name) === name.length;
}

/** Every list behind a heading begins at 1. */
function listsBeginAnew(markers: readonly (readonly Marker[])[], headings: readonly number[]): boolean {
  const heads = new Set(headings);
  let seen = new Set<string>();
  return markers.every((own, at) => {
    if (heads.has(at)) seen = new Set();
    const marker = own[0];
    if (!marker || marker.number === 0) return true;
    const known = seen.has(marker.shape) || marker.number === 1;
    seen.add(marker.shape);
    return known;
  });
}
