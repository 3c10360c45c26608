/**
 * The typefaces of slides as `@font-face` rules of the page: import this module once in every page that
 * shows, measures or exports slides. Static weights 400 and 700 only, sliced by unicode range.
 */
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/700.css';
import '@fontsource/noto-serif-sc/400.css';
import '@fontsource/noto-serif-sc/700.css';

/** Families and weights that slides may use. */
export const slideFonts = {
  families: ['Noto Sans SC', 'Noto Serif SC'],
  weights: [400, 700],
} as const;
