import type { FontSlice } from '../../model/font-slice';

/** Whether a font has a shape for a code point. */
export type Covers = (family: string, weight: number, codePoint: number) => boolean;

/**
 * What the `@font-face` rules promise: a code point is covered when some slice of the family lists it.
 * A slice may list more than it holds; a caller that has read the files knows better.
 */
export function promisedBy(slices: readonly FontSlice[]): Covers {
  const families = new Map<string, FontSlice[]>();
  for (const slice of slices) families.set(slice.family, [...(families.get(slice.family) ?? []), slice]);
  const known = new Map<string, boolean>();
  return (family, _weight, codePoint) => {
    const key = `${family}|${codePoint}`;
    const answer = known.get(key) ?? isListed(families.get(family) ?? [], codePoint);
    known.set(key, answer);
    return answer;
  };
}

function isListed(slices: readonly FontSlice[], codePoint: number): boolean {
  return slices.some(({ ranges }) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last));
}

/** A piece of text that one family of the list sets; without a family it has no bundled shape. */
export interface CoveredPiece {
  readonly text: string;
  /** Offset in UTF-16 units. */
  readonly start: number;
  readonly family?: string;
}

const clusters = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const anyFont = /^[\s\p{Cf}]*$/u;

/** Cuts a text where the family that sets it changes, as the browser does by its family list. */
export function coveredPieces(
  text: string,
  families: readonly string[],
  weight: number,
  covers: Covers,
): readonly CoveredPiece[] {
  const first = families[0];
  if (first !== undefined && isWhole(text, first, weight, covers)) return [{ text, start: 0, family: first }];
  const pieces: { text: string; start: number; family?: string }[] = [];
  for (const { segment, index } of clusters.segment(text)) {
    const last = pieces.at(-1);
    const family = anyFont.test(segment)
      ? (last?.family ?? first)
      : families.find((each) => isWhole(segment, each, weight, covers));
    if (last && last.family === family && family !== undefined) last.text += segment;
    else pieces.push({ text: segment, start: index, ...(family === undefined ? {} : { family }) });
  }
  return pieces;
}

function isWhole(text: string, family: string, weight: number, covers: Covers): boolean {
  for (const letter of text)
    if (!anyFont.test(letter) && !covers(family, weight, letter.codePointAt(0) ?? 0)) return false;
  return true;
}
