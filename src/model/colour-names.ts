import type { Localized } from './language';
import { type PaletteName, paletteNames } from './theme';

/** What people call the colours of a theme. */
export const colourNames: Readonly<Record<PaletteName, Localized>> = {
  paper: { zh: '页面底色', en: 'page ground' },
  ink: { zh: '正文', en: 'body text' },
  title: { zh: '标题', en: 'titles' },
  accent: { zh: '主色', en: 'accent' },
  'on-accent': { zh: '主色上的文字', en: 'text on the accent' },
  support: { zh: '装饰色', en: 'decoration' },
  soft: { zh: '卡片底色', en: 'card ground' },
  line: { zh: '线条', en: 'lines' },
  muted: { zh: '页脚和出处', en: 'footers and sources' },
  cover: { zh: '封面底色', en: 'cover ground' },
  'cover-ink': { zh: '封面文字', en: 'cover text' },
  'cover-accent': { zh: '封面点缀', en: 'cover accent' },
  divider: { zh: '分篇页底色', en: 'divider ground' },
  'divider-ink': { zh: '分篇页文字', en: 'divider text' },
  'divider-accent': { zh: '分篇页点缀', en: 'divider accent' },
};

/** The same for a name that may be none of them: it is its own name. */
export function colourName(name: string): Localized {
  const known = paletteNames.find((each) => each === name);
  return known ? colourNames[known] : { zh: name, en: name };
}
