import type { CheckRule } from '../check-context';
import { nameOf, shownSlides, wordsOf } from '../shown';

/** Characters that the deck's fonts lack: another PC would show them in a foreign font or as boxes. */
export const glyphsRule: CheckRule = ({ deck, hasGlyph }) => {
  if (!hasGlyph) return [];
  const known = new Map<string, boolean>();
  const missing = (character: string) => {
    const has = known.get(character) ?? (/\s|\p{Cf}|\p{M}/u.test(character) || hasGlyph(character));
    known.set(character, has);
    return !has;
  };
  return shownSlides(deck).flatMap((slide) => {
    const lacking = [...new Set(wordsOf(slide).join(''))].filter(missing);
    if (lacking.length === 0) return [];
    const list = lacking.slice(0, 8).join(' ');
    const message = {
      zh: `“${nameOf(slide)}”一页有字体里没有的字符：${list}，请换成常用字符或以图片插入。`,
      en: `“${nameOf(slide)}” has characters the fonts lack: ${list}. Use common characters, or insert them as a picture.`,
    };
    return [{ code: 'check.glyph', severity: 'warning', slide: slide.id, message }];
  });
};
