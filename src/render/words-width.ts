import { widthOf } from '../text/phrases';

/** Width of bold words in em: Latin letters take more than the half that running text reckons with. */
export function boldWidth(text: string): number {
  return widthOf(text) + 0.1 * count(text, /[a-z0-9@]/g) + 0.22 * count(text, /[A-Z]/g);
}

/** Width in em of the longest Latin word or figure in bold, which is never broken; 0 without any. */
export function longestWord(text: string): number {
  return Math.max(0, ...(text.match(/[A-Za-z0-9@.'’-]+/g) ?? []).map(boldWidth));
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
