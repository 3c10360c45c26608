import type { ExtractedCell, ExtractedLine } from '../../extract';
import { oneLine } from '../clean';

/** The lines of a text in which rows of cells parted by tabs or wide gaps have become tables. */
export interface TabTables {
  readonly lines: readonly ExtractedLine[];
  /** Number of head rows by table. */
  readonly headRows: readonly number[];
}

/** A line with its cells as they stand in the file, empty ones at its edges included. */
interface Row {
  readonly line: ExtractedLine;
  readonly cells: readonly string[];
}

/**
 * Tables copied from an office program come as rows of cells parted by tabs. Two rows of equally many
 * cells make one when there are three cells or more, three rows when there are two: a tab in a single
 * line only places text. Rows below a head (序号 项目 分值) may also be parted by two blanks or more. `raw`
 * gives a line as it stands in the file.
 */
export function withTabTables(
  lines: readonly ExtractedLine[],
  raw: (line: ExtractedLine) => string,
): TabTables {
  const found: ExtractedLine[] = [];
  const headRows: number[] = [];
  const rows = lines.map((line): Row => ({ line, cells: cellsOf(raw(line)) }));
  for (let at = 0; at < rows.length; ) {
    const table = tableAt(rows, at);
    if (table.length === 0) found.push(lines[at] as ExtractedLine);
    else {
      const [first] = table;
      for (const row of table) found.push(rowOf(row, headRows.length));
      headRows.push(table.length > 2 && first && isHead(first.cells) ? 1 : 0);
    }
    at += Math.max(1, table.length);
  }
  return { lines: found, headRows };
}

function cellsOf(text: string): readonly string[] {
  return text.includes('\t') ? text.split('\t').map(oneLine) : [text];
}

function tableAt(rows: readonly Row[], start: number): readonly Row[] {
  const tabbed = run(rows, start, (row) => row.cells);
  if (tabbed.length > 0) return tabbed;
  const first = rows[start];
  const head = first ? gapCells(first.line.text) : [];
  if (head.length < 3 || !isHead(head) || !headWord.test(head.join(' '))) return [];
  return run(rows, start, (row) => gapCells(row.line.text));
}

/** The rows from `start` that have as many cells as the first one. */
function run(rows: readonly Row[], start: number, cells: (row: Row) => readonly string[]): readonly Row[] {
  const count = filled(rows[start] && cells(rows[start] as Row)) < 2 ? 0 : cells(rows[start] as Row).length;
  if (count < 2) return [];
  let end = start + 1;
  while (isNext(rows[end], cells, count)) end++;
  if (end - start < (count > 2 ? 2 : 3)) return [];
  return rows.slice(start, end).map((row) => ({ line: row.line, cells: padded(cells(row), count) }));
}

/** A row goes on the table; one with a Chinese number may have lost the empty cells at its end. */
function isNext(row: Row | undefined, cells: (row: Row) => readonly string[], count: number): boolean {
  if (!row) return false;
  const own = cells(row);
  if (row.line.gapBefore && (count < 3 || isHead(own))) return false;
  const short = count > 2 && own.length > 1 && own.length < count && sectionNumber.test(own[0] ?? '');
  return filled(own) > (count > 2 ? 0 : 1) && (own.length === count || short);
}

function padded(cells: readonly string[], count: number): readonly string[] {
  return [...cells, ...Array<string>(count - cells.length).fill('')];
}

function filled(cells: readonly string[] | undefined): number {
  return cells?.filter((cell) => cell !== '').length ?? 0;
}

function gapCells(text: string): readonly string[] {
  return text.length > 400 ? [text] : text.split(/ {2,}|[ ]?　[ 　]*/).map(oneLine);
}

const sectionNumber = /^[一二三四五六七八九十]{1,3}[、.．]?$/;
const headWord = /序号|编号|项目|名称|姓名|单位|部门|内容|分值|标准|时间|类别|指标|数量|金额|备注/;

/** Short names without stops or figures, none left out. */
function isHead(cells: readonly string[]): boolean {
  return cells.every((cell) => cell !== '' && cell.length <= 20 && !/[。；，：:]|^[\d.%％]+$/.test(cell));
}

function rowOf({ line, cells }: Row, table: number): ExtractedLine {
  const own = isSection(cells) ? spanning(cells) : cells.map((text) => ({ text }));
  return { ...line, text: own.map((cell) => cell.text).join('\t'), whole: true, cells: own, table };
}

/** 一、 in the place of the number, or nothing: the row opens a part of the table, or sums it up. */
function isSection(cells: readonly string[]): boolean {
  return (cells[0] === '' || sectionNumber.test(cells[0] ?? '')) && cells.at(-1) === '';
}

/** The last filled cell takes the place of the empty ones behind it. */
function spanning(cells: readonly string[]): ExtractedCell[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells
    .slice(0, last + 1)
    .map((text, at) => (at === last ? { text, columns: cells.length - last } : { text }));
}
