import { componentPlaces } from './composite';
import { viewOf } from './sfnt';
import type { SliceReader } from './slice-reader';
import { type GlyphTables, writeTrueType } from './write-true-type';

/** One TrueType font made of the letters that are used of one family and weight. */
export interface EmbeddedFont {
  readonly family: string;
  readonly weight: number;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Left, bottom, right, top of all glyphs, in font units. */
  readonly bounds: readonly [number, number, number, number];
  readonly glyphs: ReadonlyMap<number, number>;
  /** What each glyph stands for; undefined for parts of composite glyphs. */
  readonly meanings: readonly (string | undefined)[];
  /** Advance of each glyph in font units. */
  readonly advances: readonly number[];
  /** “——” and longer: number of dashes → glyph. */
  readonly dashes: ReadonlyMap<number, number>;
  /** Code points no slice has a shape for; they got a blank glyph so that their text is kept. */
  readonly missing: ReadonlySet<number>;
  readonly file: Uint8Array;
}

/** A slice and the code points to take from it. */
export interface SlicePart {
  readonly slice: SliceReader;
  readonly codePoints: readonly number[];
}

const emDash = 0x2014;

/** Copies the wanted glyphs of all parts into one font; `missing` code points become blank glyphs. */
export function mergeSlices(
  family: string,
  weight: number,
  parts: readonly SlicePart[],
  missing: ReadonlySet<number>,
): EmbeddedFont {
  const draft = new FontDraft(parts[0]?.slice.unitsPerEm ?? 1000);
  for (const part of parts) draft.copy(part);
  for (const codePoint of missing) draft.addBlank(codePoint);
  const tables = parts.map((part) => part.slice.tables);
  return { family, weight, ...draft.finish(tables), missing };
}

/** The font being put together; glyph 0 is the empty `.notdef`. */
class FontDraft {
  private readonly outlines: Uint8Array[] = [new Uint8Array()];
  private readonly advances: number[];
  private readonly leftBearings: number[] = [0];
  private readonly meanings: (string | undefined)[] = [undefined];
  private readonly glyphs = new Map<number, number>();
  private readonly dashes = new Map<number, number>();

  constructor(private readonly unitsPerEm: number) {
    this.advances = [unitsPerEm];
  }

  copy({ slice, codePoints }: SlicePart): void {
    const copied = new Map<number, number>();
    for (const codePoint of codePoints) {
      const source = slice.glyphOf(codePoint);
      if (source === undefined || this.glyphs.has(codePoint)) continue;
      this.glyphs.set(codePoint, this.copyGlyph(slice, source, copied, String.fromCodePoint(codePoint)));
      if (codePoint === emDash) this.copyDashes(slice, source, copied);
    }
  }

  addBlank(codePoint: number): void {
    this.glyphs.set(
      codePoint,
      this.append(new Uint8Array(), this.unitsPerEm, 0, String.fromCodePoint(codePoint)),
    );
  }

  finish(sources: readonly ReadonlyMap<string, Uint8Array>[]) {
    const tables: GlyphTables = {
      unitsPerEm: this.unitsPerEm,
      outlines: this.outlines,
      advances: this.advances,
      leftBearings: this.leftBearings,
    };
    return {
      ...writeTrueType(tables, sources),
      unitsPerEm: this.unitsPerEm,
      glyphs: this.glyphs,
      meanings: this.meanings,
      advances: this.advances,
      dashes: this.dashes,
    };
  }

  private copyDashes(slice: SliceReader, source: number, copied: Map<number, number>): void {
    for (const [count, glyph] of slice.repeated(source))
      if (!this.dashes.has(count))
        this.dashes.set(count, this.copyGlyph(slice, glyph, copied, '\u2014'.repeat(count)));
  }

  private copyGlyph(
    slice: SliceReader,
    source: number,
    copied: Map<number, number>,
    meaning?: string,
  ): number {
    const known = copied.get(source);
    // Two characters may share a shape; each needs its own glyph to be read back as what it is.
    if (known !== undefined && (meaning === undefined || this.meanings[known] === undefined)) {
      this.meanings[known] ??= meaning;
      return known;
    }
    const outline = slice.outline(source);
    const glyph = this.append(outline, slice.advance(source), slice.leftBearing(source), meaning);
    if (known === undefined) copied.set(source, glyph);
    const view = viewOf(outline);
    for (const place of componentPlaces(outline))
      view.setUint16(place, this.copyGlyph(slice, view.getUint16(place), copied));
    return glyph;
  }

  private append(outline: Uint8Array, advance: number, leftBearing: number, meaning?: string): number {
    this.advances.push(advance);
    this.leftBearings.push(leftBearing);
    this.meanings.push(meaning);
    return this.outlines.push(outline) - 1;
  }
}
