import type { ExtractedLine } from '../../extract';
import { oneLine } from '../clean';

/** The lines of a text in which rows of cells parted by tabs have become tables. */
export interface TabTables {
  readonly lines: readonly ExtractedLine[];
  readonly tables: number;
}

/**
 * Tables copied from an office program come as rows of cells parted by tabs. Two rows of equally many
 * cells make one when there are three cells or more, three rows when there are two: a tab in a single
 * line only places text.
 */
export function withTabTables(lines: readonly ExtractedLine[]): TabTables {
  const found: ExtractedLine[] = [];
  let tables = 0;
  for (let at = 0; at < lines.length; ) {
    const length = tableLength(lines, at);
    const own = lines.slice(at, at + Math.max(1, length));
    found.push(...(length > 0 ? own.map((line) => rowOf(line, tables)) : own));
    if (length > 0) tables++;
    at += own.length;
  }
  return { lines: found, tables };
}

function tableLength(lines: readonly ExtractedLine[], start: number): number {
  const cells = cellCount(lines[start]);
  if (cells < 2) return 0;
  let end = start + 1;
  while (cellCount(lines[end]) === cells && lines[end]?.gapBefore === false) end++;
  return end - start >= (cells > 2 ? 2 : 3) ? end - start : 0;
}

function cellCount(line: ExtractedLine | undefined): number {
  return line ? line.text.split('\t').length : 0;
}

function rowOf(line: ExtractedLine, table: number): ExtractedLine {
  const cells = line.text.split('\t').map((cell) => ({ text: oneLine(cell) }));
  return { ...line, text: cells.map((cell) => cell.text).join('\t'), whole: true, cells, table };
}
