import { type Palette, type PaletteName, paletteNames } from '../model/theme';
import { contrast } from './contrast';
import { faintPairs, leastContrast, textPairs } from './palette';
import { mixed } from './shades';

/** Shares of black or white that are tried, from none to all. */
const steps = 128;

/**
 * The colour nearest to `palette[name]` with which every pair it takes part in can be read: the same hue
 * with as little black or white in it as will do. Undefined when no shade of it reads on both sides.
 */
export function readableColour(palette: Palette, name: PaletteName): string | undefined {
  const partners = textPairs.flatMap(([text, ground]) =>
    text === name ? [palette[ground]] : ground === name ? [palette[text]] : [],
  );
  const good = (colour: string) => partners.every((other) => contrast(colour, other) >= leastContrast);
  for (let step = 0; step <= steps; step++) {
    const share = step / steps;
    const shades = ['#000000', '#ffffff'].map((end) => mixed(end, palette[name], share));
    const found = shades.find(good);
    if (found) return found;
  }
  return undefined;
}

/**
 * The palette with shades in the place of colours that cannot be read; `first` are changed before the
 * others. Undefined when no such shades were found.
 */
export function readablePalette(palette: Palette, first: readonly PaletteName[]): Palette | undefined {
  const order = [...new Set([...first, ...paletteNames])];
  let current = palette;
  for (const name of order) {
    if (!faintPairs(current).some(({ text, ground }) => text === name || ground === name)) continue;
    const colour = readableColour(current, name);
    if (colour) current = { ...current, [name]: colour };
  }
  return faintPairs(current).length === 0 ? current : undefined;
}
