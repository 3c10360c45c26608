import type { FoundBlock } from './assemble';
import { oneLine } from './clean';

const hanzi = /[\u3400-\u9fff]/;

/** The text of a cell as one line: short pieces of Chinese are one word broken, others get a space between. */
export function cellText(blocks: readonly FoundBlock[]): string {
  return joinPieces(blocks.flatMap(texts));
}

/** Joins the lines of a cell or a heading. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces
    .map(oneLine)
    .filter((piece) => piece !== '')
    .reduce((joined, piece) => joined + (breaksWord(joined, piece) ? '' : ' ') + piece, '')
    .trim();
}

function texts(block: FoundBlock): readonly string[] {
  if (block.kind === 'line') return [block.text];
  return block.kind === 'table' ? block.rows.flatMap((cells) => cells.map((cell) => cell.text)) : [];
}

function breaksWord(before: string, after: string): boolean {
  const short = before.length <= 12 && after.length <= 12;
  return before === '' || (short && hanzi.test(before.slice(-1)) && hanzi.test(after.charAt(0)));
}
