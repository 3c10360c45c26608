/**
 * Cuts a series of weights into `parts` runs so that the heaviest run is as light as can be and the runs
 * are about even. Where there are enough, no run has a single member. Returns the runs' lengths.
 */
export function evenParts(weights: readonly number[], parts: number): readonly number[] {
  const count = weights.length;
  const least = count >= 2 * parts ? 2 : 1;
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  const ideal = (sums[count] ?? 0) / parts;
  const best = cheapest(sums, parts, least, ideal);
  return best ?? [count];
}

interface Cut {
  readonly cost: number;
  readonly lengths: readonly number[];
}

function cheapest(
  sums: readonly number[],
  parts: number,
  least: number,
  ideal: number,
): readonly number[] | undefined {
  const count = sums.length - 1;
  let reached = new Map<number, Cut>([[0, { cost: 0, lengths: [] }]]);
  for (let part = 1; part <= parts; part++) {
    const next = new Map<number, Cut>();
    for (const [from, cut] of reached) {
      for (let to = from + least; to <= count; to++) {
        const off = ((sums[to] ?? 0) - (sums[from] ?? 0) - ideal) / (ideal || 1);
        const cost = cut.cost + off * off - (part === 1 ? 0.001 : 0) * (to - from);
        const known = next.get(to);
        if (!known || cost < known.cost) next.set(to, { cost, lengths: [...cut.lengths, to - from] });
      }
    }
    reached = next;
  }
  return reached.get(count)?.lengths;
}
