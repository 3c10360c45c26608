import type { Draft } from './draft';
import { sliceDraft } from './draft';

/** A line that begins with the first number of a list. */
const firstItem = /^\s*1\s*(?<mark>[、.．])(?!\d)/;

/**
 * Needs: lines without furniture. Guarantees: a line that holds a whole list (1、…；2、…；3、…) is cut before
 * each of its numbers, where three or more follow each other behind ； or 。.
 */
export function splitRunOnItems(lines: readonly Draft[]): Draft[] {
  return lines.flatMap((line) => {
    const cuts = line.cells ? [] : itemCuts(line.text);
    if (cuts.length < 2) return [line];
    const borders = [0, ...cuts, line.text.length];
    return borders.slice(1).map((end, at) => sliceDraft(line, borders[at] ?? 0, end));
  });
}

/** Where the second, third … item of the line begins. */
function itemCuts(text: string): readonly number[] {
  const mark = firstItem.exec(text)?.groups?.mark;
  if (!mark) return [];
  const cuts: number[] = [];
  for (const match of text.matchAll(/(?<=[；;。]\s{0,2})(?<number>\d{1,2})\s{0,2}(?<mark>[、.．])(?!\d)/g)) {
    if (match.groups?.mark === mark && Number(match.groups.number) === cuts.length + 2)
      cuts.push(match.index);
  }
  return cuts;
}
