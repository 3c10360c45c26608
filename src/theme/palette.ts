import type { Finding } from '../model/finding';
import type { Palette, PaletteName } from '../model/theme';
import { contrast } from './contrast';

/** What text may stand on which ground in any layout; each pair must reach `leastContrast`. */
export const textPairs: readonly (readonly [text: PaletteName, ground: PaletteName])[] = [
  ['ink', 'paper'],
  ['title', 'paper'],
  ['accent', 'paper'],
  ['muted', 'paper'],
  ['ink', 'soft'],
  ['title', 'soft'],
  ['accent', 'soft'],
  ['on-accent', 'accent'],
  ['cover-ink', 'cover'],
  ['cover-accent', 'cover'],
  ['divider-ink', 'divider'],
  ['divider-accent', 'divider'],
];

/** Least contrast of text, WCAG AA. */
export const leastContrast = 4.5;

/** The pairs of a palette that the last row could not read, as findings `theme.contrast`. */
export function paletteFindings(palette: Palette): readonly Finding[] {
  return textPairs.flatMap(([text, ground]) => {
    const ratio = contrast(palette[text], palette[ground]);
    return ratio >= leastContrast ? [] : [tooFaint(text, ground, ratio)];
  });
}

function tooFaint(text: string, ground: string, ratio: number): Finding {
  const figure = (Math.floor(ratio * 10) / 10).toFixed(1);
  return {
    code: 'theme.contrast',
    severity: 'error',
    message: {
      zh: `颜色“${text}”在“${ground}”上的对比度只有${figure}:1，请调到4.5:1以上。`,
      en: `Colour “${text}” on “${ground}” has a contrast of only ${figure}:1; choose colours of at least 4.5:1.`,
    },
  };
}
