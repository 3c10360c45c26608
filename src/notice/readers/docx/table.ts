import type { ExtractedCell } from '../../extract';
import type { FoundBlock } from '../assemble';
import { cellText } from '../cell-text';
import { isLayoutTable, rowsAsLines } from '../layout-table';
import { at, attributeOf, childrenOf, isOn, valueAt } from '../xml';
import type { DocxContext } from './context';

interface GridCell {
  readonly text: string;
  readonly blocks: readonly FoundBlock[];
  readonly column: number;
  readonly columns: number;
  readonly merge?: 'restart' | 'continue';
}

/** A table with its merged cells; a table that only places text on the page becomes lines. */
export function readTable(element: Element, context: DocxContext): readonly FoundBlock[] {
  const rows = childrenOf(element)
    .flatMap(rowElements)
    .filter((row) => !isOn(row, 'trPr/del'));
  const grid = rows.map((row) => readRow(row, context));
  const table = {
    kind: 'table' as const,
    rows: grid.map((cells, row) => mergedRow(grid, cells, row)),
    headRows: rows.findIndex((row) => !isOn(row, 'trPr/tblHeader')),
  };
  if (isLayoutTable(table.rows)) return rowsAsLines(grid.map((cells) => cells.map((cell) => cell.blocks)));
  return [
    { ...table, headRows: Math.max(0, table.headRows), ...(context.paged ? { page: context.page } : {}) },
  ];
}

function rowElements(child: Element): readonly Element[] {
  if (child.localName === 'tr') return [child];
  const inside = ['sdt', 'sdtContent', 'ins', 'customXml'].includes(child.localName);
  return inside ? childrenOf(child).flatMap(rowElements) : [];
}

function readRow(row: Element, context: DocxContext): readonly GridCell[] {
  let column = Number(valueAt(row, 'trPr/gridBefore') ?? 0);
  return childrenOf(row)
    .flatMap(cellElements)
    .map((cell) => {
      const properties = at(cell, 'tcPr');
      const columns = Math.min(100, Math.max(1, Number(valueAt(properties, 'gridSpan') ?? 1) || 1));
      const merged = at(properties, 'vMerge');
      const blocks = context.readBlocks(cell);
      const merge = merged && (attributeOf(merged, 'val') === 'restart' ? 'restart' : 'continue');
      column += columns;
      const found = { text: cellText(blocks), blocks, column: column - columns, columns };
      return merge ? { ...found, merge } : found;
    });
}

function cellElements(child: Element): readonly Element[] {
  if (child.localName === 'tc') return [child];
  const inside = ['sdt', 'sdtContent', 'customXml'].includes(child.localName);
  return inside ? childrenOf(child).flatMap(cellElements) : [];
}

function mergedRow(
  grid: readonly (readonly GridCell[])[],
  cells: readonly GridCell[],
  row: number,
): ExtractedCell[] {
  return cells.flatMap((cell) => {
    if (cell.merge === 'continue') return [];
    const rows = cell.merge === 'restart' ? 1 + continued(grid, row, cell.column) : 1;
    return [
      {
        text: cell.text,
        ...(cell.columns > 1 ? { columns: cell.columns } : {}),
        ...(rows > 1 ? { rows } : {}),
      },
    ];
  });
}

function continued(grid: readonly (readonly GridCell[])[], row: number, column: number): number {
  let count = 0;
  for (const below of grid.slice(row + 1)) {
    if (!below.some((cell) => cell.column === column && cell.merge === 'continue')) break;
    count++;
  }
  return count;
}
