import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSingleFile, printSingleFile } from '../../../src/model/single-file';
import { paletteNames, type Theme } from '../../../src/model/theme';
import { bundlePlayer } from '../../../src/present/build/player-plugin.mjs';
import { deckOf, slideOf } from './decks';

const palette = Object.fromEntries(paletteNames.map((name) => [name, '#112233'])) as Theme['palette'];
const theme: Theme = {
  name: 'plain',
  manifest: {
    name: 'plain',
    title: { zh: '素', en: 'Plain' },
    description: { zh: '素', en: 'Plain' },
    licence: 'MIT',
    fonts: 'sans',
    palette,
  },
  palette,
  css: '.slide { color: red }',
  ornaments: {},
};

test('what was printed is read back, and no text can end its element', () => {
  const text = fc.string({
    unit: fc.constantFrom('<', '/', 'script', '>', '!--', '-->', '安', '"', '\\', '\u2028'),
  });
  fc.assert(
    fc.property(text, (words) => {
      const content = { deck: deckOf([slideOf('s1', 'points', { notes: words })], { title: words }), theme };
      const printed = printSingleFile(content);
      expect(printed).not.toContain('<');
      expect(parseSingleFile(printed)).toEqual(content);
    }),
  );
});

test.each(['', 'null', '{}', '{"deck":{}}', '{"deck"', '[]'])('damaged content %j is refused', (text) => {
  expect(parseSingleFile(text)).toBeNull();
});

test('a theme with anything but colours in its palette is refused', () => {
  const printed = printSingleFile({ deck: deckOf([slideOf('s1', 'points')]), theme });
  expect(parseSingleFile(printed)).not.toBeNull();
  expect(parseSingleFile(printed.replaceAll('#112233', 'url(x)'))).toBeNull();
});

test('the player is one script that asks for nothing and can stand inside a page', async () => {
  const { code, modules } = await bundlePlayer();
  expect(code).not.toMatch(/<\/script|<script|<!--/i);
  expect(code).not.toMatch(/\bimport\s*\(|\bimport\.meta\b|^import\b/m);
  expect(
    code.match(/https?:\/\/[^"'`\s)]+/g)?.filter((url) => url !== 'http://www.w3.org/2000/svg') ?? [],
  ).toEqual([]);
  expect(code).not.toMatch(/localStorage|indexedDB/);
  expect(modules.some((file) => file.endsWith('single-file.ts'))).toBe(true);
  expect(code.length).toBeLessThan(600_000);
}, 60_000);
