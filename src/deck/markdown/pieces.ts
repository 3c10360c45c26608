import { readAttributes } from './attributes';
import type { Attributes } from './block-codec';

const marker = /^<!-- block: ([\w-]+)(.*) -->$/;

/** A part of a slide's content that one comment speaks for. */
export interface Piece {
  readonly kind?: string;
  readonly attributes: Attributes;
  readonly source: string;
  /** Lines before it in the content. */
  readonly line: number;
  readonly comment?: string;
}

/** The content between block comments; a comment begins a piece. */
export function piecesOf(source: string): readonly Piece[] {
  const pieces: (Omit<Piece, 'source'> & { lines: string[] })[] = [{ attributes: {}, line: 0, lines: [] }];
  source.split('\n').forEach((text, line) => {
    const match = marker.exec(text);
    if (!match) pieces.at(-1)?.lines.push(text);
    else {
      const attributes = Object.fromEntries(readAttributes(match[2] ?? ''));
      pieces.push({ kind: match[1] ?? '', attributes, line: line + 1, lines: [], comment: text });
    }
  });
  return pieces.map(({ lines, ...piece }) => ({ ...piece, source: lines.join('\n') }));
}
