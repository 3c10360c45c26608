import type { Finding } from '../../model/finding';
import type { Extract, ExtractedCell, ExtractedLine } from '../extract';
import { cleanLine } from './clean';

/** A paragraph that a reader found, or a line of one. */
export interface FoundLine {
  readonly kind: 'line';
  readonly text: string;
  readonly page?: number;
  readonly mark?: number;
  readonly indent?: number;
  readonly joins?: readonly number[];
  /** Default true: the format itself says where paragraphs end. */
  readonly whole?: boolean;
}

/** A table that a reader found. */
export interface FoundTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly ExtractedCell[])[];
  readonly headRows: number;
  readonly page?: number;
}

/** What a reader found, in reading order; a gap is an empty paragraph or a page border. */
export type FoundBlock = FoundLine | FoundTable | { readonly kind: 'gap' };

/** The Extract of what was found: empty lines and empty tables left out, paragraphs and tables numbered. */
export function assemble(
  format: string,
  blocks: readonly FoundBlock[],
  findings: readonly Finding[] = [],
): Extract {
  const lines: ExtractedLine[] = [];
  const headRows: number[] = [];
  let gap = false;
  for (const [at, block] of blocks.entries()) {
    const found = extractedLines(block, at + 1, headRows.length, gap && lines.length > 0);
    gap = found.length === 0;
    if (block.kind === 'table' && found.length > 0) headRows.push(block.headRows);
    for (const line of found) lines.push(line);
  }
  return { format, lines, headRows, findings };
}

function extractedLines(
  block: FoundBlock,
  paragraph: number,
  table: number,
  gapBefore: boolean,
): ExtractedLine[] {
  if (block.kind === 'gap') return [];
  if (block.kind === 'table') return tableLines(block, paragraph, table, gapBefore);
  const text = cleanLine(block.text);
  if (text === '') return [];
  const { kind: _, whole = true, ...rest } = block;
  return [{ ...rest, text, paragraph, gapBefore, whole }];
}

function tableLines(
  block: FoundTable,
  paragraph: number,
  table: number,
  gapBefore: boolean,
): ExtractedLine[] {
  const rows = block.rows.filter((cells) => cells.length > 0);
  if (!rows.some((cells) => cells.some((cell) => cell.text !== ''))) return [];
  return rows.map((cells, at) => ({
    text: cells.map((cell) => cell.text).join('\t'),
    paragraph,
    ...(block.page === undefined ? {} : { page: block.page }),
    gapBefore: gapBefore && at === 0,
    whole: true,
    cells,
    table,
  }));
}
