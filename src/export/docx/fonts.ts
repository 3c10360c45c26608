/**
 * The typefaces of official typesetting by name. Files name them; they are not embedded, so the font
 * table gives each a substitute that common systems have.
 */
export const scriptFonts = {
  body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '仿宋' },
  heading: { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: '黑体' },
  cue: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '楷体' },
} as const;

interface NamedFont {
  readonly name: string;
  readonly substitutes: string;
  readonly family: 'roman' | 'swiss' | 'script' | 'modern';
}

const named: readonly NamedFont[] = [
  { name: '仿宋', substitutes: 'FangSong,仿宋_GB2312,STFangsong,Noto Serif CJK SC', family: 'modern' },
  { name: '黑体', substitutes: 'SimHei,Microsoft YaHei,STHeiti,Noto Sans CJK SC', family: 'modern' },
  { name: '楷体', substitutes: 'KaiTi,楷体_GB2312,STKaiti,Noto Serif CJK SC', family: 'modern' },
];

/** word/fontTable.xml with a substitute for every typeface that is named but not embedded. */
export function fontTable(): string {
  const fonts = named.map(
    ({ name, substitutes, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${substitutes}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${fonts.join('')}</w:fonts>`;
}
