import { markersOf } from '../../text/markers';
import type { Line } from './line';

const longest = 18;
const shortestText = 25;

/**
 * Needs: the lines of one body. Guarantees: the indices of short lines without a mark or stop that stand
 * above longer text, or of lines that begin with a heading in 【】, where a body has no numbered parts and
 * at least two such lines.
 */
export function plainHeadings(lines: readonly Line[]): ReadonlySet<number> {
  if (lines.some((line) => line.mark !== undefined || markersOf(line.text).length > 0)) return new Set();
  const bracketed = lines.flatMap((line, at) => (isBracketed(line) ? [at] : []));
  if (bracketed.length >= 2) return new Set(bracketed);
  const found = lines.flatMap((line, at) => (isShort(line) && isText(lines[at + 1]) ? [at] : []));
  return new Set(found.length >= 2 && (found[0] ?? 0) <= 3 ? found : []);
}

/** 【值班时间】…: a heading in corner brackets, alone or before its text. */
export function isBracketed({ text, table }: Line): boolean {
  return table === undefined && /^【[^【】]{2,20}】/.test(text);
}

function isShort(line: Line): boolean {
  return line.table === undefined && line.text.length <= longest && !/[。；，：:、！？.,]/.test(line.text);
}

function isText(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.table === undefined &&
    line.text.length >= shortestText &&
    /[。：；]/.test(line.text)
  );
}
