import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Palette, paletteNames } from '../../../src/model/theme';
import { contrast } from '../../../src/theme/contrast';
import { loadTheme, themeNames } from '../../../src/theme/load';
import { faintPairs } from '../../../src/theme/palette';
import { readableColour, readablePalette } from '../../../src/theme/readable-colour';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const concerning = (palette: Palette, name: string) =>
  faintPairs(palette).filter(({ text, ground }) => text === name || ground === name);

describe('the nearest readable colour', () => {
  it('is the colour itself where that can be read', () => {
    for (const theme of themeNames) {
      const { palette } = loadTheme(theme);
      for (const name of paletteNames) expect(readableColour(palette, name)).toBe(palette[name]);
    }
  });

  it('reads with everything it stands beside', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...themeNames),
        fc.constantFrom(...paletteNames),
        colour,
        (theme, name, wish) => {
          const palette = { ...loadTheme(theme).palette, [name]: wish };
          const found = readableColour(palette, name);
          if (found) expect(concerning({ ...palette, [name]: found }, name)).toEqual([]);
        },
      ),
    );
  });

  it('changes no more than it must', () => {
    const { palette } = loadTheme('plateau');
    const found = readableColour({ ...palette, accent: '#4a90e2' }, 'accent') ?? '';
    const ratios = [palette.paper, palette.soft, palette['on-accent']].map((other) => contrast(found, other));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
    expect(Math.min(...ratios)).toBeLessThan(4.7);
  });

  it('is none where dark and light are both asked for', () => {
    const { palette } = loadTheme('solemn');
    expect(readableColour({ ...palette, paper: '#777777', soft: '#000000' }, 'ink')).toBeUndefined();
  });
});

it('a palette is mended by shades of what was chosen before anything else', () => {
  const { palette } = loadTheme('contrast');
  const wish = { ...palette, accent: '#f0c000' };
  const mended = readablePalette(wish, ['accent']);
  expect(mended && faintPairs(mended)).toEqual([]);
  const changed = paletteNames.filter((name) => mended?.[name] !== wish[name]);
  expect(changed).toEqual(['accent']);
});
