import { colourNames } from '../model/colour-names';
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

/** A text colour and a ground it cannot be read on. */
export interface FaintPair {
  readonly text: PaletteName;
  readonly ground: PaletteName;
  /** Contrast of the two, 1–4.5. */
  readonly ratio: number;
}

/** The pairs of a palette that the last row could not read, the faintest first. */
export function faintPairs(palette: Palette): readonly FaintPair[] {
  return textPairs
    .map(([text, ground]) => ({ text, ground, ratio: contrast(palette[text], palette[ground]) }))
    .filter(({ ratio }) => ratio < leastContrast)
    .sort((one, other) => one.ratio - other.ratio);
}

/** The same as findings `theme.contrast`, the faintest first. */
export function paletteFindings(palette: Palette): readonly Finding[] {
  return faintPairs(palette).map(tooFaint);
}

function tooFaint({ text, ground, ratio }: FaintPair): Finding {
  const figure = (Math.floor(ratio * 10) / 10).toFixed(1);
  const [one, other] = [colourNames[text], colourNames[ground]];
  return {
    code: 'theme.contrast',
    severity: 'error',
    message: {
      zh: `“${one.zh}”在“${other.zh}”上的对比度只有${figure}:1，请调到4.5:1以上。`,
      en: `“${one.en}” on “${other.en}” has a contrast of only ${figure}:1; choose colours of at least 4.5:1.`,
    },
  };
}
