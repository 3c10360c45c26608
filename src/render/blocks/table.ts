import type { Cell, TableBlock } from '../../model/block';
import { plain } from '../../model/rich-text';
import { widthOf } from '../../text/phrases';
import { sizes } from '../frame';
import { classes, element } from '../html';
import { running, textElement } from '../text';
import { type BlockContext, fragmentClass } from './block-context';

/** A table with real head cells; the note stands once below it. */
export function tableHtml(block: TableBlock, context: BlockContext): string {
  const widths = columnWidths(block, context);
  const head = block.head.map((row, y) => headRow(row, `${context.path}.head.${y}`, widths, context));
  const rows = block.rows.map((row, y) => bodyRow(row, `${context.path}.rows.${y}`, widths, context));
  const note = block.note
    ? textElement('p', 'table-note', `${context.path}.note`, block.note, running(context.width / 32))
    : '';
  const table = element(
    'table',
    { class: classes('grid', `rows-${block.rows.length}`) },
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
    ...row.map((cell, x) => cellHtml('th', cell, `${path}.${x}.text`, widths[x] ?? 0, context)),
  );
}

function bodyRow(
  row: readonly Cell[],
  path: string,
  widths: readonly number[],
  context: BlockContext,
): string {
  const cells = row.map((cell, x) => cellHtml('td', cell, `${path}.${x}.text`, widths[x] ?? 0, context));
  return element('tr', { class: classes(fragmentClass(context)) || undefined }, ...cells);
}

function cellHtml(name: 'th' | 'td', cell: Cell, path: string, width: number, context: BlockContext): string {
  const short = widthOf(plain(cell.text)) <= 6;
  const words = textElement(
    'span',
    'cell',
    path,
    cell.text,
    running((width - 32) / sizes.table[context.slide.step ?? 0]),
  );
  return element(
    name,
    {
      class: classes(short && 'short') || undefined,
      colspan: cell.columns && cell.columns > 1 ? cell.columns : undefined,
      rowspan: cell.rows && cell.rows > 1 ? cell.rows : undefined,
      scope: name === 'th' ? 'col' : undefined,
    },
    words,
  );
}

/**
 * Column widths in pixels: every column gets room for its longest word, the rest goes by how much
 * the columns have to say, so that no column starves.
 */
function columnWidths(block: TableBlock, context: BlockContext): number[] {
  const size = sizes.table[context.slide.step ?? 0];
  const rows = [...block.head, ...block.rows].filter((row) => row.every((cell) => (cell.columns ?? 1) === 1));
  const count = Math.max(1, ...[...block.head, ...block.rows].map(columnsOf));
  const needs = Array.from({ length: count }, (_, x) =>
    columnNeed(
      rows.map((row) => row[x]),
      size,
    ),
  );
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const spare = Math.max(0, context.width - least);
  const wants = needs.reduce((sum, need) => sum + need.want, 0) || 1;
  const scale = least > context.width ? context.width / least : 1;
  return needs.map((need) => Math.floor(need.least * scale + (spare * need.want) / wants));
}

function columnsOf(row: readonly Cell[]): number {
  return row.reduce((sum, cell) => sum + (cell.columns ?? 1), 0);
}

function columnNeed(cells: readonly (Cell | undefined)[], size: number): { least: number; want: number } {
  const widths = cells.map((cell) => (cell ? widthOf(plain(cell.text)) : 0));
  const longest = Math.max(1, ...widths);
  const mean = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length);
  const short = longest <= 9 ? longest + 0.2 : 6;
  return { least: short * size + 34, want: longest <= 9 ? longest * 0.1 : Math.max(longest * 0.6, mean) };
}
