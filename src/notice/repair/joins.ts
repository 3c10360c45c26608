import { markerOf } from '../../text/markers';
import { type Draft, joinDrafts } from './draft';
import { cutsTitle, opensBracket } from './open-brackets';
import {
  endsAsTitle,
  endsInDate,
  isOrganName,
  isOrganNames,
  isStopped,
  isWebLine,
  startsBlock,
  widthOf,
} from './shapes';

/** 地址：东山路315室: a value is whole on its line. */
const labelledValue = /^[^，。；：:]{1,10}[：:][^，。；]*$/;
/** Shorter lines without a stop are headings, signatures, parts of a letterhead. */
const shortest = 20;
const longestHeading = 45;

/** What the lines of a file have in common; decides how a line end is to be read. */
interface Layout {
  /** Width in half characters of a full line when lines are broken at a margin, else undefined. */
  readonly margin?: number;
  /** Paragraphs begin with an indentation. */
  readonly indented: boolean;
  /** Paragraphs are parted by blank lines. */
  readonly gapped: boolean;
  /** Shapes of numbering whose headings stand alone on their line without a final mark. */
  readonly bareShapes: ReadonlySet<string>;
}

/**
 * Needs: lines without furniture, title flagged. Guarantees: a paragraph broken by a page border or
 * by a margin is one line; places where the file had a gap or no margin explains the break are recorded.
 */
export function joinBroken(lines: readonly Draft[]): Draft[] {
  const layout = layoutOf(lines);
  const joined: { head: Draft; last: Draft; parts: Draft[] }[] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    if (open && continues(open.head, open.last, line, layout)) {
      open.parts.push(line);
      open.last = line;
    } else joined.push({ head: line, last: line, parts: [line] });
  }
  return joined.map(({ parts }) => together(parts, layout));
}

function together(parts: readonly Draft[], layout: Layout): Draft {
  const [first, ...rest] = parts as [Draft, ...Draft[]];
  return balanced(first, rest, layout);
}

/** Joins from both ends inwards, so that a paragraph of many lines costs no quadratic copying. */
function balanced(first: Draft, rest: readonly Draft[], layout: Layout): Draft {
  if (rest.length === 0) return first;
  const middle = rest.length >> 1;
  const next = rest[middle] as Draft;
  const left = balanced(first, rest.slice(0, middle), layout);
  const right = balanced(next, rest.slice(middle + 1), layout);
  const recorded =
    next.gapBefore || (layout.margin === undefined && hanzi.test(first.text) && !isLatin(first.text));
  return joinDrafts(left, right, recorded ? true : undefined);
}

