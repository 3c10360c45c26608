import type { Span } from '../model/span';
import { characters, words } from '../text/count';

/** Words of the notice picked for a slide: spans of one sentence in text order, and how they read together. */
export interface Excerpt {
  readonly spans: readonly Span[];
  readonly text: string;
}

const finalMarks = /[\s，；：。、,;:.—–-]+$/;

/** The excerpt of `spans` (in text order); touching spans are joined, the final mark is left off. */
export function excerptOf(source: string, spans: readonly Span[]): Excerpt {
  const joined = joinTouching(spans.filter((span) => span.end > span.start));
  const text = joined.map((span) => source.slice(span.start, span.end)).join('');
  const kept = text.trim().replace(finalMarks, '');
  return { spans: joined, text: kept.replace(/\s*\n\s*/g, '') };
}

/** One contiguous excerpt. */
export function slice(source: string, span: Span): Excerpt {
  return excerptOf(source, [span]);
}

function joinTouching(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && last.end >= span.start)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** Characters that are spoken: hanzi, letters and digits without marks; text without hanzi by its words. */
export function spokenLength(text: string): number {
  return hanzi.test(text) ? text.length - (text.match(unspoken)?.length ?? 0) : sizeOf(text);
}

const unspoken = /[\s，。、；：？！“”‘’《》〈〉（）()〔〕【】—…·,.;:?!"'*#|-]/g;
const hanzi = /[\u4e00-\u9fff]/;
/** A word takes about as long to say, and as much room, as this many hanzi. */
const hanziPerWord = 1.6;

/** Room a text takes on a slide and time it takes to say, in characters: hanzi, marks and digits one each; text without hanzi by its words. */
export function sizeOf(text: string): number {
  return hanzi.test(text) ? characters(text) : Math.round(words(text) * hanziPerWord);
}
