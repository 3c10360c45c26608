import type { Finding } from '../../model/finding';
import type { Line } from '../structure/line';

/** Lines before the title that are no element of a notice: left out of the lecture, each with a note. */
export function skippedFindings(lines: readonly Line[]): Finding[] {
  return lines.map(({ start, end, text }) => {
    const words = text.length > 24 ? `${text.slice(0, 24)}…` : text;
    return {
      code: 'notice.skipped',
      severity: 'note',
      message: {
        zh: `标题之前的“${words}”不属于公文要素，未纳入课件。`,
        en: `“${words}” before the title is no part of the notice and was left out.`,
      },
      span: { start, end },
    };
  });
}
