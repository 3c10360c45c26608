import type { ExtractedCell } from '../extract';
import type { FoundBlock } from './assemble';
import { cellText } from './cell-text';

/** A cell longer than this holds running text, not a value. */
const longestCell = 900;

/**
 * True for a table that only places text: one column, a row or two of two cells (letterhead, copy-to
 * and printing lines), or cells with whole passages.
 */
export function isLayoutTable(rows: readonly (readonly ExtractedCell[])[]): boolean {
  const widest = Math.max(0, ...rows.map((cells) => cells.length));
  if (widest <= 1 || rows.length === 1) return true;
  if (rows.length === 2 && widest === 2 && rows.some((cells) => cells.length < 2) && !merges(rows))
    return true;
  if (rows.some((cells) => cells.some((cell) => cell.text.length > longestCell))) return true;
  return rows.length <= 4 && rows.some((cells) => cells.some((cell) => /印发$|^抄\s*[送报]/.test(cell.text)));
}

function merges(rows: readonly (readonly ExtractedCell[])[]): boolean {
  return rows.some((cells) => cells.some((cell) => (cell.rows ?? 1) > 1 || (cell.columns ?? 1) > 1));
}

/** A layout table as lines: a row of short cells is one line, other cells keep their paragraphs. */
export function rowsAsLines(rows: readonly (readonly (readonly FoundBlock[])[])[]): readonly FoundBlock[] {
  return rows.flatMap((cells) => {
    const texts = cells.map(cellText).filter((text) => text !== '');
    const oneRow = texts.length > 1 && texts.every((text) => text.length <= 40);
    return oneRow ? [{ kind: 'line' as const, text: texts.join(' ') }] : cells.flat();
  });
}
