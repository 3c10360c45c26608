/** Length of the runs the index knows. */
const size = 3;
/** Places looked at for one run; only texts of endless repetition have more. */
const mostPlaces = 2000;

/** Finds where a run stands in a text, fast: an index of all runs of three characters. */
export interface GramIndex {
  readonly text: string;
  /** The starts of `run` in text order. */
  readonly occurrences: (run: string) => readonly number[];
  /** The starts of the three characters at `at` in `query`, in text order; [] near its end. */
  readonly places: (query: string, at: number) => readonly number[];
}

/** Indexes `text` (in normal form). Linear in its length. */
export function indexGrams(text: string): GramIndex {
  const grams = new Map<string, number[]>();
  for (let at = 0; at + size <= text.length; at++) {
    const gram = text.slice(at, at + size);
    const places = grams.get(gram);
    if (places) places.push(at);
    else grams.set(gram, [at]);
  }
  const places = (query: string, at: number) => grams.get(query.slice(at, at + size)) ?? [];
  return {
    text,
    places,
    occurrences: (run) => (run.length < size ? scan(text, run) : verify(text, run, rarest(run, places))),
  };
}

interface Anchor {
  readonly at: number;
  readonly places: readonly number[];
}

function rarest(run: string, placesOf: (query: string, at: number) => readonly number[]): Anchor {
  let best: Anchor = { at: 0, places: placesOf(run, 0) };
  for (let at = 1; at + size <= run.length && best.places.length > 2; at++) {
    const places = placesOf(run, at);
    if (places.length < best.places.length) best = { at, places };
  }
  return best;
}

function verify(text: string, run: string, anchor: Anchor): readonly number[] {
  return anchor.places
    .slice(0, mostPlaces)
    .map((place) => place - anchor.at)
    .filter((start) => start >= 0 && text.startsWith(run, start));
}

function scan(text: string, run: string): readonly number[] {
  const found: number[] = [];
  if (run === '') return found;
  for (let at = text.indexOf(run); at >= 0 && found.length < mostPlaces; at = text.indexOf(run, at + 1)) {
    found.push(at);
  }
  return found;
}
