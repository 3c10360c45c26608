import type { FontSource } from '../../model/font-slice';
import { indexSlices, type SliceIndex, slicesFor } from './choose-slice';
import { decodeFont } from './decode';
import { type EmbeddedFont, mergeSlices, type SlicePart } from './merge';
import { openSlice, type SliceReader } from './slice-reader';
import { type FontUse, fontKey, type UsedCharacters } from './used-characters';

/** Embedded fonts by `fontKey`. */
export type FontMap = ReadonlyMap<string, EmbeddedFont>;

/** Decoded slices by address, kept between exports. */
export type SliceCache = Map<string, Promise<SliceReader>>;

/** A cache for `loadFonts`; one lives as long as its user wants exports to be quick. */
export function createSliceCache(): SliceCache {
  return new Map();
}

/**
 * One font for each family and weight that is used, with exactly the used letters.
 * A letter no slice has gets a blank glyph and is listed in `EmbeddedFont.missing`.
 * @throws Error when a slice cannot be read or decoded
 */
export async function loadFonts(
  used: UsedCharacters,
  source: FontSource,
  cache: SliceCache = createSliceCache(),
): Promise<FontMap> {
  const fonts = new Map<string, EmbeddedFont>();
  for (const [key, use] of used) fonts.set(key, await loadFont(use, source, cache));
  return fonts;
}

async function loadFont(use: FontUse, source: FontSource, cache: SliceCache): Promise<EmbeddedFont> {
  const { parts, missing } = await findLetters(use, source, cache);
  return mergeSlices(use.family, use.weight, parts, missing);
}

/** The slices that hold the letters of a family and weight, and the letters none of them has. */
export interface FoundLetters {
  readonly parts: readonly SlicePart[];
  readonly missing: ReadonlySet<number>;
}

/**
 * Finds the slice of every letter, as the browser does: the last declared one that lists it and has it.
 * @throws Error when a slice cannot be read or decoded
 */
export async function findLetters(
  use: FontUse,
  source: FontSource,
  cache: SliceCache,
): Promise<FoundLetters> {
  const index = indexOf(source.slices, use);
  const addresses = new Set<string>();
  for (const codePoint of use.codePoints)
    for (const slice of index.candidates(codePoint)) addresses.add(slice.url);
  const readers = await readAll([...addresses], source, cache);
  const wanted = new Map<string, number[]>();
  const missing = new Set<number>();
  for (const codePoint of use.codePoints) {
    const holder = index.candidates(codePoint).find((slice) => readers.get(slice.url)?.glyphOf(codePoint));
    const codes = holder && (wanted.get(holder.url) ?? []);
    if (!holder || !codes) missing.add(codePoint);
    else {
      codes.push(codePoint);
      wanted.set(holder.url, codes);
    }
  }
  return { parts: partsOf(wanted, readers), missing };
}

const indexes = new WeakMap<FontSource['slices'], Map<string, SliceIndex>>();

/** The index of a family and weight, made once for the fonts of a page. */
function indexOf(slices: FontSource['slices'], { family, weight }: FontUse): SliceIndex {
  const known = indexes.get(slices) ?? new Map<string, SliceIndex>();
  indexes.set(slices, known);
  const key = fontKey(family, weight);
  const index = known.get(key) ?? indexSlices(slicesFor(slices, family, weight));
  known.set(key, index);
  return index;
}

async function readAll(
  addresses: readonly string[],
  source: FontSource,
  cache: SliceCache,
): Promise<ReadonlyMap<string, SliceReader>> {
  const readers = await Promise.all(addresses.map((address) => readSlice(address, source, cache)));
  return new Map(addresses.map((address, at) => [address, readers[at]] as const).filter(isRead));
}

function isRead(entry: readonly [string, SliceReader | undefined]): entry is readonly [string, SliceReader] {
  return entry[1] !== undefined;
}

function readSlice(address: string, source: FontSource, cache: SliceCache): Promise<SliceReader> {
  const known = cache.get(address);
  if (known) return known;
  const reading = source.readFont(address).then(decodeFont).then(openSlice);
  cache.set(address, reading);
  // A failed read must not spoil the next try.
  reading.catch(() => cache.delete(address));
  return reading;
}

function partsOf(
  wanted: ReadonlyMap<string, readonly number[]>,
  readers: ReadonlyMap<string, SliceReader>,
): SlicePart[] {
  return [...wanted].flatMap(([address, codePoints]) => {
    const slice = readers.get(address);
    return slice ? [{ slice, codePoints }] : [];
  });
}
