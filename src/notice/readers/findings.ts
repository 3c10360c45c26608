import type { Finding } from '../../model/finding';

/** Some bytes of the file are no text in its encoding. */
export const damagedFinding: Finding = {
  code: 'notice.encoding',
  severity: 'warning',
  message: {
    zh: '文件里有无法辨认的字符（显示为“\ufffd”），请与原件核对。',
    en: 'Some characters of the file could not be decoded (shown as “\ufffd”); check them against the original.',
  },
};

/** Footnotes are not part of the lecture's text; says so and quotes how they begin. */
export function footnoteFinding(notes: readonly string[]): Finding {
  const shown = notes.slice(0, 3).map((note) => (note.length > 24 ? `${note.slice(0, 24)}…` : note));
  return {
    code: 'notice.footnotes',
    severity: 'note',
    message: {
      zh: `有 ${notes.length} 条脚注未并入正文：${shown.join('；')}`,
      en: `${notes.length} footnotes were left out of the text: ${shown.join('; ')}`,
    },
  };
}
