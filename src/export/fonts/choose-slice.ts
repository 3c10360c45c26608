import type { FontSlice } from '../../model/font-slice';

/** The slices of one family and weight, ready to be asked which of them hold a code point. */
export interface SliceIndex {
  /** Slices whose ranges hold the code point; the one the browser tries first comes first. */
  readonly candidates: (codePoint: number) => readonly FontSlice[];
}

/** Slices of a family in the weight the browser would choose for `weight`; none when the family is unknown. */
export function slicesFor(
  slices: readonly FontSlice[],
  family: string,
  weight: number,
): readonly FontSlice[] {
  const ofFamily = slices.filter((slice) => slice.family.toLowerCase() === family.toLowerCase());
  const chosen = closestWeight(
    ofFamily.map((slice) => slice.weight),
    weight,
  );
  return ofFamily.filter((slice) => slice.weight === chosen);
}

/** The weight CSS Fonts 4 picks among those there are (section 5.2, font-weight). */
export function closestWeight(available: readonly number[], wanted: number): number | undefined {
  const order = (weight: number): number => {
    if (wanted >= 400 && wanted <= 500) {
      if (weight >= wanted && weight <= 500) return weight - wanted;
      return weight < wanted ? 1000 + wanted - weight : 2000 + weight - wanted;
    }
    if (wanted < 400) return weight <= wanted ? wanted - weight : 1000 + weight - wanted;
    return weight >= wanted ? weight - wanted : 1000 + wanted - weight;
  };
  return [...new Set(available)].sort((one, other) => order(one) - order(other))[0];
}

/** A range of code points and the slice that lists it. */
interface ListedRange {
  readonly first: number;
  readonly last: number;
  readonly slice: FontSlice;
}

/** Code points that share an entry of the index, as a power of two: few ranges are longer. */
const shared = 8;

/** Indexes slices by code point; answers are remembered. */
export function indexSlices(slices: readonly FontSlice[]): SliceIndex {
  const listed = rangesByEntry([...slices].reverse());
  const known = new Map<number, readonly FontSlice[]>();
  const find = (codePoint: number) => {
    const ranges = listed.get(codePoint >> shared) ?? [];
    const held = ranges.filter(({ first, last }) => codePoint >= first && codePoint <= last);
    return [...new Set(held.map(({ slice }) => slice))];
  };
  return {
    candidates: (codePoint) => {
      const found = known.get(codePoint) ?? find(codePoint);
      known.set(codePoint, found);
      return found;
    },
  };
}

function rangesByEntry(slices: readonly FontSlice[]): ReadonlyMap<number, readonly ListedRange[]> {
  const entries = new Map<number, ListedRange[]>();
  for (const slice of slices) {
    for (const [first, last] of slice.ranges) {
      for (let entry = first >> shared; entry <= last >> shared; entry++) {
        const ranges = entries.get(entry) ?? [];
        entries.set(entry, ranges);
        ranges.push({ first, last, slice });
      }
    }
  }
  return entries;
}
