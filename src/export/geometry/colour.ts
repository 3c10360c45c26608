import type { Colour } from '../../model/display-item';

/** Red, green and blue from 0 to 1, and opacity. */
export interface ColourParts {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Parts of `#rrggbb` or `#rrggbbaa`. */
export function colourParts(colour: Colour): ColourParts {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5), alpha: colour.length > 7 ? part(7) : 1 };
}

/** The colour written as `#rrggbb`, or `#rrggbbaa` when it is not opaque. */
export function colourOf({ red, green, blue, alpha }: ColourParts): Colour {
  const hex = (part: number) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(red)}${hex(green)}${hex(blue)}${alpha < 1 ? hex(alpha) : ''}`;
}

/** How light a colour looks, from 0 to 1 (ITU-R BT.709 weights on the stored values). */
export function lightness({ red, green, blue }: ColourParts): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
