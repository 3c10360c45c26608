import type { Quote } from '../../model/span';
import { pairs } from '../../text/brackets';
import { paragraphsOf, type Structure, sectionsOf, wordsAt } from './structure';

const longest = 80;

/**
 * Needs: paragraphs and headings. Guarantees: the outermost quoted terms “…” and titles 《…》 in text
 * order, marks included. A quote that never closes, or is longer than a line of words, is none.
 */
export function findTerms(structure: Structure): readonly Quote[] {
  const spans = [
    ...paragraphsOf(structure).map(({ paragraph }) => paragraph),
    ...sectionsOf(structure.body).flatMap(({ headingSpan }) => headingSpan ?? []),
  ];
  return spans
    .flatMap((span) => termsIn(wordsAt(structure, span), span.start))
    .sort((a, b) => a.start - b.start);
}

function termsIn(text: string, base: number): Quote[] {
  const found = pairs(text).filter(
    ({ start, end }) => /[“”《"]/.test(text.charAt(start)) && end - start <= longest,
  );
  const outermost: Quote[] = [];
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = outermost.at(-1);
    if (last && base + end <= last.end) continue;
    outermost.push({ start: base + start, end: base + end, quote: text.slice(start, end) });
  }
  return outermost;
}
