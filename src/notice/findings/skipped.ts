import type { Finding } from '../../model/finding';
import type { Line } from '../structure/line';

/** Lines around the text that are no element of the notice itself: left out of the lecture, each with a note. */
export function skippedFindings(lines: readonly Line[]): Finding[] {
  return lines.map(({ start, end, text }) => {
    const words = text.length > 24 ? `${text.slice(0, 24)}…` : text;
    return {
      code: 'notice.skipped',
      severity: 'note',
      message: {
        zh: `“${words}”不属于本公文的要素和正文，未纳入课件。`,
        en: `“${words}” is no part of the notice itself and was left out.`,
      },
      span: { start, end },
    };
  });
}
