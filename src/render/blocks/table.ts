import type { Cell, TableBlock } from '../../model/block';
import { plain } from '../../model/rich-text';
import { widthOf } from '../../text/phrases';
import { columnWidths } from '../column-widths';
import { classes, element } from '../html';
import { running, textElement } from '../text';
import { type BlockContext, fragmentClass, tableSize } from './block-context';

/** A table with real head cells; the note stands once below it. */
export function tableHtml(block: TableBlock, context: BlockContext): string {
  const { series } = context.render;
  const whole = series?.kind === 'table' ? series : block;
  const widths = filled(widthsOf(whole, context), context.width);
  const head = block.head.map((row, y) => headRow(row, `${context.path}.head.${y}`, widths, context));
  const middle = centred(whole);
  const rows = block.rows.map((row, y) => bodyRow(row, `${context.path}.rows.${y}`, widths, middle, context));
  const note = block.note
    ? textElement('p', 'table-note', `${context.path}.note`, block.note, running(context.width / 32))
    : '';
  const table = element(
    'table',
    { class: classes('grid', `count-${block.rows.length}`) },
    element('colgroup', {}, ...widths.map((width) => `<col style="width:${width}px">`)),
    head.length > 0 ? element('thead', {}, ...head) : '',
    element('tbody', {}, ...rows),
  );
  return table + note;
}

function headRow(
  row: readonly Cell[],
  path: string,
  widths: readonly number[],
  context: BlockContext,
): string {
  return element(
    'tr',
    {},
    ...row.map((cell, x) => cellHtml('th', cell, `${path}.${x}.text`, widths[x] ?? 0, false, context)),
  );
}

function bodyRow(
  row: readonly Cell[],
  path: string,
  widths: readonly number[],
  middle: readonly boolean[],
  context: BlockContext,
): string {
  const cells = row.map((cell, x) =>
    cellHtml('td', cell, `${path}.${x}.text`, widths[x] ?? 0, middle[x] ?? false, context),
  );
  return element('tr', { class: classes(fragmentClass(context)) || undefined }, ...cells);
}

function cellHtml(
  name: 'th' | 'td',
  cell: Cell,
  path: string,
  width: number,
  middle: boolean,
  context: BlockContext,
): string {
  const words = textElement('span', 'cell', path, cell.text, running((width - inset) / tableSize(context)));
  return element(
    name,
    {
      class: classes(middle && 'short') || undefined,
      colspan: cell.columns && cell.columns > 1 ? cell.columns : undefined,
      rowspan: cell.rows && cell.rows > 1 ? cell.rows : undefined,
      scope: name === 'th' ? 'col' : undefined,
    },
    words,
  );
}

/** Inner space of a cell in pixels. */
const inset = 32;

/**
 * Column widths in pixels: all get what their longest cell needs where there is room, else the rows are
 * made as low as they can be. A column of numbers or short words is never broken.
 */
function widthsOf(block: TableBlock, context: BlockContext): number[] {
  const size = tableSize(context);
  const columns = columnsOf(block);
  const needs = columns.map((cells) => Math.max(2, ...cells.map(cellWidth)) + 0.2);
  const room = context.width / size - (needs.length * inset) / size;
  const all = sum(needs);
  if (all <= room) return needs.map((need) => Math.floor(((need * room) / all) * size + inset));
  const least = columns.map((cells, at) => Math.min(needs[at] ?? 0, Math.max(3, ...cells.map(longestWord))));
  const widths = columnWidths(rowWidths(block, columns.length), room, least);
  return widths.map((width) => Math.floor(width * size + inset));
}

/** Whole pixels that add up to `width`, so that no seam of a fraction shows between cells: the widest takes the rest. */
function filled(widths: readonly number[], width: number): readonly number[] {
  const widest = widths.indexOf(Math.max(...widths));
  const rest = width - sum(widths);
  return widths.map((each, at) => (at === widest ? each + rest : each));
}

/** Widths of the cells in em, row by row; cells over several columns count for none. */
function rowWidths(block: TableBlock, count: number): readonly (readonly number[])[] {
  return [...block.head, ...block.rows]
    .filter((row) => row.length === count)
    .map((row) => row.map(cellWidth));
}

/** Cells up to this width in em stay on one line. */
const shortCell = 6;
/** No longer word asks for more than this, in em: it can be broken. */
const longestAsked = 4;

/** The least width a cell asks for, in em: all of it when it is short, else its longest word. */
function longestWord(cell: Cell): number {
  const width = cellWidth(cell);
  if (width <= shortCell) return width + 0.2;
  const words = plain(cell.text).split(/(?<=[、，；：。\s])/u);
  return Math.min(longestAsked, Math.max(...words.map(widthOf)) + 0.2, width);
}

/** The cells of every column; cells over several columns count for none. */
function columnsOf(block: TableBlock): readonly (readonly Cell[])[] {
  const rows = [...block.head, ...block.rows];
  const count = Math.max(1, ...rows.map((row) => sum(row.map((cell) => cell.columns ?? 1))));
  const plainRows = rows.filter((row) => row.length === count);
  return Array.from({ length: count }, (_, x) =>
    plainRows.flatMap((row) => {
      const cell = row[x];
      return cell ? [cell] : [];
    }),
  );
}

/** Columns whose cells all say little are centred, the others start at the left. */
function centred(block: TableBlock): readonly boolean[] {
  const bodyOnly = { ...block, head: [] };
  return columnsOf(bodyOnly).map((cells) => cells.every((cell) => cellWidth(cell) <= 9));
}

function cellWidth(cell: Cell): number {
  return widthOf(plain(cell.text));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
