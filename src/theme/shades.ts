import type { Palette } from '../model/theme';

/** `share` (0–1) of `one` mixed into `other`, both `#rrggbb`. */
export function mixed(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [first, second] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((first ?? 0) * share + (second ?? 0) * (1 - share));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Shades that follow from a palette, for ornaments and fills: solid colours, so that every export can
 * paint them, and they follow a variant's colours. Text stands on none of them but the `deep` ones.
 */
export function shadesOf(palette: Palette): Readonly<Record<string, string>> {
  return {
    'cover-deep': mixed('#000000', palette.cover, 0.26),
    'cover-line': mixed(palette['cover-accent'], palette.cover, 0.55),
    'cover-glow': mixed(palette['cover-accent'], palette.cover, 0.09),
    'divider-deep': mixed('#000000', palette.divider, 0.26),
    'divider-line': mixed(palette['divider-accent'], palette.divider, 0.45),
    'divider-glow': mixed(palette['divider-accent'], palette.divider, 0.09),
    'accent-tint': mixed(palette.accent, palette.paper, 0.08),
    'accent-mid': mixed(palette.accent, palette.paper, 0.4),
    'support-tint': mixed(palette.support, palette.paper, 0.2),
    'support-mid': mixed(palette.support, palette.paper, 0.55),
  };
}
