import { wholeWords } from './phrase-lexicon';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** How many characters on each side decide; more would not change what stands in the middle. */
const reach = 8;

/** Whether `before` and `after`, put together, have one word across their border: 合理安 / 排时间. */
export function formsWord(before: string, after: string): boolean {
  const head = before.slice(-reach);
  const text = head + after.slice(0, reach);
  const border = head.length;
  const across = (start: number, length: number) => start < border && start + length > border;
  for (const { segment, index } of segmenter.segment(text)) if (across(index, segment.length)) return true;
  return wholeWords.some((word) => {
    const at = text.indexOf(word, Math.max(0, border - word.length + 1));
    return at >= 0 && across(at, word.length);
  });
}

/** The first word of `text`. */
export function firstWord(text: string): string {
  return segmenter.segment(text).containing(0)?.segment ?? '';
}
