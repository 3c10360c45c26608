import type { TextItem } from '../../model/display-item';
import type { EmbeddedFont } from '../fonts/merge';
import { decimal, glyphCode } from './syntax';

/** A glyph of a line; `at` is where it must stand, in pixels from the start of the text. */
interface PlacedGlyph {
  readonly glyph: number;
  readonly at?: number;
}

const openingMarks = new Set('“‘（《〈「『【〔［｛〖');
/** Letters that stand this share of an em off get moved. */
const tolerance = 0.004;

/**
 * Operators that paint one line of text. Where offsets are given each letter stands at its offset;
 * otherwise the difference between the measured width and the font's own is spread over the letters.
 * @param resource name of the font in the page's resources
 */
export function showText(item: TextItem, font: EmbeddedFont, resource: string): string {
  const glyphs = placeGlyphs(item, font);
  const place = `1 0 0 -1 ${decimal(item.x)} ${decimal(item.baseline)} Tm`;
  const spacing = item.offsets ? 0 : spreadOf(item, font, glyphs);
  const show = item.offsets ? positioned(item, font, glyphs) : `(${codes(glyphs)})Tj`;
  const mode = item.hidden ? '3 Tr ' : '';
  return [
    `BT /${resource} ${decimal(item.size)} Tf ${mode}${spacing === 0 ? '' : `${decimal(spacing, 3)} Tc `}${place} ${show}`,
    `${spacing === 0 ? '' : ' 0 Tc'}${item.hidden ? ' 0 Tr' : ''} ET`,
  ].join('');
}

/** Width of a text in the font's own advances, in pixels. */
export function naturalWidth(text: string, size: number, font: EmbeddedFont): number {
  return advanceOf(font, size, placeGlyphs({ text, size }, font));
}

function placeGlyphs(
  item: Pick<TextItem, 'text' | 'size' | 'offsets'>,
  font: EmbeddedFont,
): readonly PlacedGlyph[] {
  const letters = [...item.text];
  const placed: PlacedGlyph[] = [];
  for (let index = 0; index < letters.length; index++) {
    const dashes = dashesAt(letters, index);
    const ligature = dashes > 1 ? font.dashes.get(dashes) : undefined;
    const glyph = ligature ?? font.glyphs.get(letters[index]?.codePointAt(0) ?? 0) ?? 0;
    placed.push(placedGlyph(item, font, glyph, letters[index] ?? '', index));
    if (ligature !== undefined) index += dashes - 1;
  }
  return placed;
}

/** How many em dashes follow one another, three at most. */
function dashesAt(letters: readonly string[], index: number): number {
  let count = 0;
  while (count < 3 && letters[index + count] === '—') count++;
  return count;
}

/** An opening mark squeezed to half its width shows its right half: its glyph starts half an em earlier. */
function placedGlyph(
  item: Pick<TextItem, 'size' | 'offsets'>,
  font: EmbeddedFont,
  glyph: number,
  letter: string,
  index: number,
): PlacedGlyph {
  const at = item.offsets?.[index];
  if (at === undefined) return { glyph };
  const next = item.offsets?.[index + 1];
  const advance = ((font.advances[glyph] ?? 0) * item.size) / font.unitsPerEm;
  const squeezed = openingMarks.has(letter) && next !== undefined && next - at < advance * 0.75;
  return { glyph, at: squeezed ? at - advance / 2 : at };
}

function advanceOf(font: EmbeddedFont, size: number, glyphs: readonly PlacedGlyph[]): number {
  return (glyphs.reduce((sum, { glyph }) => sum + (font.advances[glyph] ?? 0), 0) * size) / font.unitsPerEm;
}

function spreadOf(item: TextItem, font: EmbeddedFont, glyphs: readonly PlacedGlyph[]): number {
  const difference = item.width - advanceOf(font, item.size, glyphs);
  const each = difference / Math.max(1, glyphs.length);
  return Math.abs(each) < item.size * 0.0005 ? 0 : each;
}

function codes(glyphs: readonly PlacedGlyph[]): string {
  return glyphs.map(({ glyph }) => glyphCode(glyph)).join('');
}

function positioned(item: TextItem, font: EmbeddedFont, glyphs: readonly PlacedGlyph[]): string {
  let parts = '';
  let run = '';
  let pen = 0;
  for (const { glyph, at } of glyphs) {
    if (at !== undefined && Math.abs(pen - at) > item.size * tolerance) {
      parts += `${run ? `(${run})` : ''}${decimal(((pen - at) * 1000) / item.size)} `;
      run = '';
      pen = at;
    }
    run += glyphCode(glyph);
    pen += ((font.advances[glyph] ?? 0) * item.size) / font.unitsPerEm;
  }
  return `[${parts}${run ? `(${run})` : ''}]TJ`;
}
