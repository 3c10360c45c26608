import type { ThemeVariant } from '../model/deck';
import type { Finding, Outcome } from '../model/finding';
import { type Palette, paletteNames, type Theme } from '../model/theme';
import { paletteFindings } from './palette';

/**
 * The theme with a trainer's variant put on: palette and font pairing. A set of colours that cannot be
 * read is refused as a whole with findings, and the theme keeps its own; unknown names are dropped.
 */
export function applyVariant(theme: Theme, variant: ThemeVariant | undefined): Outcome<Theme> {
  const palette = wantedPalette(theme, variant);
  const faint = paletteFindings(palette);
  const manifest = { ...theme.manifest, fonts: variant?.fonts ?? theme.manifest.fonts };
  return {
    value: { ...theme, manifest, palette: faint.length > 0 ? theme.palette : palette },
    findings: [...unknownColours(variant?.colours ?? {}), ...faint],
  };
}

/** The theme's palette with the variant's colours in it, readable or not. */
export function wantedPalette(theme: Theme, variant: ThemeVariant | undefined): Palette {
  return { ...theme.palette, ...knownColours(variant?.colours ?? {}) };
}

function knownColours(colours: Readonly<Record<string, string>>): Partial<Palette> {
  const known = paletteNames.flatMap((name) => {
    const colour = Object.hasOwn(colours, name) ? colours[name] : undefined;
    return colour && /^#[0-9a-f]{6}$/i.test(colour) ? [[name, colour.toLowerCase()] as const] : [];
  });
  return Object.fromEntries(known);
}

function unknownColours(colours: Readonly<Record<string, string>>): Finding[] {
  const names: readonly string[] = paletteNames;
  return Object.keys(colours)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      code: 'theme.colour',
      severity: 'warning',
      message: {
        zh: `主题没有名为“${name}”的颜色，已略过；可用的有：${paletteNames.join('、')}。`,
        en: `The theme has no colour “${name}”, so it was left out; there are: ${paletteNames.join(', ')}.`,
      },
    }));
}

/** The family names of a pairing, for titles and for the body. */
export function families(theme: Theme): { readonly title: string; readonly body: string } {
  const sans = "'Noto Sans SC'";
  const serif = "'Noto Serif SC'";
  const pairing = theme.manifest.fonts;
  return { title: pairing === 'sans' ? sans : serif, body: pairing === 'serif' ? serif : sans };
}
