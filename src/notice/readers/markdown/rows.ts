import type { ExtractedCell, ExtractedLine } from '../../extract';
import type { GroupLine } from './groups';
import { pipeCells } from './pipe-table';

/** The rows of a pipe table; `headRows` is empty when the rows turned out to be no table. */
export interface Rows {
  readonly lines: readonly ExtractedLine[];
  readonly headRows: readonly number[];
}

/**
 * Reads the rows of table number `table`. Rows above a separator are heads; an empty head, as
 * converters write it, is dropped. One row with one filled cell is page furniture, not a table.
 */
export function pipeRows(lines: readonly GroupLine[], references: ReadonlySet<string>, table: number): Rows {
  const separator = lines.findIndex((line) => line.kind === 'separator');
  const rows = lines
    .filter((line) => line.kind === 'row')
    .map((line) => ({ line, cells: pipeCells(line.text, references) }))
    .filter(({ cells }) => cells.some((cell) => cell.text !== ''));
  if (rows.length === 1 && separator < 0) {
    return { lines: rows.flatMap(({ line, cells }) => plainLine(line, cells)), headRows: [] };
  }
  const heads = rows.filter(({ line }) => separator > 0 && lines.indexOf(line) < separator).length;
  return {
    lines: rows.map(({ line, cells }) => rowLine(line, cells, table)),
    headRows: rows.length > 0 ? [heads] : [],
  };
}

function rowLine(line: GroupLine, cells: readonly ExtractedCell[], table: number): ExtractedLine {
  const text = cells.map((cell) => cell.text).join('\t');
  return { ...placed(line), text, whole: true, cells, table };
}

function plainLine(line: GroupLine, cells: readonly ExtractedCell[]): ExtractedLine[] {
  const text = cells.flatMap((cell) => (cell.text === '' ? [] : [cell.text])).join(' ');
  return [{ ...placed(line), text, whole: false }];
}

function placed(line: GroupLine) {
  return {
    paragraph: line.number,
    ...(line.page === undefined ? {} : { page: line.page }),
    original: line.start,
    gapBefore: line.gap,
  };
}
