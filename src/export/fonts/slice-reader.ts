import { readCharacterMap } from './cmap';
import { repeatedLigatures } from './ligatures';
import { type FontTables, readTables, requiredTable, viewOf } from './sfnt';

/** A decoded slice, opened for copying glyphs out of it. */
export interface SliceReader {
  /** The TrueType file. */
  readonly file: Uint8Array;
  readonly tables: FontTables;
  readonly unitsPerEm: number;
  readonly glyphOf: (codePoint: number) => number | undefined;
  /** Outline as stored in `glyf`; empty for a blank glyph. A copy. */
  readonly outline: (glyph: number) => Uint8Array;
  readonly advance: (glyph: number) => number;
  readonly leftBearing: (glyph: number) => number;
  /** Ligatures of a glyph repeated: count → glyph. */
  readonly repeated: (glyph: number) => ReadonlyMap<number, number>;
}

/**
 * Opens a TrueType slice.
 * @throws Error when a table is missing, RangeError when one is cut short
 */
export function openSlice(file: Uint8Array): SliceReader {
  const tables = readTables(file);
  const head = viewOf(requiredTable(tables, 'head'));
  const glyphs = readCharacterMap(requiredTable(tables, 'cmap'));
  const substitution = tables.get('GSUB');
  return {
    file,
    tables,
    unitsPerEm: head.getUint16(18),
    glyphOf: (codePoint) => glyphs.get(codePoint) || undefined,
    outline: outlineReader(tables, head.getInt16(50) === 1),
    ...metricReaders(tables),
    repeated: (glyph) => (substitution ? repeatedLigatures(substitution, glyph) : new Map()),
  };
}

function outlineReader(tables: FontTables, long: boolean): (glyph: number) => Uint8Array {
  const outlines = requiredTable(tables, 'glyf');
  const places = viewOf(requiredTable(tables, 'loca'));
  const place = (glyph: number) => (long ? places.getUint32(glyph * 4) : places.getUint16(glyph * 2) * 2);
  return (glyph) => outlines.slice(place(glyph), place(glyph + 1));
}

function metricReaders(tables: FontTables): Pick<SliceReader, 'advance' | 'leftBearing'> {
  const count = viewOf(requiredTable(tables, 'hhea')).getUint16(34);
  const metrics = viewOf(requiredTable(tables, 'hmtx'));
  return {
    advance: (glyph) => metrics.getUint16(Math.min(glyph, count - 1) * 4),
    leftBearing: (glyph) =>
      glyph < count ? metrics.getInt16(glyph * 4 + 2) : metrics.getInt16(count * 4 + (glyph - count) * 2),
  };
}
