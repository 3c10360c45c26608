import type { Span } from '../model/span';

const closers: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '》': '《',
  '〉': '〈',
  '）': '（',
  ')': '(',
  '〕': '〔',
  ']': '[',
  '】': '【',
  '」': '「',
  '』': '『',
};
const openers = new Set(Object.values(closers));
const closer = new RegExp(`[${escaped(Object.keys(closers))}]`);
const marks = new RegExp(`[${escaped([...Object.keys(closers), ...openers])}]`, 'g');
/** A quote or bracket open for longer than this is taken for damage and closed at the sentence. */
const longestPair = 400;

/**
 * For every UTF-16 unit of `text` the nesting depth of quotes and brackets before it.
 * Half- and full-width round brackets close each other; a pair that never closes counts as no pair.
 */
export function depths(text: string): Uint16Array {
  const depth = new Uint16Array(text.length + 1);
  for (const pair of pairs(text)) {
    for (let at = pair.start + 1; at < pair.end; at++) depth[at] = (depth[at] ?? 0) + 1;
  }
  return depth;
}

/** The matched quotes and brackets of `text`, marks included, in order of their closing. */
export function pairs(text: string): readonly Span[] {
  if (!closer.test(text)) return [];
  const found: Span[] = [];
  const open: { mark: string; at: number }[] = [];
  for (const { 0: sign, index: at } of text.matchAll(marks)) {
    if (openers.has(sign)) open.push({ mark: same(sign), at });
    const wanted = closers[sign];
    if (wanted === undefined) continue;
    const depth = lastIndex(open, same(wanted));
    const opened = depth < 0 ? undefined : open[depth];
    if (!opened) continue;
    open.length = depth;
    if (at - opened.at <= longestPair) found.push({ start: opened.at, end: at + 1 });
  }
  return found;
}

/** Places of the opening quotes and brackets of `text` that never close, and of ” and 》 that nothing opened. */
export function unclosed(text: string): readonly number[] {
  const matched = new Uint8Array(text.length);
  for (const { start, end } of pairs(text)) {
    matched[start] = 1;
    matched[end - 1] = 1;
  }
  return [...text.matchAll(/[“”《》（]/g)].flatMap(({ index }) => (matched[index] ? [] : [index]));
}

/** The places after every `marks` character of `text` that stands outside quotes and brackets. */
export function cutsAfter(text: string, marks: string): readonly number[] {
  const depth = depths(text);
  const cuts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (depth[at] === 0 && marks.includes(text.charAt(at)) && !insideNumber(text, at)) cuts.push(at + 1);
  }
  return cuts;
}

/** The contiguous pieces of `text` between `cuts`, offset by `base`; none empty. */
export function piecesBetween(cuts: readonly number[], length: number, base = 0): readonly Span[] {
  const borders = [...cuts.filter((cut) => cut > 0 && cut < length), length];
  let start = 0;
  return borders.flatMap((end) => {
    const piece = { start: base + start, end: base + end };
    start = end;
    return piece.end > piece.start ? [piece] : [];
  });
}

function escaped(signs: readonly string[]): string {
  return signs.map((sign) => `\\${sign}`).join('');
}

function same(mark: string): string {
  return mark === '(' ? '（' : mark;
}

function lastIndex(open: readonly { mark: string }[], mark: string): number {
  const limit = Math.max(0, open.length - 12);
  for (let at = open.length - 1; at >= limit; at--) if (open[at]?.mark === mark) return at;
  return -1;
}

function insideNumber(text: string, at: number): boolean {
  return (
    /[,，.:：]/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))
  );
}
