import { isCapitalised } from '../../text/capitals';
import { markersOf } from '../../text/markers';
import type { Line } from './line';

const longest = 80;
/** A member of a counted series of headings: Action Two: …, Part 3 – … */
const counted =
  /^([A-Z][a-z]+) (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d{1,2}|[IVX]{1,4}|[A-H])\s*[:.–—-]\s/;

/** How deep below the top a heading without a number stands. */
export type HeadingDepth = 0 | 1;

/**
 * Needs: the lines of one English body. Guarantees: the indices, with their depth, of the lines of
 * capitalised words without a stop that stand above text or a list, where no number or letter stands before
 * a heading and at least two such lines are found. A counted series right below another heading stands under it.
 */
export function englishHeadings(lines: readonly Line[]): ReadonlyMap<number, HeadingDepth> {
  if (lines.some((line) => line.mark !== undefined || isNumberedHeading(line) || isChinese(line)))
    return new Map();
  const found = lines.flatMap((line, at) => (isHeading(line) && lines[at + 1] ? [at] : []));
  if (found.length < 2 || found.some((at, n) => runsOn(lines.slice(at + 1, found[n + 1])))) return new Map();
  const below = seriesBelow(lines, found);
  return new Map(found.map((at) => [at, below.has(seriesOf(lines[at])) ? 1 : 0]));
}

/** The series whose first member stands right below another heading. */
function seriesBelow(lines: readonly Line[], found: readonly number[]): ReadonlySet<string> {
  const first = new Map<string, number>();
  for (const at of found) {
    const series = seriesOf(lines[at]);
    if (series !== '' && !first.has(series)) first.set(series, at);
  }
  return new Set([...first].flatMap(([series, at]) => (found.includes(at - 1) ? [series] : [])));
}

function seriesOf(line: Line | undefined): string {
  return counted.exec(line?.text ?? '')?.[1] ?? '';
}

function isChinese({ text }: Line): boolean {
  return /[\u4e00-\u9fff]/.test(text);
}

/** A list that goes on below the line is not parted by it. */
function runsOn(below: readonly Line[]): boolean {
  const first = below.map(({ text }) => markersOf(text)).find((markers) => markers.length > 0) ?? [];
  return first.length > 0 && first.every(({ kind, number }) => kind !== 'bullet' && number !== 1);
}

/** 1. Background on its own line: the numbers are the headings there. */
function isNumberedHeading(line: Line): boolean {
  const [marker] = markersOf(line.text);
  if (!marker || marker.kind === 'bullet' || line.table !== undefined) return false;
  return readsAsHeading(line.text.slice(marker.length).trim());
}

function isHeading(line: Line): boolean {
  return line.table === undefined && markersOf(line.text).length === 0 && readsAsHeading(line.text);
}

function readsAsHeading(text: string): boolean {
  return text.length >= 4 && text.length <= longest && isCapitalised(text);
}
