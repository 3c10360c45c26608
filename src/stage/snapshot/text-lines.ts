import type { LetterWidths } from './letter-widths';

/** A piece of a text node that stands on one line, in client pixels. */
export interface TextLine {
  /** Letters that are seen: collapsed white space is gone. */
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Left edge of every code point relative to `left`; absent when the letters stand where their widths put them. */
  readonly offsets?: readonly number[];
  /** A space was swallowed where the line breaks after this piece. */
  readonly swallowed: boolean;
}

/** What decides how wide letters are. */
export interface TextLook {
  /** CSS `font` shorthand. */
  readonly font: string;
  /** Letter spacing in pixels. */
  readonly spacing: number;
  /** White space is kept as written. */
  readonly preserved: boolean;
}

/** Widths that differ less than this in pixels are the same. */
const tolerance = 0.15;
const range = globalThis.document?.createRange();

/** The lines a text node is broken into. */
export function readLines(node: Text, look: TextLook, widths: LetterWidths): readonly TextLine[] {
  if (!/\S/.test(node.data) && !look.preserved) return [];
  range.selectNodeContents(node);
  const rows = lineRectangles(range.getClientRects());
  if (rows.length === 0) return [];
  const starts = lineStarts(node, rows);
  return rows.flatMap((row, index) => {
    const line = readLine(node, starts[index] ?? 0, starts[index + 1] ?? node.data.length, row, look, widths);
    return line ? [{ ...line, swallowed: index < rows.length - 1 && line.swallowed }] : [];
  });
}

interface Row {
  left: number;
  right: number;
  readonly top: number;
  readonly height: number;
}

/** Pieces of one line may come as several rectangles. */
function lineRectangles(rectangles: DOMRectList): Row[] {
  const rows: Row[] = [];
  for (const { left, right, top, height, width } of rectangles) {
    const last = rows.at(-1);
    if (width === 0) continue;
    if (last && Math.abs(last.top - top) < 1) {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
    } else rows.push({ left, right, top, height });
  }
  return rows;
}

/** Offset of the first letter of each row, by bisection: the tops of letters never fall. */
function lineStarts(node: Text, rows: readonly Row[]): number[] {
  const starts = [0];
  for (const row of rows.slice(1)) {
    let low = starts.at(-1) ?? 0;
    let high = node.data.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const seen = seenFrom(node, middle, high);
      if (seen && seen.top >= row.top - 1) high = middle;
      else low = seen ? seen.index + 1 : high;
    }
    starts.push(low);
  }
  return starts;
}

/** The first letter at or after `index` that takes up room. */
function seenFrom(node: Text, index: number, end: number): { index: number; top: number } | undefined {
  for (let at = index; at < end; at++) {
    const rectangle = letterRectangle(node, at, 1);
    if (rectangle && rectangle.width > 0) return { index: at, top: rectangle.top };
  }
  return undefined;
}

function letterRectangle(node: Text, start: number, length: number): DOMRect | undefined {
  range.setStart(node, start);
  range.setEnd(node, Math.min(node.data.length, start + length));
  const rectangles = range.getClientRects();
  return rectangles[rectangles.length - 1];
}

function readLine(
  node: Text,
  start: number,
  end: number,
  row: Row,
  look: TextLook,
  widths: LetterWidths,
): TextLine | undefined {
  const raw = node.data.slice(start, end);
  const swallowed = !look.preserved && /\s$/.test(raw);
  const place = { left: row.left, top: row.top, width: row.right - row.left, height: row.height, swallowed };
  const trimmed = look.preserved ? raw.replace(/\n$/, '') : raw;
  if (!/[\n\t\r]|\s\s|^\s|\s$/.test(trimmed) && isNatural(trimmed, place.width, look, widths))
    return { text: trimmed, ...place };
  return readByLetter(node, start, raw, place, look, widths);
}

function isNatural(letters: Iterable<string>, width: number, look: TextLook, widths: LetterWidths): boolean {
  const widthOf = widths(look.font);
  let sum = 0;
  for (const letter of letters) sum += widthOf(letter) + look.spacing;
  return Math.abs(sum - width) < tolerance;
}

function readByLetter(
  node: Text,
  start: number,
  raw: string,
  place: Omit<TextLine, 'text' | 'offsets'>,
  look: TextLook,
  widths: LetterWidths,
): TextLine | undefined {
  const letters: string[] = [];
  const offsets: number[] = [];
  let at = start;
  for (const letter of raw) {
    const rectangle = letterRectangle(node, at, letter.length);
    at += letter.length;
    if (!rectangle || (rectangle.width === 0 && /\s/.test(letter)) || /[\n\r]/.test(letter)) continue;
    letters.push(/\s/.test(letter) && letter !== '\u3000' ? ' ' : letter);
    offsets.push(Math.round((rectangle.left - place.left) * 100) / 100);
  }
  if (letters.length === 0) return undefined;
  const line = { text: letters.join(''), ...place };
  return isNatural(letters, place.width, look, widths) ? line : { ...line, offsets };
}
