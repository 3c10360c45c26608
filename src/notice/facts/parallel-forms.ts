import type { Paragraph } from '../../model/notice';
import type { Quote, Span } from '../../model/span';
import { type Structure, wordsAt } from './structure';

const least = 3;
const longestItem = 160;

/** Runs of three or more neighbouring pieces of a paragraph that begin, or begin and end, with the same words. */
export function repeatedForms(structure: Structure, paragraph: Paragraph): Quote[][] {
  const sentences = paragraph.sentences.map((sentence) => bare(structure, sentence));
  const inside = paragraph.sentences.flatMap((sentence) => {
    if (sentence.clauses.length < least) return [];
    const parts = semicolonParts(structure, sentence);
    const byParts = parts.length >= least ? runsOf(withLateStart(parts)) : [];
    return byParts.length > 0 ? byParts : runsOf(sentence.clauses.map((clause) => bare(structure, clause)));
  });
  return [...runsOf(sentences), ...inside];
}

function runsOf(pieces: readonly Quote[]): Quote[][] {
  const runs: Quote[][] = [];
  let run: Quote[] = [];
  for (const piece of pieces) {
    const [first] = run;
    if (first && alike(first.quote, piece.quote)) run.push(piece);
    else {
      if (run.length >= least) runs.push(run);
      run = piece.quote.length >= 4 && piece.quote.length <= longestItem ? [piece] : [];
    }
  }
  return run.length >= least ? [...runs, run] : runs;
}

/** Equal opening of two characters, or of one with an equal ending; 要, 各 and the like open anything. */
function alike(a: string, b: string): boolean {
  if (b.length < 4 || b.length > longestItem) return false;
  const opening = common(a, b);
  const ending = common([...a].reverse().join(''), [...b].reverse().join(''));
  if (/^(?:各级|各地|各部|要[^\u4e00-\u9fff]|并|同时|严格)/.test(a)) return opening >= 5;
  return opening >= 2 || (opening >= 1 && ending >= 2) || ending >= 3;
}

function common(a: string, b: string): number {
  let at = 0;
  while (at < Math.min(a.length, b.length, 12) && a[at] === b[at] && /[\u4e00-\u9fff“]/.test(a[at] ?? ''))
    at++;
  return at;
}

/** The first part may open with the subject of all: …深刻领会A；深刻领会B；深刻领会C. */
function withLateStart(parts: readonly Quote[]): readonly Quote[] {
  const [first, second, third] = parts;
  if (!first || !second || !third || alike(first.quote, second.quote)) return parts;
  const length = Math.min(common(second.quote, third.quote), 4);
  const at = length >= 2 ? first.quote.lastIndexOf(second.quote.slice(0, length)) : -1;
  if (at <= 0) return parts;
  return [{ start: first.start + at, end: first.end, quote: first.quote.slice(at) }, ...parts.slice(1)];
}

function semicolonParts(structure: Structure, sentence: Paragraph['sentences'][number]): Quote[] {
  const ends = sentence.clauses.filter((clause) => /[；;]/.test(clause.mark)).map((clause) => clause.end);
  const borders = [sentence.start, ...ends, sentence.end];
  return borders.slice(1).flatMap((end, at) => {
    const start = borders[at] ?? end;
    return end > start ? [bare(structure, { start, end })] : [];
  });
}

function bare(structure: Structure, span: Span): Quote {
  const text = wordsAt(structure, span);
  const quote = text.trim().replace(/[，,；;。：:！]+$/, '');
  const start = span.start + text.indexOf(quote);
  return { start, end: start + quote.length, quote };
}
