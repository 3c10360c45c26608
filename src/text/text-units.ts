import type { Sentence } from '../model/notice';
import type { SourceText } from '../model/source-text';
import type { Span } from '../model/span';
import { sentencesOf } from './sentences';

/** A sentence of the notice, or a heading, title or cell that belongs to none. */
export interface TextUnit extends Span {
  /** Id of the sentence; undefined outside sentences. */
  readonly sentence?: number;
  /** Its clauses in the canonical text. */
  readonly clauses: readonly Span[];
}

/** Every sentence, and what stands between them (headings, titles, table cells), in text order. */
export function textUnits(source: SourceText, sentences: readonly Sentence[]): readonly TextUnit[] {
  const ordered = [...sentences].sort((a, b) => a.start - b.start);
  const units: TextUnit[] = [];
  let place = 0;
  for (const sentence of ordered) {
    units.push(...between(source.text, place, sentence.start));
    units.push({
      start: sentence.start,
      end: sentence.end,
      sentence: sentence.id,
      clauses: sentence.clauses,
    });
    place = Math.max(place, sentence.end);
  }
  return [...units, ...between(source.text, place, source.text.length)];
}

function between(text: string, start: number, end: number): TextUnit[] {
  const units: TextUnit[] = [];
  let from = start;
  for (const line of text.slice(start, Math.max(start, end)).split(/[\n\t]/)) {
    for (const span of sentencesOf(line, from)) units.push({ ...span, clauses: [span] });
    from += line.length + 1;
  }
  return units;
}
