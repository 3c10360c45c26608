import { type DisplayList, textItems } from '../../model/display-list';
import type { Finding } from '../../model/finding';
import type { FontMap } from './load-fonts';
import { fontKey } from './used-characters';

/**
 * One finding for each slide that shows letters the bundled fonts do not have. Words a picture
 * shows already (hidden text) and control characters do not count.
 */
export function missingGlyphFindings(list: DisplayList, fonts: FontMap): readonly Finding[] {
  return list.pages.flatMap((page) => {
    const missing = new Set(
      textItems(page.items).flatMap((item) => (item.hidden ? [] : missingOf(item, fonts))),
    );
    return missing.size > 0 ? [missingGlyphs(page.id, [...missing])] : [];
  });
}

function missingOf(
  item: { readonly text: string; readonly family: string; readonly weight: number },
  fonts: FontMap,
): string[] {
  const font = fonts.get(fontKey(item.family, item.weight));
  if (!font || font.missing.size === 0) return [];
  return [...item.text].filter((letter) => font.missing.has(letter.codePointAt(0) ?? 0) && isVisible(letter));
}

function isVisible(letter: string): boolean {
  return !/[\p{C}\p{Z}]/u.test(letter);
}

function missingGlyphs(slide: string, letters: readonly string[]): Finding {
  const shown = letters.slice(0, 10).join(' ');
  return {
    code: 'export.missing-glyph',
    severity: 'warning',
    slide,
    message: {
      zh: `随附字体中没有这些字：${shown}。导出文件中它们显示为空白，请改用其他写法。`,
      en: `The bundled fonts have no shape for ${shown}. They are blank in the exported file; please write them otherwise.`,
    },
  };
}
