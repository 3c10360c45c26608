import type { ExtractedCell } from '../../extract';
import { joinPieces } from '../cell-text';
import type { PageText, TextRun } from './page-text';
import type { Rule } from './rules';
import { visualLines } from './visual-lines';

/** A table that is drawn on a page. */
export interface RuledTable {
  /** Its upper edge. */
  readonly top: number;
  readonly rows: readonly (readonly ExtractedCell[])[];
}

/** The tables drawn on a page, and the page without their words. */
export interface RuledPage {
  readonly page: PageText;
  readonly tables: readonly RuledTable[];
}

/** Lines closer than this are one. */
const near = 4;

interface Grid {
  /** Borders of the columns, left to right. */
  readonly columns: readonly number[];
  /** Borders of the rows, top to bottom. */
  readonly rows: readonly number[];
  readonly rules: readonly Rule[];
}

/** Finds the grids that lines draw and puts the words into their cells; a missing border merges cells. */
export function ruledTables(page: PageText): RuledPage {
  const grids = connected(page.rules ?? [])
    .map(gridOf)
    .filter(isTable);
  let { runs } = page;
  const tables = grids.flatMap((grid) => {
    const inside = runs.filter((run) => isInside(run, grid));
    if (inside.length === 0) return [];
    runs = runs.filter((run) => !inside.includes(run));
    return [{ top: grid.rows[0] ?? 0, rows: readRows(grid, inside, page) }];
  });
  return { page: { ...page, runs }, tables };
}

/** Groups of lines that touch each other. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const groups: Rule[][] = [];
  for (const rule of rules.slice(0, 5_000)) {
    const touching = groups.filter((group) => group.some((other) => touch(rule, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), rule]);
  }
  return groups;
}

function touch(one: Rule, other: Rule): boolean {
  if (one.direction === other.direction) {
    return Math.abs(one.at - other.at) < near && one.from < other.to + near && other.from < one.to + near;
  }
  const crosses = (a: Rule, b: Rule) => a.at > b.from - near && a.at < b.to + near;
  return crosses(one, other) && crosses(other, one);
}

function gridOf(rules: readonly Rule[]): Grid {
  const places = (direction: Rule['direction']) =>
    rules.filter((rule) => rule.direction === direction).map(({ at }) => at);
  return { columns: distinct(places('down')), rows: [...distinct(places('across'))].reverse(), rules };
}

function distinct(places: readonly number[]): readonly number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, at) => at === 0 || place - (sorted[at - 1] ?? 0) >= near);
}

function isTable(grid: Grid): boolean {
  const { columns, rows } = grid;
  return columns.length >= 3 && rows.length >= 3 && columns.length <= 60 && rows.length <= 300;
}

function isInside(run: TextRun, { columns, rows }: Grid): boolean {
  const x = run.x + run.width / 2;
  const y = run.y + run.size * 0.35;
  return x > (columns[0] ?? 0) && x < (columns.at(-1) ?? 0) && y < (rows[0] ?? 0) && y > (rows.at(-1) ?? 0);
}

function readRows(
  grid: Grid,
  runs: readonly TextRun[],
  page: PageText,
): readonly (readonly ExtractedCell[])[] {
  const taken = new Set<string>();
  const rows = grid.rows.slice(1).map((_, row) =>
    grid.columns.slice(1).flatMap((_, column) => {
      if (taken.has(`${row}/${column}`)) return [];
      const columns = reach(
        (step) => !hasBorder(grid, 'down', column + step, row),
        grid.columns.length - 1 - column,
      );
      const deep = reach(
        (step) => !hasBorder(grid, 'across', row + step, column),
        grid.rows.length - 1 - row,
      );
      for (let y = row; y < row + deep; y++)
        for (let x = column; x < column + columns; x++) taken.add(`${y}/${x}`);
      return [readCell(grid, runs, page, { row, column, rows: deep, columns })];
    }),
  );
  return rows.filter((cells) => cells.length > 0);
}

/** How many bands a cell takes until there is a border. */
function reach(open: (step: number) => boolean, most: number): number {
  let count = 1;
  while (count < most && open(count)) count++;
  return count;
}

/** A border line stands at index `border` along the middle of band `band`. */
function hasBorder(grid: Grid, direction: Rule['direction'], border: number, band: number): boolean {
  const [own, across] = direction === 'down' ? [grid.columns, grid.rows] : [grid.rows, grid.columns];
  const place = own[border] ?? 0;
  const middle = ((across[band] ?? 0) + (across[band + 1] ?? 0)) / 2;
  return grid.rules.some(
    (rule) =>
      rule.direction === direction &&
      Math.abs(rule.at - place) < near &&
      rule.from < middle &&
      rule.to > middle,
  );
}

function readCell(
  grid: Grid,
  runs: readonly TextRun[],
  page: PageText,
  cell: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
): ExtractedCell {
  const columns = grid.columns.slice(cell.column, cell.column + cell.columns + 1);
  const rows = grid.rows.slice(cell.row, cell.row + cell.rows + 1);
  const own = runs.filter((run) => isInside(run, { columns, rows, rules: [] }));
  const lines = visualLines({ ...page, runs: own }, 1).map((line) => line.text);
  return {
    text: joinPieces([lines.reduce((text, line) => text + lineGap(text, line) + line, '')]),
    ...(cell.columns > 1 ? { columns: cell.columns } : {}),
    ...(cell.rows > 1 ? { rows: cell.rows } : {}),
  };
}

function lineGap(before: string, after: string): string {
  return /[\w,.;:)]$/.test(before) && /^[\w(]/.test(after) && !/\d$/.test(before) ? ' ' : '';
}