function continues(head: Draft, last: Draft, next: Draft, layout: Layout): boolean {
  if (last.cells || last.title || last.whole || next.whole || head.mark !== undefined) return false;
  if (isLatin(last.text) && isDateOfWork(next) && wordsGoOn(head, last, next)) return true;
  if (startsBlock(next) || isOrganName(next.text) || isOrganNames(next.text)) return false;
  if (isWebLine(last.text) || endsAsTitle(last.text) || endsInDate(last.text) || isOrganNames(last.text))
    return false;
  if (/^(?:[，。、；：！？）》”’%％]|[（(](?:https?:|www\.))/.test(next.text)) return true;
  if (isLatin(last.text) && wordsGoOn(head, last, next)) return true;
  if (layout.margin !== undefined) return wraps(last, next, layout, layout.margin);
  return isLatin(last.text) ? latinContinues(last.text, next.text) : runsOn(head, last, next, layout);
}

/** Broken at a margin: a full line goes on, unless the next is set off. */
function wraps(last: Draft, next: Draft, layout: Layout, margin: number): boolean {
  const width = widthOf(last.text) + last.indent;
  const full = width >= margin - 6;
  if (layout.gapped && !next.gapBefore && isLatin(last.text))
    return width >= margin * 0.75 || /^[a-z]/.test(next.text);
  if (layout.indented && next.indent >= 2) return false;
  if (next.gapBefore && isStopped(last.text)) return false;
  if (isStopped(last.text)) return full && layout.indented;
  return full || /[，、]$/.test(last.text) || (isLatin(last.text) && /^[a-z]/.test(next.text));
}

/** 5月8日9时30分…, 3月5日（周三）… : an entry of a timetable begins with its day. */
const timed = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日/;

/** No margin: only an unfinished, long line goes on. */
function runsOn(head: Draft, last: Draft, next: Draft, layout: Layout): boolean {
  if (isStopped(last.text)) return opensBracket(last.text);
  if (/[，、]$/.test(last.text)) return true;
  if (
    head === last &&
    timed.test(last.text) &&
    timed.test(next.text) &&
    !/[至到和及与起—～~-]$/.test(last.text)
  )
    return false;
  if (last.text.length < shortest) return cutsTitle(last.text, next.text);
  if (next.gapBefore && labelledValue.test(last.text)) return false;
  const marker = head === last ? markerOf(last.text) : undefined;
  if (marker?.kind === 'article' && /，/.test(last.text)) return true;
  if (!marker || last.text.length > longestHeading || /[。；]/.test(last.text)) return true;
  return !layout.bareShapes.has(marker.shape) && endsSoon(next.text);
}

/** The rest of a heading that was cut in two ends after a few characters. */
function endsSoon(text: string): boolean {
  const stop = text.search(/[。：]/);
  const comma = text.search(/[，；]/);
  return stop > 0 && stop <= 16 && (comma < 0 || comma > stop);
}

function latinContinues(last: string, next: string): boolean {
  return /[A-Za-z,–—-]$/.test(last) && /^[a-z(]/.test(next) && last.length >= shortest;
}

/** Shorter first lines of an English paragraph are lines of an address or a signature. */
const longLine = 40;
const hanzi = /[\u3400-\u9fff]/;

/** An English line without stop goes on where the format says so, or where it is long and was cut before a name. */
function wordsGoOn(head: Draft, last: Draft, next: Draft): boolean {
  if (hanzi.test(last.text) || hanzi.test(next.text.slice(0, 24))) return false;
  if (next.gapBefore || /[.;:!?]["”’)]*$/.test(last.text) || /^[A-Z][\w ]{1,24}:/.test(next.text))
    return false;
  if (isCapitals(last.text) || isCapitals(next.text)) return false;
  const running = head.text.length >= longLine || (next.soft && markerOf(head.text) !== undefined);
  return running && (next.soft || last.text.length >= longLine);
}

/** (May 4, 2031) on the last line of a list item: when the work it names was issued. */
function isDateOfWork({ soft, text }: Draft): boolean {
  return soft && /^\([A-Z][a-z]{2,8} \d[^()]{1,20}\)$/.test(text);
}

/** A line set in capitals is a title or a field. */
function isCapitals(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '');
  return letters.length >= 12 && letters.replace(/[^A-Z]/g, '').length > letters.length * 0.7;
}

function isLatin(text: string): boolean {
  return !/[\u3000-\u9fff\uff00-\uffef”’]/.test(text.slice(-12)) && /[A-Za-z]/.test(text.slice(-24));
}

function layoutOf(lines: readonly Draft[]): Layout {
  const running = lines.filter((line) => !line.cells && !line.whole && line.mark === undefined);
  const indented = running.filter((line) => line.indent >= 2 && line.indent <= 8).length;
  const margin = marginOf(running);
  return {
    ...(margin === undefined ? {} : { margin }),
    indented: indented >= 2 && indented <= running.length * 0.8,
    gapped: running.filter((line) => line.gapBefore).length >= running.length * 0.2,
    bareShapes: bareShapes(lines),
  };
}

/** Lines are broken at a margin when many end at the same width without a stop. */
function marginOf(lines: readonly Draft[]): number | undefined {
  if (lines.length < 8) return undefined;
  const widths = lines.map((line) => widthOf(line.text) + line.indent).sort((a, b) => a - b);
  const margin = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const longest = widths.at(-1) ?? 0;
  if (margin < 24 || margin > 160 || longest > margin + 24) return undefined;
  const full = lines.filter((line) => widthOf(line.text) + line.indent >= margin - 6);
  const open = full.filter((line) => !isStopped(line.text));
  return full.length >= lines.length * 0.3 && open.length >= full.length * 0.5 ? margin : undefined;
}

function bareShapes(lines: readonly Draft[]): ReadonlySet<string> {
  const bare = new Map<string, number>();
  const stopped = new Map<string, number>();
  for (const line of lines) {
    const marker = line.cells ? undefined : markerOf(line.text);
    if (!marker) continue;
    const counts = isBareHeading(line.text) ? bare : stopped;
    counts.set(marker.shape, (counts.get(marker.shape) ?? 0) + 1);
  }
  return new Set([...bare].flatMap(([shape, count]) => (count > (stopped.get(shape) ?? 0) ? [shape] : [])));
}

function isBareHeading(text: string): boolean {
  return text.length <= longestHeading && !/[。；：]/.test(text);
}
