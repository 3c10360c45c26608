import { numberOf } from '../../text/numerals';
import { standardHeading } from '../../text/standard-headings';

interface Candidate {
  readonly shape: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const N = '[一二三四五六七八九十]{1,3}';
/** Shapes that stand anywhere when white space follows them: what is cited has none. */
const sure: ReadonlySet<string> = new Set(['第章', '第条']);
const forms: readonly (readonly [string, RegExp])[] = [
  ['一、', new RegExp(`(${N})、(?!${N}[、等])`, 'g')],
  ['（一）', new RegExp(`[（(](${N})[）)](?![、，。项款])`, 'g')],
  ['1.', /(?<![\d.．])(\d{1,2})[.．、](?=[^\d\s.．]|\d{1,2}月|\d{4}年)/g],
  ['（1）', /[（(](\d{1,2})[）)](?![班组期室号、，。])/g],
  ['第章', new RegExp(`第(${N})章(?=[\\s　]+[\\u4e00-\\u9fff])`, 'g')],
  ['第条', new RegExp(`第(${N})条(?=[\\s　]|[\\u4e00-\\u9fff])(?!规定|第|的|款|和|、)`, 'g')],
];
/** What may stand before a marker in running text: a stop, or the bare heading of the marker before. */
const stopBefore = /[。；：:;！？）)”》\s　]$/;
const longestHeading = 30;

/**
 * Where a flattened text is to be cut: before every level marker that passes the test of the expected
 * next number, and behind standard headings that ran into their paragraph.
 */
export function markerCuts(text: string): number[] {
  const found = accepted(text, candidates(text));
  const spaced = spacedShapes(text, found);
  return found.flatMap((marker) => {
    const space = spaced.has(marker.shape) ? spacedHeading(text, marker) : 0;
    return [marker.start, ...(space > 0 ? [space] : headingEnd(text, marker))];
  });
}

/** Shapes of which at least two, and most, are followed by a heading set off with a space. */
function spacedShapes(text: string, found: readonly Candidate[]): ReadonlySet<string> {
  const counts = new Map<string, { spaced: number; all: number }>();
  for (const marker of found) {
    const count = counts.get(marker.shape) ?? { spaced: 0, all: 0 };
    count.all++;
    if (spacedHeading(text, marker) > 0) count.spaced++;
    counts.set(marker.shape, count);
  }
  return new Set(
    [...counts].flatMap(([shape, { spaced, all }]) => (spaced >= 2 && spaced > all / 2 ? [shape] : [])),
  );
}

/** Where a heading without stop ends before the space that parts it from its text; 0 when there is none. */
function spacedHeading(text: string, marker: Candidate): number {
  const match = /^\s*[\u4e00-\u9fff“”、]{4,20}(?=[\s　]+[\u4e00-\u9fff“《（(\d]{5})/.exec(
    text.slice(marker.end, marker.end + 60),
  );
  return match ? marker.end + match[0].length : 0;
}

function candidates(text: string): Candidate[] {
  const found = forms.flatMap(([shape, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      shape,
      number: numberOf(match[1] ?? '') ?? 0,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found.sort((a, b) => a.start - b.start);
}

function accepted(text: string, found: readonly Candidate[]): Candidate[] {
  const lastTwo = lastPlaces(found);
  const reached = new Map<string, number>();
  const kept: Candidate[] = [];
  for (const candidate of found) {
    const { shape, number, start } = candidate;
    const begins = number === 1 && (lastTwo.get(shape) ?? -1) > start;
    const goesOn = number === (reached.get(shape) ?? 0) + 1 && number > 1;
    if (!(begins || goesOn)) continue;
    if (!isSetOff(text, candidate) && !mayStand(text, start, kept.at(-1))) continue;
    reached.set(shape, number);
    kept.push(candidate);
  }
  return kept;
}

/** 第二条　本办法: set off by white space and not cited. */
function isSetOff(text: string, { shape, start, end }: Candidate): boolean {
  return (
    sure.has(shape) &&
    /^[\s　]{1,4}\S/.test(text.slice(end, end + 5)) &&
    !/[第款项照条《“（]$/.test(text.slice(Math.max(0, start - 1), start))
  );
}

/** For every shape the last place where a number 2 stands: a series needs one. */
function lastPlaces(found: readonly Candidate[]): Map<string, number> {
  return new Map(
    found.flatMap(({ shape, number, start }) => (number === 2 ? [[shape, start] as const] : [])),
  );
}

function mayStand(text: string, start: number, previous: Candidate | undefined): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[第款项照条]$/.test(before)) return false;
  if (start === 0 || stopBefore.test(before)) return true;
  if (!previous || start - previous.end > longestHeading) return false;
  return !/[。；：，、]/.test(text.slice(previous.end, start));
}

function headingEnd(text: string, marker: Candidate): number[] {
  const length = standardHeading(text.slice(marker.end, marker.end + 8).trimStart());
  const next = text.charAt(marker.end + length);
  return length > 0 && !/[。：:、，,和及与的应要须必可不将由是]/.test(next) ? [marker.end + length] : [];
}
