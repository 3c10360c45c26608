import { type Draft, joinDrafts } from './draft';

/** A number at the end of a line and the sign at the head of the next that it cannot do without. */
const halves: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\D)(?:19|20)\d{2}$/, /^年(?:(?![度级代份终底末初检审])|$)/],
  [/年\s*\d{1,2}$/, /^月/],
  [/月\s*\d{1,2}$/, /^日(?![常前后程期均])/],
  [/[〔[［（(](?:19|20)\d{2}[〕\]］）)]\s*第?\s*\d{1,4}$/, /^号/],
];
/** How much of a line's end is looked at. */
const reach = 16;
/** A line of more pieces is no date or number any more. */
const mostPieces = 12;

/**
 * Needs: lines without furniture. Guarantees: a date or a document's number that line ends cut in pieces
 * (2031 / 年6 / 月8 / 日) stands on one line; such a join is no matter of judgement.
 */
export function joinSplitNumbers(lines: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    if (open && isSplit(open, line)) joined[joined.length - 1] = joinDrafts(open, line);
    else joined.push(line);
  }
  return joined;
}

function isSplit(last: Draft, next: Draft): boolean {
  if (last.cells || next.cells || last.whole || next.whole || last.mark !== undefined) return false;
  if (last.pieces.length > mostPieces) return false;
  const end = last.text.slice(-reach);
  return halves.some(([before, after]) => after.test(next.text) && before.test(end));
}
