/**
 * The unified ideograph for each code point of CJK Radicals Supplement (U+2E80–U+2EF3) in order; a
 * space where there is none. Source: EquivalentUnifiedIdeograph.txt of the Unicode Character Database.
 */
const supplement = Array.from(
  ' 厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂' +
    '肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
);

/**
 * Text with radical code points put back to the characters they stand for: fonts in PDFs often map 青
 * to ⻘ (U+2ED8) or ⾯ (U+2FAF) for 面, and compatibility ideographs to their unified form. Kangxi radicals
 * and compatibility ideographs have normalisations; the supplement needs its table. ⼾ normalises to the
 * Taiwan form 戶, yet mainland fonts have it for 户.
 */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufad9]/g, (character) => {
    if (character === '⼾') return '户';
    const code = character.charCodeAt(0);
    if (code > 0x2ef3) return character.normalize('NFKC');
    return supplement[code - 0x2e80]?.trim() || character;
  });
}
