import type { Finding } from '../../model/finding';
import type { SourceText } from '../../model/source-text';

const around = 8;

/** One note for every paragraph that was put together; a warning where only the siblings say so. */
export function joinFindings({ text, joins }: SourceText): Finding[] {
  return joins.map(({ start, certain }) => {
    const before = text.slice(Math.max(0, start - around), start).replace(/\n/g, '');
    const after = text.slice(start, start + around).replace(/\n/g, '');
    return {
      code: certain ? 'notice.join' : 'notice.join-uncertain',
      severity: certain ? 'note' : 'warning',
      message: {
        zh: certain
          ? `此处段落被分页断开，已接续：“${before}｜${after}”。`
          : `按同级各项的写法，此处已与下一段接续：“${before}｜${after}”，请核对。`,
        en: certain
          ? `A paragraph broken here was put together: “${before}|${after}”.`
          : `Its siblings suggest that the next paragraph belongs here: “${before}|${after}”; please check.`,
      },
      span: { start, end: Math.min(text.length, start + 1) },
    };
  });
}
