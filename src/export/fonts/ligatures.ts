import { viewOf } from './sfnt';

const ligatureLookup = 4;
const extensionLookup = 7;

/**
 * Ligatures of one glyph repeated, from the `GSUB` table: count of repetitions → glyph.
 * Noto's Chinese fonts set “——” as one glyph this way.
 */
export function repeatedLigatures(table: Uint8Array, glyph: number): ReadonlyMap<number, number> {
  const view = viewOf(table);
  const found = new Map<number, number>();
  for (const subtable of ligatureSubtables(view)) {
    const index = coverageIndex(view, subtable + view.getUint16(subtable + 2), glyph);
    if (index >= 0) collectRepeated(view, subtable + view.getUint16(subtable + 6 + index * 2), glyph, found);
  }
  return found;
}

function ligatureSubtables(view: DataView): number[] {
  const list = view.getUint16(8);
  const lookups = Array.from(
    { length: view.getUint16(list) },
    (_, index) => list + view.getUint16(list + 2 + index * 2),
  );
  return lookups.flatMap((lookup) => lookupSubtables(view, lookup));
}

function lookupSubtables(view: DataView, lookup: number): number[] {
  const kind = view.getUint16(lookup);
  const starts = Array.from(
    { length: view.getUint16(lookup + 4) },
    (_, index) => lookup + view.getUint16(lookup + 6 + index * 2),
  );
  if (kind === ligatureLookup) return starts;
  if (kind !== extensionLookup) return [];
  return starts
    .filter((start) => view.getUint16(start + 2) === ligatureLookup)
    .map((start) => start + view.getUint32(start + 4));
}

/** Position of a glyph in a coverage table, or −1. */
function coverageIndex(view: DataView, coverage: number, glyph: number): number {
  const count = view.getUint16(coverage + 2);
  if (view.getUint16(coverage) === 1) {
    for (let index = 0; index < count; index++)
      if (view.getUint16(coverage + 4 + index * 2) === glyph) return index;
    return -1;
  }
  for (let range = 0; range < count; range++) {
    const at = coverage + 4 + range * 6;
    const first = view.getUint16(at);
    if (glyph >= first && glyph <= view.getUint16(at + 2)) return view.getUint16(at + 4) + glyph - first;
  }
  return -1;
}

function collectRepeated(view: DataView, set: number, glyph: number, found: Map<number, number>): void {
  for (let index = 0; index < view.getUint16(set); index++) {
    const ligature = set + view.getUint16(set + 2 + index * 2);
    const count = view.getUint16(ligature + 2);
    const rest = Array.from({ length: count - 1 }, (_, at) => view.getUint16(ligature + 4 + at * 2));
    if (rest.every((part) => part === glyph) && !found.has(count)) found.set(count, view.getUint16(ligature));
  }
}
