import type { VisualLine } from './visual-lines';

/** How the body of a document is set; lengths in points. */
export interface Metrics {
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** Usual distance of baselines. */
  readonly leading: number;
  /** First lines of paragraphs are indented, the others begin at the margin. */
  readonly indented: boolean;
}

/** Measures the body: the commonest font size, and the margins and leading of its lines. */
export function measure(lines: readonly VisualLine[]): Metrics {
  const size = commonest(
    lines,
    (line) => line.size,
    (line) => line.text.length,
    0.5,
  );
  const body = lines.filter((line) => Math.abs(line.size - size) < size * 0.1);
  const long = body.filter((line) => line.text.length > 15);
  const left = commonest(
    long,
    (line) => line.left,
    () => 1,
    2,
  );
  const rights = long.map((line) => line.right).sort((a, b) => a - b);
  const right = rights[Math.floor(rights.length * 0.85)] ?? 0;
  const first = long.filter((line) => line.left > left + 1.2 * size && line.left < left + 3.2 * size);
  return {
    size,
    left,
    right,
    leading:
      commonest(
        gapsOf(body),
        (gap) => gap,
        () => 1,
        1,
      ) || size * 1.5,
    indented: first.length >= 2 && first.length >= long.length * 0.04,
  };
}

function gapsOf(lines: readonly VisualLine[]): number[] {
  return lines.slice(1).flatMap((line, at) => {
    const before = lines[at];
    const gap = before && before.page === line.page ? before.y - line.y : 0;
    return gap > 0 && gap < line.size * 4 ? [gap] : [];
  });
}

/** The commonest value in steps of `step`, weighted; the mean of the values in that step. */
function commonest<T>(
  items: readonly T[],
  value: (item: T) => number,
  weight: (item: T) => number,
  step: number,
): number {
  const sums = new Map<number, { weight: number; total: number }>();
  for (const item of items) {
    const key = Math.round(value(item) / step);
    const sum = sums.get(key) ?? { weight: 0, total: 0 };
    sums.set(key, { weight: sum.weight + weight(item), total: sum.total + weight(item) * value(item) });
  }
  const top = [...sums.values()].reduce((best, sum) => (sum.weight > best.weight ? sum : best), {
    weight: 0,
    total: 0,
  });
  return top.weight === 0 ? 0 : top.total / top.weight;
}
