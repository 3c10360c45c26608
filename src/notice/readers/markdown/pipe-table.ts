import type { ExtractedCell } from '../../extract';
import { oneLine } from '../clean';
import { inlinePieces } from './inline';

/** The cells of a pipe-table row, inline marks taken off; `\|` and pipes in code do not split. */
export function pipeCells(row: string, references: ReadonlySet<string>): readonly ExtractedCell[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return splitCells(inner).map((cell) => ({ text: cellText(cell, references) }));
}

function splitCells(inner: string): readonly string[] {
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, '|'));
}

function cellText(cell: string, references: ReadonlySet<string>): string {
  const words = inlinePieces(cell.trim(), references).map((piece) => piece.text);
  return oneLine(words.join(''));
}
