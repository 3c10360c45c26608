import * as v from 'valibot';

/** The colours a theme gives; a variant may override each of them. */
export const paletteNames = [
  'paper', // background of a page
  'ink', // body text
  'title', // titles of pages
  'accent', // the one accent: labels, numbers, marks
  'on-accent', // text on the accent
  'support', // second colour of ornaments; never text
  'soft', // quiet fill of cards and table heads
  'line', // rules and borders
  'muted', // footers and sources
  'cover', // background of cover and closing
  'cover-ink',
  'cover-accent',
  'divider', // background of part dividers
  'divider-ink',
  'divider-accent',
] as const;

/** Name of a theme colour. */
export type PaletteName = (typeof paletteNames)[number];

/** The colours of a theme, `#rrggbb`. */
export type Palette = Readonly<Record<PaletteName, string>>;

/** Which family sets titles and which the body. */
export type FontPairing = 'sans' | 'serif' | 'serif-titles';

/** `theme.json`: what a theme says of itself. Its look is `theme.css` and its ornaments beside it. */
export interface ThemeManifest {
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly description: { readonly zh: string; readonly en: string };
  readonly licence: string;
  readonly fonts: FontPairing;
  readonly palette: Palette;
}

/** A theme ready for rendering: plain data. */
export interface Theme {
  readonly name: string;
  readonly manifest: ThemeManifest;
  readonly palette: Palette;
  /** Its style sheet, on top of the base styles of rendering. */
  readonly css: string;
  /** Inline SVG by file name without ending, e.g. `cover` and, for 4:3, `cover-standard`. */
  readonly ornaments: Readonly<Record<string, string>>;
}

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));
const localized = v.strictObject({
  zh: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});
const paletteEntries = Object.fromEntries(paletteNames.map((name) => [name, colour]));

/** Schema of `theme.json`: every colour must be there, nothing else may be. */
export const themeManifestSchema: v.GenericSchema<unknown, ThemeManifest> = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  title: localized,
  description: localized,
  licence: v.pipe(v.string(), v.minLength(1)),
  fonts: v.picklist(['sans', 'serif', 'serif-titles']),
  palette: v.strictObject(paletteEntries) as unknown as v.GenericSchema<Palette>,
});

/** The manifest read from parsed JSON. @throws valibot's error when it is not a theme manifest */
export function parseThemeManifest(data: unknown): ThemeManifest {
  return v.parse(themeManifestSchema, data);
}
