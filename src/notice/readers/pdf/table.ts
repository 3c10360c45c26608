import type { ExtractedCell } from '../../extract';
import { joinPieces } from '../cell-text';
import type { VisualLine } from './visual-lines';

/** A table in a document: the rows, and how many visual lines they took. */
export interface PdfTable {
  readonly rows: readonly (readonly ExtractedCell[])[];
  readonly lines: number;
}

interface Column {
  left: number;
  right: number;
}

/** A cell of running text is wider than this many font sizes: two of them side by side are columns of a page. */
const widestCell = 22;

/**
 * The table that begins at the first of `lines`, or undefined. Rows of several segments that stand under
 * each other make one; a line of fewer segments within its columns goes on a cell of the row above.
 */
export function tableAt(lines: readonly VisualLine[]): PdfTable | undefined {
  const first = lines[0];
  if (!first || first.segments.length < 2) return undefined;
  const length = reach(lines);
  const own = lines.slice(0, length);
  if (own.filter((line) => line.segments.length >= 2).length < 3) return undefined;
  const columns = columnsOf(own);
  if (columns.length < 2) return undefined;
  return { rows: rowsOf(own, columns), lines: length };
}

function reach(lines: readonly VisualLine[]): number {
  let end = 0;
  let misses = 0;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const far = before !== undefined && before.page === line.page && before.y - line.y > line.size * 4;
    if (far || line.segments.some((segment) => segment.right - segment.left > widestCell * line.size)) break;
    misses = line.segments.length >= 2 ? 0 : misses + 1;
    if (misses > 3) break;
    if (misses === 0) end = at + 1;
  }
  return end;
}

/** Columns are the stretches that segments of the rows cover in common. */
function columnsOf(lines: readonly VisualLine[]): readonly Column[] {
  const widest = Math.max(...lines.map((line) => line.segments.length));
  const typical = lines.filter((line) => line.segments.length === widest);
  const segments = typical.flatMap((line) => line.segments).sort((a, b) => a.left - b.left);
  const columns: Column[] = [];
  for (const segment of segments) {
    const column = columns.at(-1);
    if (column && segment.left < column.right) column.right = Math.max(column.right, segment.right);
    else columns.push({ left: segment.left, right: segment.right });
  }
  return columns;
}

function rowsOf(
  lines: readonly VisualLine[],
  columns: readonly Column[],
): readonly (readonly ExtractedCell[])[] {
  const rows: string[][][] = [];
  for (const [at, line] of lines.entries()) {
    const row = goesOn(line, lines[at - 1], columns) ? rows.at(-1) : undefined;
    const cells = row ?? columns.map((): string[] => []);
    for (const segment of line.pieces)
      cells[nearest(segment.left, segment.right, columns)]?.push(segment.text);
    if (!row) rows.push(cells);
  }
  return rows.map((cells) => cells.map((pieces) => ({ text: joinPieces(pieces) })));
}

/** A line without a first cell, close under the line before, goes on the cells above. */
function goesOn(line: VisualLine, before: VisualLine | undefined, columns: readonly Column[]): boolean {
  if (!before || before.page !== line.page) return false;
  const fewer = line.segments.length < columns.length;
  const [first] = line.segments;
  const firstEmpty = first !== undefined && nearest(first.left, first.right, columns) > 0;
  return fewer && firstEmpty && before.y - line.y < line.size * 1.9;
}

function nearest(left: number, right: number, columns: readonly Column[]): number {
  const middle = (left + right) / 2;
  const distances = columns.map((column) =>
    middle >= column.left && middle <= column.right
      ? 0
      : Math.min(Math.abs(middle - column.left), Math.abs(middle - column.right)),
  );
  return distances.indexOf(Math.min(...distances));
}
