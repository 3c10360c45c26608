import { pairs } from './brackets';
import { bindLeft, bindRight, openingVerbs, wholeWords } from './phrase-lexicon';

/** A place where a line may end, and how much it hurts: 0 after a clause, up to 9 inside a phrase. */
export interface Break {
  /** UTF-16 offset of the first character of the next line. */
  readonly at: number;
  readonly cost: number;
}

/** Marks that never begin a line. */
export const neverFirst = /^[，。、；：？！”’）》〉」』】〕…—·～%％‰℃,.;:?!)\]}]/;
/** Marks that never end a line. */
export const neverLast = /[“‘（《〈「『【〔([{]$/;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** A longer piece is cut before it is given to the segmenter, whose time grows faster than the text. */
const longestRun = 600;
const hanzi = /\p{Script=Han}/u;

const bound: readonly RegExp[] = [
  // numbers with their unit, dates, times, amounts, ranges
  /第?[0-9０-９][0-9０-９.,，:：/-]*(?:\s*[至到~～—-]\s*[0-9０-９][0-9０-９.,:/-]*)?\s*(?:[%％‰℃]|个百分点|个?工作日|个月|万亿元?|亿元?|万元?|万人次|人次|平方米|公里|千米|小时|分钟|周岁|[年月日号时分秒元角人名个项条款章节次件家户所处台套组期届级岁天周倍米吨斤亩字页份科门])?/g,
  /[〔[]\d{4}[〕\]]第?\d+号/g,
  /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/g,
  /\d{1,2}月\d{1,2}日/g,
  /[第]?[一二三四五六七八九十百千两]+(?:个|项|条|章|届|次|级|类|批|年|月|日|部分|方面|阶段|位一体|大|中全会)/g,
  /[A-Za-z0-9][\w.@:/+#&'’-]*/g,
];

/** Width of `text` in em: hanzi and full-width marks count one, Latin letters and digits about a half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[ -~ -ÿ]/.test(character) ? 0.56 : 1;
  return width;
}

/** True when the text is set word by word with spaces. */
export function isSpaced(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return latin > 2 * han;
}

/**
 * Where the lines of `text` may end, in order. Nothing is cut inside words, numbers with their unit,
 * dates, and quotes or brackets up to `keep` em wide; marks stay on their line; no piece is wider than
 * `keep`, and the last one is wider than one character, so that no line ends up with one.
 */
export function breaksOf(text: string, keep: number): readonly Break[] {
  if (isSpaced(text)) return spacedBreaks(text);
  const bindings = boundSpans(text, keep);
  const words = wordBreaks(text).filter((each) => !insideAny(bindings, each.at));
  return lastLine(text, limited(text, words, keep));
}

function spacedBreaks(text: string): Break[] {
  return [...text.matchAll(/\s+(?=\S)/g)].map((match) => ({ at: match.index + match[0].length, cost: 1 }));
}

/** Breaks between words with what they cost. */
function wordBreaks(text: string): Break[] {
  const words = wordsOf(text);
  return words.slice(1).flatMap((word, index) => {
    const before = words[index];
    if (!before || neverFirst.test(word.text) || neverLast.test(before.text)) return [];
    if (perhapsOneWord(before.text, word.text)) return [];
    return [{ at: word.at, cost: costBetween(before.text, word.text) }];
  });
}

/** Two single hanzi in a row are as a rule a word that the segmenter does not know. */
function perhapsOneWord(before: string, after: string): boolean {
  const single = (word: string) => word.length === 1 && hanzi.test(word);
  return single(before) && single(after) && !bindRight.has(after) && !bindLeft.has(before);
}

function costBetween(before: string, after: string): number {
  if (/[，；：。！？,;:]$/.test(before)) return 0;
  if (/[、”’）》]$/.test(before) || /^\s|\s$/.test(before)) return 1;
  if (bindLeft.has(after)) return 8;
  if (bindRight.has(before)) return 8;
  if (openingVerbs.has(before)) return openingVerbs.has(after) ? 3 : 6;
  if (/^(?:和|与|及|以及|或|并|暨)$/.test(after)) return 2;
  if (/[的地]$/.test(before)) return 3;
  if (openingVerbs.has(after)) return 2;
  return before.length === 1 || after.length === 1 ? 5 : 4;
}

interface Word {
  readonly text: string;
  readonly at: number;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let base = 0; base < text.length; base += longestRun) {
    for (const { segment, index } of segmenter.segment(text.slice(base, base + longestRun))) {
      words.push({ text: segment, at: base + index });
    }
  }
  return words;
}

interface Kept {
  readonly start: number;
  readonly end: number;
}

/** What stays together: quotes and brackets, numbers, whole words, each up to `keep` em. */
function boundSpans(text: string, keep: number): Kept[] {
  const found: Kept[] = pairs(text).map(({ start, end }) => ({ start, end }));
  for (const pattern of bound) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return [...found, ...lexiconSpans(text)].filter(
    ({ start, end }) => widthOf(text.slice(start, end)) <= keep,
  );
}

function lexiconSpans(text: string): Kept[] {
  return wholeWords.flatMap((word) => {
    const found: Kept[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.push({ start: at, end: at + word.length });
    }
    return found;
  });
}

function insideAny(spans: readonly Kept[], at: number): boolean {
  return spans.some(({ start, end }) => at > start && at < end);
}

/** Adds breaks inside pieces wider than `keep`, at hanzi borders that marks allow. */
function limited(text: string, breaks: readonly Break[], keep: number): Break[] {
  const result: Break[] = [];
  let start = 0;
  for (const next of [...breaks, { at: text.length, cost: 0 }]) {
    for (const at of cutsWithin(text, start, next.at, keep)) result.push({ at, cost: 9 });
    if (next.at < text.length) result.push(next);
    start = next.at;
  }
  return result;
}

function cutsWithin(text: string, start: number, end: number, keep: number): number[] {
  const cuts: number[] = [];
  let from = start;
  for (let at = start + 1; at < end; at++) {
    if (widthOf(text.slice(from, at + 1)) <= keep) continue;
    const cut = lastAllowed(text, from, at);
    cuts.push(cut);
    from = cut;
  }
  return cuts;
}

function lastAllowed(text: string, from: number, at: number): number {
  for (let cut = at; cut > from + 1; cut--) {
    const whole = hanzi.test(text.charAt(cut)) || hanzi.test(text.charAt(cut - 1));
    if (whole && !neverFirst.test(text.slice(cut)) && !neverLast.test(text.slice(0, cut))) return cut;
  }
  return at;
}

/** Without the breaks that would leave one or two characters alone at the end. */
function lastLine(text: string, breaks: readonly Break[]): readonly Break[] {
  const visible = (at: number) => text.slice(at).replace(/[^\p{L}\p{N}]/gu, '').length;
  return breaks.filter((each) => visible(each.at) > 2);
}
