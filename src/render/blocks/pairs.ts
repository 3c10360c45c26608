import type { ContactBlock, FactsBlock, Pair, RulesBlock, TermsBlock } from '../../model/block';
import { plain, rich } from '../../model/rich-text';
import { widthOf } from '../../text/phrases';
import { columnWidths } from '../column-widths';
import { classes, element } from '../html';
import { running, textElement } from '../text';
import { boldWidth, longestWord } from '../words-width';
import { type BlockContext, bodySize, fragmentClass } from './block-context';

type Pairs = TermsBlock | RulesBlock | FactsBlock | ContactBlock;

/** Inner space of both cells of a row in pixels. */
const inset = 96;

/** Two-column rows as a table: the left cell heads its row; a rule without one goes over the whole width. */
export function pairsHtml(block: Pairs, context: BlockContext): string {
  const { series } = context.render;
  const whole = series?.kind === block.kind ? series : block;
  const left = leftWidth(whole, context);
  const rooms = {
    left: left / bodySize(context),
    right: (context.width - left - inset) / bodySize(context),
    both: (context.width - inset / 2) / bodySize(context),
  };
  const head = block.kind === 'rules' && block.head ? headHtml(block.head, context) : '';
  const rows = block.items.map((pair, at) => rowHtml(pair, `${context.path}.items.${at}`, rooms, context));
  return element(
    'table',
    { class: classes('pairs', block.kind, `count-${block.items.length}`) },
    element('colgroup', {}, `<col style="width:${Math.round(left + inset / 2)}px">`, '<col>'),
    head,
    element('tbody', {}, ...rows),
  );
}

function headHtml(head: readonly [string, string], context: BlockContext): string {
  const cells = head.map((text, at) =>
    textElement('th', 'pair-head', `${context.path}.head.${at}`, rich(text), running(8), { scope: 'col' }),
  );
  return element('thead', {}, element('tr', {}, ...cells));
}

/** Widths in em: of the left cell's words, of the right cell's, and of a row that is one cell. */
interface Rooms {
  readonly left: number;
  readonly right: number;
  readonly both: number;
}

function rowHtml(pair: Pair, path: string, rooms: Rooms, context: BlockContext): string {
  const alone = isAlone(pair);
  const left = textElement('span', 'pair-left', `${path}.left`, pair.left, running(rooms.left));
  const room = alone ? rooms.both : rooms.right;
  const right = textElement('span', 'pair-right', `${path}.right`, pair.right, running(room));
  const cells = alone
    ? [element('td', { colspan: 2 }, left, right)]
    : [element('th', { scope: 'row' }, left), element('td', {}, right)];
  return element('tr', { class: classes('pair', alone && 'alone', fragmentClass(context)) }, ...cells);
}

/** A row with nothing to head it. */
function isAlone(pair: Pair): boolean {
  return pair.left.length === 0 && pair.right.length > 0;
}

/**
 * Width of the left words in pixels: as the longest needs where the right stays wide enough, else what
 * makes the rows lowest, with at least four characters at the left and six at the right.
 */
function leftWidth(block: Pairs, context: BlockContext): number {
  const size = bodySize(context);
  const headed = block.items.filter((pair) => !isAlone(pair));
  const rows = headed.map((pair) => [boldWidth(plain(pair.left)) + 0.2, widthOf(plain(pair.right))]);
  const room = (context.width - inset) / size;
  const widest = Math.max(3, ...rows.map(([left = 0]) => left));
  const usual = block.kind === 'rules' ? 0.3 : 0.26;
  if (widest <= room * usual) return widest * size;
  const word = Math.max(4, ...headed.map((pair) => longestWord(plain(pair.left)))) + 0.2;
  const [left = widest] = columnWidths(rows, room, [Math.min(widest, word, room / 2), 6]);
  return Math.min(left, widest) * size;
}
