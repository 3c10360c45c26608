/** Cell widths of one row in em, one number a column; a column that a wide cell covers counts 0. */
export type RowWidths = readonly number[];

/**
 * Widths in em, one a column, that share `room` em so that the rows stand as low as they can: lines are
 * reckoned from the cells' widths, and width moves from column to column as long as rows get shorter.
 * No column gets less than its `least`, as far as the room allows. The sum is `room`.
 */
export function columnWidths(
  rows: readonly RowWidths[],
  room: number,
  least: readonly number[],
): readonly number[] {
  let widths = firstShare(rows, room, least);
  for (let round = 0; round < mostRounds; round++) {
    const better = bestMove(rows, widths, least);
    if (!better) break;
    widths = better;
  }
  return widths;
}

/** Moves of width at most; far more than tables of this size need. */
const mostRounds = 60;

/** The least of every column, and of the rest a share by the square root of what more is wanted. */
function firstShare(rows: readonly RowWidths[], room: number, least: readonly number[]): readonly number[] {
  const taken = sum(least);
  if (taken >= room) return least.map((width) => (width * room) / taken);
  const wanted = least.map((width, at) =>
    Math.max(0, Math.max(0, ...rows.map((row) => row[at] ?? 0)) - width),
  );
  const weights = wanted.map(Math.sqrt);
  const all = sum(weights);
  return least.map(
    (width, at) => width + (room - taken) * (all > 0 ? (weights[at] ?? 0) / all : 1 / least.length),
  );
}

/** The widths after the move of one em that makes the rows lowest; undefined when none does. */
function bestMove(
  rows: readonly RowWidths[],
  widths: readonly number[],
  least: readonly number[],
): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let lowest = heightOf(rows, widths) - 0.001;
  for (const from of widths.keys()) {
    if ((widths[from] ?? 0) - 1 < (least[from] ?? 0)) continue;
    for (const to of widths.keys()) {
      if (to === from) continue;
      const moved = widths.map((width, at) => (at === from ? width - 1 : at === to ? width + 1 : width));
      const height = heightOf(rows, moved);
      if (height < lowest) [best, lowest] = [moved, height];
    }
  }
  return best;
}

/** Lines of all rows together; the share of a line that is begun counts a little, so that moves find their way. */
function heightOf(rows: readonly RowWidths[], widths: readonly number[]): number {
  return sum(rows.map((row) => Math.max(1, ...row.map((cell, at) => linesOf(cell, widths[at] ?? 1)))));
}

/** Lines break between words, so that each loses about one em. */
function linesOf(cell: number, width: number): number {
  if (cell <= width) return 1;
  const exact = cell / Math.max(1, width - 1.1);
  return Math.ceil(exact) + exact / 10;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
