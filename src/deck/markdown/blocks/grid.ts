import type { Cell } from '../../../model/block';
import { type InlineStyle, printRich } from '../inline-printing';
import { richOf, runsOf } from '../inline-reading';
import type { CellNode } from '../nodes';

/** Stands in a place that the cell to the left covers. */
const leftward = '<';
/** Stands in a place that the cell above covers. */
const upward = '^';

/** A pipe table of lines already printed; every row as wide as the first. */
export function printTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/**
 * Rows of cells as rows of words on a grid, covered places marked; undefined when the cells do not
 * fill a rectangle, or when a place cannot be told from a mark.
 */
export function gridOf(
  rows: readonly (readonly Cell[])[],
  style: InlineStyle,
): readonly string[][] | undefined {
  const grid: (string | undefined)[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x++;
      cover(grid, cell, x, y);
      const line = grid[y];
      if (line) line[x] = printRich(cell.text, style, 'cell');
      x += cell.columns ?? 1;
    }
  }
  const width = grid[0]?.length ?? 0;
  const whole = grid.map((row) => Array.from({ length: row.length }, (_, x) => row[x] ?? ''));
  return width > 0 && whole.every((row) => row.length === width) ? whole : undefined;
}

function cover(grid: (string | undefined)[][], cell: Cell, x: number, y: number): void {
  for (let down = 0; down < Math.min(cell.rows ?? 1, grid.length); down++) {
    const row = grid[y + down];
    for (let right = 0; row && right < Math.min(cell.columns ?? 1, 200); right++) {
      row[x + right] = right > 0 ? leftward : upward;
    }
  }
}

/** The cells of rows read from a pipe table, covered places counted to the cells that cover them. */
export function cellsOf(rows: readonly (readonly CellNode[])[]): readonly (readonly Cell[])[] {
  const written = rows.map((row) => row.map((cell) => cell.written));
  return rows.map((row, y) =>
    row.flatMap((cell, x) => {
      if (cell.written === leftward || cell.written === upward) return [];
      const columns = run((step) => written[y]?.[x + step] === leftward);
      const down = run((step) => written[y + step]?.[x] === upward);
      return [
        {
          text: richOf(runsOf(cell.inline)),
          ...(columns > 1 ? { columns } : {}),
          ...(down > 1 ? { rows: down } : {}),
        },
      ];
    }),
  );
}

function run(covered: (step: number) => boolean): number {
  let length = 1;
  while (covered(length)) length++;
  return length;
}
