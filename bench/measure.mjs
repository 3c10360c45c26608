/** Small tools for timing: medians of repeated runs, printed as aligned rows. */

/**
 * Median of the seconds that `runs` calls of `work` take, after `warm` calls that do not count.
 * @param {() => unknown | Promise<unknown>} work
 */
export async function medianSeconds(work, { runs = 5, warm = 1 } = {}) {
  for (let run = 0; run < warm; run++) await work();
  const seconds = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    seconds.push((performance.now() - start) / 1000);
  }
  return median(seconds);
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** @param {readonly number[]} values @param {number} share 0–1 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {number} seconds */
export function milliseconds(seconds) {
  return `${(seconds * 1000).toFixed(1)} ms`;
}

/**
 * Prints one row: what was measured, the figure, the bound it is held against.
 * @param {string} title @param {string} figure @param {boolean} [holds] @param {string} [bound]
 */
export function row(title, figure, holds, bound) {
  const verdict = holds === undefined ? '' : holds ? 'holds' : 'FALLS SHORT';
  console.log(
    `${title.padEnd(58)} ${figure.padStart(16)}  ${bound ? `(${bound})` : ''} ${verdict}`.trimEnd(),
  );
}
