import type { Metrics } from './metrics';
import type { VisualLine } from './visual-lines';

const marker =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十百\d]{1,4}[)）]|\d{1,3}\s*[.．、)）](?!\d)|第[一二三四五六七八九十百]{1,4}[条章节]|附件|[①-⑳•●▪■◆▲]|[a-zA-Z][.)]\s|[ivxIVX]{1,5}[.)]\s)/;
const bullet = /^[•●▪■◆▲]/;
const stopped = /[。！？；：.!?;:][”’）)》]*$/;

/** True for a line that begins with the number of a section or a bullet. */
export function startsWithMarker(line: VisualLine): boolean {
  return marker.test(line.text);
}

/** True for a line that stands in the middle between the margins. */
export function isCentred(line: VisualLine, metrics: Metrics): boolean {
  const before = line.left - metrics.left;
  const after = metrics.right - line.right;
  const off = Math.abs(before - after);
  return before > 2.5 * metrics.size && after > 1.5 * metrics.size && off < 2 * metrics.size;
}

/** True for a line in display type: a letterhead or a title, whose lines stay as they are. */
export function isLarge(line: VisualLine, metrics: Metrics): boolean {
  return line.size > metrics.size * 1.2;
}

/**
 * True when `line` goes on the paragraph whose lines so far are `lines`: the line before was full, the
 * type is the same, and `line` begins where lines that go on begin. `pageBorder` leaves the distance out.
 */
export function continues(lines: readonly VisualLine[], line: VisualLine, metrics: Metrics): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || Math.abs(last.size - line.size) > last.size * 0.15) return false;
  if (isLarge(line, metrics) || last.left > (metrics.left + metrics.right) / 2) return false;
  if (isCentred(line, metrics) || (lines.length === 1 && isCentred(last, metrics))) return false;
  if (!isFull(last, line, metrics)) return false;
  const crosses = last.page !== line.page;
  if (!crosses && last.y - line.y > Math.max(metrics.leading, last.size * 1.2) * 1.45) return false;
  const shift = (line.left - last.left) / line.size;
  const ended = stopped.test(last.text);
  if (bullet.test(line.text)) return false;
  const sibling = startsWithMarker(first) && Math.abs(line.left - first.left) < line.size / 2;
  if (startsWithMarker(line) && (ended || shift > 0.5 || sibling)) return false;
  if (shift > 0.5) return lines.length === 1 && startsWithMarker(first);
  if (shift < -0.5) return lines.length === 1 && shift > -5 && line.left < metrics.left + 3 * line.size;
  return sameEdge(lines, line, metrics, ended && (crosses || lines.length === 1));
}

/** Lines with one left edge: an indented first line is followed by another first line, or by its own text. */
function sameEdge(lines: readonly VisualLine[], line: VisualLine, metrics: Metrics, ended: boolean): boolean {
  const firstLines = metrics.indented && line.left > metrics.left + 1.2 * line.size && lines.length === 1;
  if (firstLines) return !ended;
  return metrics.indented || !ended || lines.at(-1)?.page === line.page;
}

/** No room was left for what the next line begins with: a word, or a character with the marks after it. */
function isFull(last: VisualLine, next: VisualLine, metrics: Metrics): boolean {
  const word = /^[\w’'-]+/.exec(next.text)?.[0].length ?? 0;
  const needed = word > 0 ? word * next.size * 0.5 + next.size * 0.3 : next.size * 1.6;
  return last.right + needed > metrics.right - next.size * 0.3;
}
