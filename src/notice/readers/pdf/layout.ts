import type { ExtractedCell } from '../../extract';
import type { FoundBlock, FoundLine } from '../assemble';
import { isLayoutTable } from '../layout-table';
import { columnsOfPage } from './columns';
import { continues, isCentred, isLarge } from './continues';
import { withoutFootnotes, withoutPageFurniture } from './furniture';
import { type Metrics, measure } from './metrics';
import type { PageText } from './page-text';
import { type RuledTable, ruledTables } from './ruled-table';
import { type PdfTable, tableAt } from './table';
import { type VisualLine, visualLines } from './visual-lines';

/** Visual lines of the longest table or paragraph. */
const longestBlock = 400;

/** What a document holds, and the footnotes that were taken out of it. */
export interface PdfLayout {
  readonly blocks: readonly FoundBlock[];
  readonly notes: readonly string[];
}

/**
 * The paragraphs and tables of a document: visual lines joined where the setting says that a paragraph
 * goes on, also across page borders (recorded in `joins`); page numbers, running heads and footnotes
 * dropped.
 */
export function layoutOf(pages: readonly PageText[]): PdfLayout {
  const ruled = pages.map(ruledTables);
  const all = ruled.flatMap(({ page }, at) =>
    columnsOfPage(page).flatMap((column) => visualLines(column, at + 1)),
  );
  const body = withoutPageFurniture(all, pages);
  const { lines, notes } = withoutFootnotes(body, measure(body).size);
  const drawn = ruled.flatMap(({ tables }, at) => tables.map((table) => ({ ...table, page: at + 1 })));
  return { blocks: placed(lines, drawn), notes };
}

/** A drawn table with its page. */
type DrawnTable = RuledTable & { readonly page: number };

/** Lines and drawn tables in reading order; a table parts the paragraphs around it. */
function placed(lines: readonly VisualLine[], tables: readonly DrawnTable[]): readonly FoundBlock[] {
  const metrics = measure(lines);
  const sorted = [...tables].sort((a, b) => a.page - b.page || b.top - a.top);
  const blocks: FoundBlock[] = [];
  let from = 0;
  for (const table of sorted) {
    const at = lines.findIndex((line, index) => index >= from && isBelow(line, table));
    const until = at < 0 ? lines.length : at;
    blocks.push(...textBlocks(lines.slice(from, until), metrics));
    addTable(blocks, table, until === from);
    from = until;
  }
  return [...blocks, ...textBlocks(lines.slice(from), metrics)];
}

function isBelow(line: VisualLine, table: DrawnTable): boolean {
  return line.page > table.page || (line.page === table.page && line.y < table.top);
}

/** A table that goes on over a page border is one table; its repeated head is dropped. */
function addTable(blocks: FoundBlock[], table: DrawnTable, follows: boolean): void {
  const last = blocks.at(-1);
  const width = (cells: readonly ExtractedCell[]) =>
    cells.reduce((sum, cell) => sum + (cell.columns ?? 1), 0);
  const same = last?.kind === 'table' && width(last.rows[0] ?? []) === width(table.rows[0] ?? []);
  if (!follows || last?.kind !== 'table' || !same || last.page === table.page) {
    const layout = isLayoutTable(table.rows);
    if (layout)
      blocks.push(
        ...table.rows.map((cells): FoundBlock => ({ kind: 'line', text: rowText(cells), page: table.page })),
      );
    else blocks.push({ kind: 'table', rows: table.rows, headRows: 0, page: table.page });
    return;
  }
  const repeated = JSON.stringify(last.rows[0]) === JSON.stringify(table.rows[0]);
  blocks[blocks.length - 1] = { ...last, rows: [...last.rows, ...table.rows.slice(repeated ? 1 : 0)] };
}

function rowText(cells: readonly ExtractedCell[]): string {
  return cells.flatMap((cell) => (cell.text === '' ? [] : [cell.text])).join(' ');
}

function textBlocks(lines: readonly VisualLine[], metrics: Metrics): readonly FoundBlock[] {
  const blocks: FoundBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines.slice(at, at + longestBlock));
    const taken = table ? table.lines : paragraphLength(lines, at, metrics);
    const own = lines.slice(at, at + taken);
    if (isSetOff(lines[at - 1], lines[at], metrics)) blocks.push({ kind: 'gap' });
    blocks.push(...(table ? tableBlocks(table, own[0]?.page ?? 1) : [paragraph(own, metrics)]));
    at += taken;
  }
  return blocks;
}

/** A head of a memorandum (FROM: …, 主送：…) is set like a table and is none. */
function tableBlocks(table: PdfTable, page: number): readonly FoundBlock[] {
  const labelled = table.rows.every((cells) => /[:：]$/.test(cells[0]?.text ?? '') || cells[0]?.text === '');
  if (!labelled) return [{ kind: 'table', rows: table.rows, headRows: 0, page }];
  return table.rows.map((cells) => {
    return { kind: 'line', text: rowText(cells), page };
  });
}

function paragraphLength(lines: readonly VisualLine[], start: number, metrics: Metrics): number {
  let end = start + 1;
  while (end < start + longestBlock && goesOn(lines, start, end, metrics)) end++;
  return end - start;
}

/** The line at `at` goes on the paragraph from `start`, and no table begins there. */
function goesOn(lines: readonly VisualLine[], start: number, at: number, metrics: Metrics): boolean {
  const line = lines[at];
  if (!line || !continues(lines.slice(start, at), line, metrics)) return false;
  return line.segments.length < 2 || tableAt(lines.slice(at, at + longestBlock)) === undefined;
}

function isSetOff(before: VisualLine | undefined, line: VisualLine | undefined, metrics: Metrics): boolean {
  if (!before || !line) return false;
  return before.page !== line.page || before.y - line.y > Math.max(metrics.leading, line.size * 1.3) * 1.45;
}

function paragraph(lines: readonly VisualLine[], metrics: Metrics): FoundLine {
  const [first] = lines;
  const joins: number[] = [];
  let text = '';
  for (const [at, line] of lines.entries()) {
    text += spaceBetween(text, line.text);
    if (at > 0 && lines[at - 1]?.page !== line.page) joins.push(text.length);
    text += line.text;
  }
  const display = first !== undefined && (isCentred(first, metrics) || isLarge(first, metrics));
  const whole = lines.length > 1 || !display;
  const indent = first ? Math.max(0, Math.round(((first.left - metrics.left) / first.size) * 2)) : 0;
  return {
    kind: 'line',
    text,
    page: first?.page ?? 1,
    indent,
    whole,
    ...(joins.length > 0 ? { joins } : {}),
  };
}

/** Latin words part at a line end, Chinese ones do not; a hyphen keeps its word together. */
function spaceBetween(before: string, after: string): string {
  if (before === '' || /[-–—/]$/.test(before)) return '';
  const latin = /[\x21-\x7e”’…]$/.test(before) && /^[\x21-\x7e“‘§]/.test(after);
  return latin ? ' ' : '';
}
