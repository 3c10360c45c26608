import { dateAlone } from '../../text/dates';
import { markerOf } from '../../text/markers';
import { isOrganNames } from '../repair/shapes';
import { type Line, quoteOf } from '../structure/line';
import type { FoundElements } from './found';
import { organLine } from './patterns';

const shortest = 8;
const longest = 40;
const shortestText = 20;

/**
 * Needs: the lines below the marks of a head without title. Guarantees: a first line that is no sentence, body,
 * date or number and stands above a paragraph or the addressees (滨海区第三届社区棋牌赛) is the title.
 */
export function readBareTitle(lines: readonly Line[], found: FoundElements): readonly Line[] {
  const [first, next, ...others] = lines;
  if (!first || !next || others.length === 0 || !isBareName(first) || !opensText(next)) return lines;
  found.title = quoteOf(first);
  found.titleFrom = 'first-line';
  return lines.slice(1);
}

function isBareName({ text, table }: Line): boolean {
  if (table !== undefined || text.length < shortest || text.length > longest) return false;
  if (!/[\u4e00-\u9fff]{4}/.test(text) || /[。；：，！？:;!?\t]/.test(text)) return false;
  return !markerOf(text) && !dateAlone(text) && !organLine.test(text) && !isOrganNames(text);
}

function opensText({ text, table }: Line): boolean {
  return table === undefined && !markerOf(text) && text.length >= shortestText && /[。：]$/.test(text);
}
