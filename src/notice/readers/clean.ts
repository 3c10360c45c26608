import { withoutRadicals } from './radicals';

/** Characters without a shape that break matching: zero-width marks, soft hyphens, direction marks, controls. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const oddSpaces = /[\u00a0\u2002-\u200a\u202f\u205f]/g;

/**
 * One line of text as every reader hands it on: invisible characters dropped, radicals put back to
 * characters, exotic spaces made plain, white space at the edges dropped. Ideographic spaces inside stay: they carry meaning.
 */
export function cleanLine(text: string): string {
  return withoutRadicals(text.replace(invisible, '').replace(oddSpaces, ' ').trim());
}

/** The text of a table cell or heading made one line: every run of white space becomes one space. */
export function oneLine(text: string): string {
  return cleanLine(text).replace(/[\s\u3000]+/g, ' ');
}
