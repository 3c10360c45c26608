import { viewOf } from './sfnt';

/** Glyph of each code point, from the `cmap` table (formats 12 and 4). */
export function readCharacterMap(table: Uint8Array): ReadonlyMap<number, number> {
  const view = viewOf(table);
  const subtables = Array.from({ length: view.getUint16(2) }, (_, index) => view.getUint32(8 + index * 8));
  const segmented = subtables.find((start) => view.getUint16(start) === 12);
  if (segmented !== undefined) return readFormat12(view, segmented);
  const basic = subtables.find((start) => view.getUint16(start) === 4);
  return basic === undefined ? new Map() : readFormat4(view, basic);
}

function readFormat12(view: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < view.getUint32(start + 12); group++) {
    const at = start + 16 + group * 12;
    const first = view.getUint32(at);
    for (let code = first; code <= view.getUint32(at + 4); code++)
      glyphs.set(code, view.getUint32(at + 8) + code - first);
  }
  return glyphs;
}

function readFormat4(view: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const segments = view.getUint16(start + 6) / 2;
  for (let segment = 0; segment < segments; segment++) {
    const end = view.getUint16(start + 14 + segment * 2);
    const first = view.getUint16(start + 16 + segments * 2 + segment * 2);
    for (let code = first; code <= end && code !== 0xffff; code++) {
      const glyph = format4Glyph(view, start, segments, segment, code - first, code);
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function format4Glyph(
  view: DataView,
  start: number,
  segments: number,
  segment: number,
  step: number,
  code: number,
): number {
  const delta = view.getUint16(start + 16 + segments * 4 + segment * 2);
  const offsetAt = start + 16 + segments * 6 + segment * 2;
  const offset = view.getUint16(offsetAt);
  if (offset === 0) return (code + delta) & 0xffff;
  const glyph = view.getUint16(offsetAt + offset + step * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
