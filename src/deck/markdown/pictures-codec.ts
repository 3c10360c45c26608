import type { Deck, Picture } from '../../model/deck';
import { picturesSchema } from '../../model/deck';
import type { Finding } from '../../model/finding';
import { parseWith } from '../../model/parse';
import { printComment } from './attributes';

/** The attribute of the last, hidden slide that carries the pictures. */
export const picturesAttribute = 'data-pictures';

/** The deck's pictures as a hidden slide: one line of JSON a picture. */
export function printPictures(pictures: NonNullable<Deck['pictures']>): string {
  const comment = printComment('.slide:', { 'data-visibility': 'hidden', [picturesAttribute]: 'yes' });
  const lines = Object.entries(pictures).map(
    ([key, picture]) => `${JSON.stringify(key)}: ${JSON.stringify(picture)}`,
  );
  return `${comment}\n\n\`\`\`json\n{\n${lines.join(',\n')}\n}\n\`\`\``;
}

/** Pictures read from the lines of that slide. */
export function readPictures(
  lines: readonly string[],
  line: number,
): { readonly pictures: Readonly<Record<string, Picture>>; readonly findings: readonly Finding[] } {
  const from = lines.findIndex((text) => text.startsWith('```'));
  const to = lines.findIndex((text, at) => at > from && text.startsWith('```'));
  try {
    const data: unknown = JSON.parse(lines.slice(from + 1, to < 0 ? undefined : to).join('\n'));
    return { pictures: parseWith(picturesSchema, data), findings: [] };
  } catch {
    return { pictures: {}, findings: [{ ...broken, line }] };
  }
}

const broken: Finding = {
  code: 'deck.pictures',
  severity: 'warning',
  message: {
    zh: '文末的图片数据无法读取，图片暂缺；请从原文件复制这一段，或重新插入图片。',
    en: 'The picture data at the end cannot be read; copy that part from the original file, or insert the pictures again.',
  },
};
