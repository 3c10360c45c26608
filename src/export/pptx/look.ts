import type { Theme } from '../../model/theme';
import { type FontChoice, typeface } from './fonts';

/** What master, layouts and the file's own theme need to know of the deck's theme. */
export interface Look {
  /** Name shown in the design list, e.g. `庄重红金`. */
  readonly name: string;
  readonly palette: Theme['palette'];
  readonly titleFont: string;
  readonly bodyFont: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The look of a theme at a page size in CSS pixels. */
export function lookOf(
  theme: Theme,
  size: { readonly width: number; readonly height: number },
  language: 'zh-CN' | 'en',
  fonts: FontChoice,
): Look {
  const { title, fonts: pairing } = theme.manifest;
  const sans = typeface('Noto Sans SC', fonts);
  const serif = typeface('Noto Serif SC', fonts);
  return {
    name: language === 'en' ? title.en : title.zh,
    palette: theme.palette,
    titleFont: pairing === 'sans' ? sans : serif,
    bodyFont: pairing === 'serif' ? serif : sans,
    ...size,
  };
}
