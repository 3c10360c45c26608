import { viewOf } from './sfnt';

const headerLength = 10;
const argumentsAreWords = 0x1;
const hasScale = 0x8;
const moreComponents = 0x20;
const hasTwoScales = 0x40;
const hasMatrix = 0x80;

/** Where in a composite outline the numbers of its component glyphs stand; none for a simple outline. */
export function componentPlaces(outline: Uint8Array): readonly number[] {
  if (outline.length <= headerLength) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return [];
  const places: number[] = [];
  let at = headerLength;
  let flags = moreComponents;
  while (flags & moreComponents) {
    flags = view.getUint16(at);
    places.push(at + 2);
    at += 4 + (flags & argumentsAreWords ? 4 : 2) + scaleLength(flags);
  }
  return places;
}

function scaleLength(flags: number): number {
  if (flags & hasScale) return 2;
  if (flags & hasTwoScales) return 4;
  return flags & hasMatrix ? 8 : 0;
}
