import type { FoundBlock } from './assemble';
import { oneLine } from './clean';
import { isLayoutTable, rowsAsLines } from './layout-table';

/**
 * The paragraphs and tables of a Word text by its control characters: 0D ends a paragraph, 07 a cell
 * (an empty one after it the row), 0B a line, 0C a page, 13–14–15 enclose a field's code and result.
 */
export function wordBlocks(text: string): readonly FoundBlock[] {
  const blocks: FoundBlock[] = [];
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  for (const match of withoutFields(text).matchAll(/([^\r\u0007\u000b\f]*)([\r\u0007\u000b\f]|$)/g)) {
    const [, words = '', end = ''] = match;
    if (end === '\u0007') {
      const rowEnds = words === '' && cell === '' && cells.length > 0;
      if (rowEnds) rows.push(cells);
      cells = rowEnds ? [] : [...cells, oneLine(cell + words)];
      cell = '';
    } else if (cells.length > 0) {
      cell += `${words} `;
    } else {
      if (rows.length > 0) blocks.push(...tableBlocks(rows.splice(0)));
      blocks.push(words.trim() === '' ? { kind: 'gap' } : { kind: 'line', text: words });
    }
  }
  return [...blocks, ...(rows.length > 0 ? tableBlocks(rows) : [])];
}

function tableBlocks(rows: readonly (readonly string[])[]): readonly FoundBlock[] {
  const grid = rows.map((cells) => cells.map((text) => ({ text })));
  if (!isLayoutTable(grid)) return [{ kind: 'table', rows: grid, headRows: 0 }];
  return rowsAsLines(rows.map((cells) => cells.map((text) => [{ kind: 'line' as const, text }])));
}

/** Keeps the results of fields and drops their codes. */
function withoutFields(text: string): string {
  let inCode = 0;
  let kept = '';
  for (const piece of text.split(/([\u0013-\u0015])/)) {
    if (piece === '\u0013') inCode++;
    else if (piece === '\u0014' || piece === '\u0015')
      inCode = Math.max(0, inCode - (piece === '\u0014' ? 1 : 0));
    else if (inCode === 0) kept += piece;
  }
  return kept;
}
