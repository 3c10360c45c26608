import type { Sentence } from '../../model/notice';
import type { SourceLine } from '../../model/source-text';
import type { Span } from '../../model/span';

/** A piece of a line that belongs to one sentence, or to none. */
export interface LinePiece extends Span {
  readonly sentence: Sentence | null;
}

/**
 * Cuts a line at the borders of the sentences that touch it, in text order, nothing lost.
 * @param sentences in text order
 */
export function linePieces(line: SourceLine, sentences: readonly Sentence[]): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  let at = line.start;
  for (const sentence of sentencesIn(line, sentences)) {
    const start = Math.max(sentence.start, at);
    const end = Math.min(sentence.end, line.end);
    if (start > at) pieces.push({ start: at, end: start, sentence: null });
    if (end > start) pieces.push({ start, end, sentence });
    at = Math.max(at, end);
  }
  if (at < line.end) pieces.push({ start: at, end: line.end, sentence: null });
  return pieces;
}

function sentencesIn(line: Span, sentences: readonly Sentence[]): readonly Sentence[] {
  const found: Sentence[] = [];
  for (let at = firstEndingAfter(sentences, line.start); at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (!sentence || sentence.start >= line.end) break;
    found.push(sentence);
  }
  return found;
}

function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
