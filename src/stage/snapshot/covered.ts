import type { FontSlice } from '../../model/font-slice';

/** Whether a font has a shape for a code point. */
export type Covers = (family: string, weight: number, codePoint: number) => boolean;

/**
 * What the `@font-face` rules promise: a code point is covered when some slice of the family lists it.
 * A slice may list more than it holds; a caller that has read the files knows better.
 */
export function promisedBy(slices: readonly FontSlice[]): Covers {
  const ranges = rangesKnown.get(slices) ?? rangesByFamily(slices);
  rangesKnown.set(slices, ranges);
  return (family, _weight, codePoint) => isListed(ranges.get(family) ?? [], codePoint);
}

type RangesByFamily = ReadonlyMap<string, FontSlice['ranges']>;

/** Slices list thousands of ranges, and every snapshot of a page has the same slices. */
const rangesKnown = new WeakMap<readonly FontSlice[], RangesByFamily>();

function rangesByFamily(slices: readonly FontSlice[]): RangesByFamily {
  const families = new Map<string, FontSlice['ranges'][number][]>();
  for (const { family, ranges } of slices) {
    const all = families.get(family) ?? [];
    families.set(family, all);
    all.push(...ranges);
  }
  return new Map([...families].map(([family, ranges]) => [family, joinedRanges(ranges)]));
}

/** Ranges in order, those that touch made one. */
function joinedRanges(ranges: FontSlice['ranges']): FontSlice['ranges'] {
  const joined: [number, number][] = [];
  for (const [first, last] of [...ranges].sort(([one], [other]) => one - other)) {
    const before = joined.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/** By bisection: the last range that begins at or before the code point decides. */
function isListed(ranges: FontSlice['ranges'], codePoint: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) <= codePoint) low = middle + 1;
    else high = middle;
  }
  return codePoint <= (ranges[low - 1]?.[1] ?? -1);
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
  sets: SetsText,
): readonly CoveredPiece[] {
  const first = families[0];
  if (first !== undefined && sets(text, first, weight)) return [{ text, start: 0, family: first }];
  const pieces: { text: string; start: number; family?: string }[] = [];
  for (const { segment, index } of clusters.segment(text)) {
    const last = pieces.at(-1);
    const family = anyFont.test(segment)
      ? (last?.family ?? first)
      : families.find((each) => sets(segment, each, weight));
    if (last && last.family === family && family !== undefined) last.text += segment;
    else pieces.push({ text: segment, start: index, ...(family === undefined ? {} : { family }) });
  }
  return pieces;
}

/** Whether a font sets all letters of a text. */
export type SetsText = (text: string, family: string, weight: number) => boolean;

/** Asks `covers` once for each letter of a font: a deck says much with few letters. */
export function setsText(covers: Covers): SetsText {
  const fonts = new Map<string, Map<string, boolean>>();
  return (text, family, weight) => {
    const key = `${family}|${weight}`;
    const known = fonts.get(key) ?? new Map<string, boolean>();
    fonts.set(key, known);
    for (const letter of text) {
      const answer =
        known.get(letter) ?? (anyFont.test(letter) || covers(family, weight, letter.codePointAt(0) ?? 0));
      known.set(letter, answer);
      if (!answer) return false;
    }
    return true;
  };
}
