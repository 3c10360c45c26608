import { limits } from '../../limits';
import { refusal } from '../refusals';
import type { CompoundFile } from './compound-file';

/** The main text of a Word 97–2003 document with its control characters, from the piece table (MS-DOC 2.4.1). */
export function wordText(file: CompoundFile): string {
  const main = file.stream('WordDocument');
  if (!main || main.length < 0x1aa) throw refusal('input.old-word');
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  const flags = view.getUint16(0x0a, true);
  if (flags & 0x0100) throw refusal('input.password');
  const table = file.stream(flags & 0x0200 ? '1Table' : '0Table');
  if (!table) throw refusal('input.old-word');
  const start = view.getUint32(0x1a2, true);
  const pieces = pieceTable(table.subarray(start, start + view.getUint32(0x1a6, true)));
  const length = pieces.reduce((sum, piece) => sum + Math.min(piece.characters, main.length), 0);
  if (length > limits.textLength) throw refusal('input.too-large');
  const text = pieces.map((piece) => pieceText(main, piece)).join('');
  return text.slice(0, view.getUint32(0x4c, true));
}

interface Piece {
  readonly characters: number;
  readonly offset: number;
  /** One byte a character, in Windows-1252. */
  readonly narrow: boolean;
}

/** Property runs (0x01) stand before the piece table (0x02). */
function pieceTable(bytes: Uint8Array): readonly Piece[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 3 <= bytes.length && bytes[at] === 1) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > bytes.length || bytes[at] !== 2) throw refusal('input.old-word');
  const size = Math.min(view.getUint32(at + 1, true), bytes.length - at - 5);
  const count = Math.max(0, Math.floor((size - 4) / 12));
  const base = at + 5;
  return Array.from({ length: count }, (_, index) => {
    const from = view.getUint32(base + index * 4, true);
    const to = view.getUint32(base + (index + 1) * 4, true);
    const place = view.getUint32(base + (count + 1) * 4 + index * 8 + 2, true);
    const narrow = (place & 0x40000000) !== 0;
    const offset = place & 0x3fffffff;
    return { characters: Math.max(0, to - from), offset: narrow ? offset / 2 : offset, narrow };
  });
}

function pieceText(main: Uint8Array, piece: Piece): string {
  const end = piece.offset + piece.characters * (piece.narrow ? 1 : 2);
  return new TextDecoder(piece.narrow ? 'windows-1252' : 'utf-16le').decode(main.subarray(piece.offset, end));
}
