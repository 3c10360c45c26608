import type { ExtractedCell } from '../../extract';
import type { FoundBlock } from '../assemble';
import { cellText } from '../cell-text';
import { isLayoutTable, rowsAsLines } from '../layout-table';
import { isSilent } from './skip';

interface ReadCell {
  readonly cell: ExtractedCell;
  readonly blocks: readonly FoundBlock[];
  readonly head: boolean;
}

/** Reads what stands in an element: the walk that tables are part of. */
type ReadElement = (element: Element) => readonly FoundBlock[];

/** A table with its merged cells; one that only lays out the page becomes its paragraphs. */
export function readTable(table: Element, readElement: ReadElement): readonly FoundBlock[] {
  const caption = Array.from(table.children).filter((child) => child.localName === 'caption');
  const rows = rowsOf(table).map((row) => ({
    row,
    cells: cellsOf(row).map((cell) => readCell(cell, readElement)),
  }));
  const grid = rows.map(({ cells }) => cells.map(({ cell }) => cell));
  const before = caption.flatMap(readElement);
  const nested = table.querySelector('table') !== null;
  if (nested || isLayoutTable(grid)) {
    return [...before, ...rowsAsLines(rows.map(({ cells }) => cells.map(({ blocks }) => blocks)))];
  }
  const firstBody = rows.findIndex(({ row, cells }) => !isHead(row, cells));
  return [...before, { kind: 'table', rows: grid, headRows: Math.max(0, firstBody) }];
}

function rowsOf(table: Element): readonly Element[] {
  return Array.from(table.children).flatMap((child) => {
    if (child.localName === 'tr') return isSilent(child) ? [] : [child];
    return /^t(?:head|body|foot)$/.test(child.localName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): readonly Element[] {
  return Array.from(row.children).filter((cell) => /^t[dh]$/.test(cell.localName));
}

function readCell(element: Element, readElement: ReadElement): ReadCell {
  const blocks = readElement(element);
  const columns = spanOf(element, 'colspan');
  const rows = spanOf(element, 'rowspan');
  const cell = { text: cellText(blocks), ...(columns > 1 ? { columns } : {}), ...(rows > 1 ? { rows } : {}) };
  return { cell, blocks, head: element.localName === 'th' };
}

function spanOf(element: Element, name: string): number {
  const span = Number(element.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, 100) : 1;
}

function isHead(row: Element, cells: readonly ReadCell[]): boolean {
  return row.parentElement?.localName === 'thead' || (cells.length > 0 && cells.every(({ head }) => head));
}
