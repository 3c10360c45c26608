import { type Break, breaksOf, isSpaced, longestKept, widthOf } from './phrases';

/**
 * Where the lines of a heading end, chosen by us and not by the browser: as few lines as `capacity` em
 * allow, about equally long, broken between phrases. [] when it fits on one line.
 */
export function headingBreaks(text: string, capacity: number): readonly number[] {
  if (widthOf(text) <= capacity) return [];
  const breaks = breaksOf(text, Math.min(Math.floor(capacity), longestKept));
  if (isSpaced(text)) return breaks.map((each) => each.at);
  const least = Math.ceil(widthOf(text) / capacity);
  for (let lines = least; lines <= least + 2; lines++) {
    const chosen = bestLines(text, breaks, lines, capacity);
    if (chosen) return chosen;
  }
  return breaks.map((each) => each.at);
}

interface Way {
  readonly cost: number;
  readonly cuts: readonly number[];
}

/** The cheapest way to set `text` in exactly `lines` lines, by trying every break for every line. */
function bestLines(
  text: string,
  breaks: readonly Break[],
  lines: number,
  capacity: number,
): readonly number[] | undefined {
  const ideal = widthOf(text) / lines;
  let ways = new Map<number, Way>([[0, { cost: 0, cuts: [] }]]);
  for (let line = 1; line <= lines; line++) {
    const ends = line === lines ? [{ at: text.length, cost: 0 }] : breaks;
    ways = longerWays(text, ways, ends, ideal, capacity);
  }
  return ways.get(text.length)?.cuts.slice(0, -1);
}

function longerWays(
  text: string,
  ways: ReadonlyMap<number, Way>,
  ends: readonly Break[],
  ideal: number,
  capacity: number,
): Map<number, Way> {
  const longer = new Map<number, Way>();
  for (const [start, way] of ways) {
    for (const end of ends) {
      const width = widthOf(text.slice(start, end.at));
      if (end.at <= start || width > capacity) continue;
      const cost = way.cost + end.cost + unevenness(width, ideal);
      const known = longer.get(end.at);
      if (!known || cost < known.cost) longer.set(end.at, { cost, cuts: [...way.cuts, end.at] });
    }
  }
  return longer;
}

/** 0 for a line of ideal length, 4 for one a third off, growing with the square. */
function unevenness(width: number, ideal: number): number {
  return 36 * ((width - ideal) / ideal) ** 2;
}
