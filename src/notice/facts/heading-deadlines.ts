import type { Deadline, Section } from '../../model/notice';
import type { Quote } from '../../model/span';
import { fullWidth, halfDigits } from '../../text/full-width';
import type { FoundWhen } from './deadline-when';
import { requote, type Structure, sectionsOf, wordsAt } from './structure';

/**
 * Needs: headings. Guarantees: the time limits that stand in headings, as in 自查阶段（3月15日前）; what is
 * due is the heading without the bracket, and the sentence is the first one below it.
 */
export function headingDeadlines(
  structure: Structure,
  find: (text: string, heading?: string) => readonly FoundWhen[],
): readonly Deadline[] {
  const above = parentHeadings(structure.body.sections);
  return sectionsOf(structure.body).flatMap((section) => {
    const { headingSpan } = section;
    const sentence = firstSentence(section);
    if (!headingSpan || sentence === undefined) return [];
    const heading = requote(structure, headingSpan);
    return find(halfDigits(fullWidth(heading.quote)), above.get(section.id)).map(({ start, end }) => ({
      ...heading,
      when: wordsAt(structure, { start: heading.start + start, end: heading.start + end }),
      what: withoutBracket(heading, start),
      section: section.id,
      sentence,
    }));
  });
}

/** The heading of the section above, by section id. */
function parentHeadings(sections: readonly Section[]): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap(({ heading, children }) => [
      ...children.map(({ id }) => [id, heading] as const),
      ...parentHeadings(children),
    ]),
  );
}

function firstSentence({ paragraphs, children }: Section): number | undefined {
  const own = paragraphs[0]?.sentences[0]?.id;
  return own ?? children.map(firstSentence).find((id) => id !== undefined);
}

/** The heading before the bracket that holds the limit; the whole heading when no bracket does. */
function withoutBracket(heading: Quote, limit: number): Quote {
  const end = Math.max(heading.quote.lastIndexOf('（', limit), heading.quote.lastIndexOf('(', limit));
  if (end < 2) return heading;
  return { start: heading.start, end: heading.start + end, quote: heading.quote.slice(0, end) };
}
