import type { Finding } from '../../model/finding';
import { unclosed } from '../../text/brackets';
import { paragraphsOf, type Structure, wordsAt } from '../facts/structure';

/** A paragraph with more marks out of place than this is damaged as a whole: the first ones say so. */
const mostInParagraph = 20;

/** Quotes and titles that never close in their paragraph. */
export function quoteFindings(structure: Structure): Finding[] {
  return paragraphsOf(structure).flatMap(({ paragraph }) =>
    unclosed(wordsAt(structure, paragraph))
      .slice(0, mostInParagraph)
      .map((at) => {
        const start = paragraph.start + at;
        const words = structure.source.text.slice(start, Math.min(paragraph.end, start + 12));
        return {
          code: 'notice.unclosed-quote',
          severity: 'warning' as const,
          message: {
            zh: `“${words}…”处的引号或括号没有配对，请核对原文。`,
            en: `The quote or bracket at “${words}…” has no partner; check the original.`,
          },
          span: { start, end: start + 1 },
        };
      }),
  );
}
