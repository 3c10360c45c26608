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

/** Quotes and numbers up to this width, in em, are never split; longer ones break between words inside. */
export const longestKept = 16;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** A longer piece is cut before it is given to the segmenter, whose time grows faster than the text. */
const longestRun = 600;
const hanzi = /\p{Script=Han}/u;

const bound: readonly RegExp[] = [
  // numbers with their unit, dates, times, amounts, ranges
  /(?:不少于|不低于|不超过|不高于|至少|最多|第)?[0-9０-９][0-9０-９.,，:：/-]*(?:\s*[至到~～—-]\s*[0-9０-９][0-9０-９.,:/-]*)?\s*(?:[%％‰℃]|个百分点|个?工作日|个月|万亿元?|亿元?|万元?|万人次|人次|平方米|公里|千米|小时|分钟|周岁|[年月日号时分秒元角人名个项条款章节次件家户所处台套组期届级岁天周倍米吨斤亩字页份科门])?/g,
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
 * `keep` and the mark after it, and the last one is wider than one character, so that no line ends up with one.
 */
export function breaksOf(text: string, keep: number): readonly Break[] {
  if (isSpaced(text)) return spacedBreaks(text);
  const bindings = boundSpans(text, keep);
  const words = wordBreaks(text).filter((each) => !insideAny(bindings, each.at));
  const good = words.filter((each) => each.cost < tight);
  const borders: Borders = { words: new Set(words.map((each) => each.at)), bindings };
  return lastLine(text, limited(text, good, borders, keep), borders, keep);
}

/** Breaks that cost as much part words that belong together; used only where a piece is too wide. */
const tight = 8;

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

/** A range of the text that stays on one line. */
export interface Kept {
  readonly start: number;
  readonly end: number;
}

/** Numbers with their units, dates, document numbers, Latin words: what a line break must not split. */
export function numbersIn(text: string): readonly Kept[] {
  return bound.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** Quoted terms and titles, marks included: “…”, ‘…’, 《…》, 〈…〉, 「…」. */
export function termsIn(text: string): readonly Kept[] {
  return pairs(text).filter(({ start }) => /[“‘《〈「『]/.test(text.charAt(start)));
}

/** What stays together: quotes and brackets, numbers, whole words, each up to `keep` em. */
function boundSpans(text: string, keep: number): Kept[] {
  return [...pairs(text), ...numbersIn(text), ...lexiconSpans(text)].filter(
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
  return spans.some((span) => inside(span, at));
}

function inside({ start, end }: Kept, at: number): boolean {
  return at > start && at < end;
}

/** Where a piece that is too wide may be cut: rather between words, rather not inside what is bound. */
interface Borders {
  readonly words: ReadonlySet<number>;
  readonly bindings: readonly Kept[];
}

/** Adds breaks inside pieces wider than `keep`: between words when there are any, else at hanzi borders. */
function limited(text: string, breaks: readonly Break[], borders: Borders, keep: number): Break[] {
  const result: Break[] = [];
  let start = 0;
  for (const next of [...breaks, { at: text.length, cost: 0 }]) {
    for (const at of cutsWithin(text, { start, end: next.at }, borders, keep)) result.push({ at, cost: 9 });
    if (next.at < text.length) result.push(next);
    start = next.at;
  }
  return result;
}

function cutsWithin(text: string, piece: Kept, borders: Borders, keep: number): number[] {
  const cuts: number[] = [];
  let from = piece.start;
  for (let at = piece.start + 1; at < piece.end; at++) {
    const mark = neverFirst.test(text.charAt(at)) ? 1 : 0;
    if (widthOf(text.slice(from, at + 1)) <= keep + mark) continue;
    const cut = lastCut(text, from, at, borders);
    cuts.push(cut);
    from = cut;
  }
  return cuts;
}

/** The last place after `from`, up to `at`, where a too wide piece is best cut. */
function lastCut(text: string, from: number, at: number, borders: Borders): number {
  const places = Array.from({ length: Math.max(0, at - from) }, (_, back) => at - back);
  const allowed = places.filter((cut) => cut > from + 1 && mayCut(text, cut));
  const harm = (cut: number) => borders.bindings.filter((span) => inside(span, cut)).length;
  const least = Math.min(...allowed.map(harm));
  return places.find((cut) => borders.words.has(cut)) ?? allowed.find((cut) => harm(cut) === least) ?? at;
}

function mayCut(text: string, cut: number): boolean {
  const whole =
    hanzi.test(text.charAt(cut)) || /[\p{Script=Han}，。、；：”’）》〉」』】〕]/u.test(text.charAt(cut - 1));
  return whole && !neverFirst.test(text.slice(cut)) && !neverLast.test(text.slice(0, cut));
}

/** Without breaks that would leave one or two characters alone at the end, unless nothing else fits. */
function lastLine(text: string, breaks: readonly Break[], borders: Borders, keep: number): readonly Break[] {
  const left = (at: number) => text.slice(at).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const kept = breaks.filter((each) => left(each.at) > 2);
  const start = kept.at(-1)?.at ?? 0;
  if (kept.length === breaks.length || widthOf(text.slice(start)) <= keep + 1) return kept;
  const two = breaks.filter((each) => left(each.at) === 2).slice(0, 1);
  if (two.length > 0) return [...kept, ...two];
  let at = text.length;
  while (at > start && left(at) < 2) at--;
  const cut = lastCut(text, start, at, { ...borders, words: new Set() });
  return cut > start ? [...kept, { at: cut, cost: 9 }] : kept;
}
