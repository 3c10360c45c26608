import { type FontTables, viewOf, writeSfnt } from './sfnt';

/** Glyphs of a font to be written, one entry a glyph in each list. */
export interface GlyphTables {
  readonly unitsPerEm: number;
  readonly outlines: readonly Uint8Array[];
  readonly advances: readonly number[];
  readonly leftBearings: readonly number[];
}

/** A written font and the measures a PDF wants to know about it. */
export interface WrittenFont {
  readonly file: Uint8Array;
  readonly ascent: number;
  readonly descent: number;
  readonly bounds: readonly [number, number, number, number];
}

const magic = 0x5f0f3cf5;

/**
 * Writes a TrueType font with the tables a PDF needs: glyf, head, hhea, hmtx, loca, maxp.
 * Measures are the extremes of all sources.
 */
export function writeTrueType(glyphs: GlyphTables, sources: readonly FontTables[]): WrittenFont {
  const bounds = boundsOf(sources);
  const ascent = extreme(sources, 'hhea', 4, Math.max);
  const descent = extreme(sources, 'hhea', 6, Math.min);
  const tables = new Map([
    ['head', headTable(glyphs.unitsPerEm, bounds)],
    ['hhea', horizontalHeader(glyphs, ascent, descent)],
    ['hmtx', horizontalMetrics(glyphs)],
    ['maxp', maximumProfile(glyphs.outlines.length, sources)],
    ...outlineTables(glyphs.outlines),
  ]);
  return { file: writeSfnt(tables), ascent, descent, bounds };
}

function extreme(
  sources: readonly FontTables[],
  tag: string,
  offset: number,
  choose: (...values: number[]) => number,
): number {
  const values = sources.flatMap((tables) => {
    const table = tables.get(tag);
    return table ? [viewOf(table).getInt16(offset)] : [];
  });
  return values.length > 0 ? choose(...values) : 0;
}

function boundsOf(sources: readonly FontTables[]): readonly [number, number, number, number] {
  const low = (offset: number) => extreme(sources, 'head', offset, Math.min);
  const high = (offset: number) => extreme(sources, 'head', offset, Math.max);
  return [low(36), low(38), high(40), high(42)];
}

function table(length: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  write(viewOf(bytes));
  return bytes;
}

function headTable(unitsPerEm: number, bounds: readonly number[]): Uint8Array {
  return table(54, (view) => {
    view.setUint32(0, 0x10000);
    view.setUint32(4, 0x10000);
    view.setUint32(12, magic);
    view.setUint16(16, 3);
    view.setUint16(18, unitsPerEm);
    bounds.forEach((value, index) => {
      view.setInt16(36 + index * 2, value);
    });
    view.setUint16(46, 8);
    view.setInt16(48, 2);
    view.setInt16(50, 1);
  });
}

function horizontalHeader(glyphs: GlyphTables, ascent: number, descent: number): Uint8Array {
  return table(36, (view) => {
    view.setUint32(0, 0x10000);
    view.setInt16(4, ascent);
    view.setInt16(6, descent);
    view.setUint16(10, Math.max(...glyphs.advances));
    view.setInt16(18, 1);
    view.setUint16(34, glyphs.outlines.length);
  });
}

function horizontalMetrics(glyphs: GlyphTables): Uint8Array {
  return table(glyphs.advances.length * 4, (view) => {
    glyphs.advances.forEach((advance, glyph) => {
      view.setUint16(glyph * 4, advance);
      view.setInt16(glyph * 4 + 2, glyphs.leftBearings[glyph] ?? 0);
    });
  });
}

function maximumProfile(count: number, sources: readonly FontTables[]): Uint8Array {
  return table(32, (view) => {
    view.setUint32(0, 0x10000);
    view.setUint16(4, count);
    for (const offset of [6, 8, 10, 12, 28, 30])
      view.setUint16(offset, Math.max(0, extreme(sources, 'maxp', offset, Math.max)));
    view.setUint16(14, 1);
  });
}

function outlineTables(outlines: readonly Uint8Array[]): [string, Uint8Array][] {
  const starts = [0];
  for (const outline of outlines) starts.push((starts.at(-1) ?? 0) + ((outline.length + 3) & ~3));
  const all = new Uint8Array(Math.max(4, starts.at(-1) ?? 0));
  outlines.forEach((outline, glyph) => {
    all.set(outline, starts[glyph]);
  });
  const places = table(starts.length * 4, (view) => {
    starts.forEach((start, glyph) => {
      view.setUint32(glyph * 4, start);
    });
  });
  return [
    ['glyf', all],
    ['loca', places],
  ];
}
