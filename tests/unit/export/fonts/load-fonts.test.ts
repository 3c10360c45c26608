import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestWeight } from '../../../../src/export/fonts/choose-slice';
import { componentPlaces } from '../../../../src/export/fonts/composite';
import { createSliceCache, loadFonts } from '../../../../src/export/fonts/load-fonts';
import { checksum, readTables } from '../../../../src/export/fonts/sfnt';
import { openSlice } from '../../../../src/export/fonts/slice-reader';
import { fontKey, usedCharacters } from '../../../../src/export/fonts/used-characters';
import { packagedFonts } from '../font-source';

const source = packagedFonts();
const cache = createSliceCache();

async function fontOf(text: string, weight = 400) {
  const fonts = await loadFonts(usedCharacters([{ text, family: 'Noto Sans SC', weight }]), source, cache);
  const font = fonts.get(fontKey('Noto Sans SC', weight));
  if (!font) throw new Error('no font');
  return font;
}

describe('one font out of many slices', () => {
  it('holds exactly the used letters, each meaning itself', async () => {
    const text = '关于做好2026年安全生产工作的通知（试行）Ångström';
    const font = await fontOf(text);
    for (const letter of new Set(text)) {
      const glyph = font.glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;
      expect(glyph).toBeGreaterThan(0);
      expect(font.meanings[glyph]).toBe(letter);
    }
    expect(font.glyphs.size).toBe(new Set(text).size);
    expect(font.missing.size).toBe(0);
  });

  it('keeps advances and outlines of the slices', async () => {
    const font = await fontOf('国A');
    const outlines = readTables(font.file).get('glyf');
    expect(font.advances[font.glyphs.get(0x56fd) ?? 0]).toBe(font.unitsPerEm);
    expect(font.advances[font.glyphs.get(0x41) ?? 0]).toBeLessThan(font.unitsPerEm);
    expect(outlines?.length).toBeGreaterThan(100);
  });

  it('has a file checksum that sums up to the magic number', async () => {
    expect(checksum((await fontOf('公文')).file)).toBe(0xb1b0afba);
  });

  it('gives a blank glyph with its meaning to a letter no slice has', async () => {
    const font = await fontOf('好\u{1F600}\u{E000}');
    expect([...font.missing]).toEqual([0x1f600, 0xe000]);
    expect(font.meanings[font.glyphs.get(0x1f600) ?? 0]).toBe('\u{1F600}');
  });

  it('takes the dash ligature along', async () => {
    expect((await fontOf('——')).dashes.get(2)).toBeGreaterThan(0);
  });

  it('points components of composite glyphs at copied glyphs', async () => {
    const letters = [...Array(0x180 - 0xc0).keys()].map((at) => String.fromCodePoint(0xc0 + at)).join('');
    const font = await fontOf(letters);
    const tables = readTables(font.file);
    const places = new DataView((tables.get('loca') ?? new Uint8Array()).slice().buffer);
    const outlines = tables.get('glyf') ?? new Uint8Array();
    for (let glyph = 0; glyph < font.advances.length; glyph++) {
      const outline = outlines.slice(places.getUint32(glyph * 4), places.getUint32(glyph * 4 + 4));
      for (const place of componentPlaces(outline))
        expect(new DataView(outline.buffer).getUint16(place)).toBeLessThan(font.advances.length);
    }
  });

  it('refuses a file that is no font', () => {
    expect(() => openSlice(new TextEncoder().encode('not a font at all, only words'))).toThrow();
  });
});

describe('the weight the browser picks', () => {
  it.each([
    [[400, 700], 500, 400],
    [[400, 700], 600, 700],
    [[400, 700], 300, 400],
    [[400, 700], 900, 700],
    [[700], 400, 700],
  ])('among %j for %d is %d', (available, wanted, chosen) => {
    expect(closestWeight(available, wanted)).toBe(chosen);
  });

  it('is one of those there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 100, max: 900 }), { minLength: 1 }),
        fc.integer({ min: 100, max: 900 }),
        (available, wanted) => available.includes(closestWeight(available, wanted) ?? 0),
      ),
    );
  });
});
