import { type Marker, markersOf } from '../../text/markers';
import type { Line } from './line';

const seriesKinds = new Set(['modal', 'predicate', 'ordinal']);
const marksCount = new Set(['number', 'letter', 'roman', 'number-paren']);

/**
 * Needs: the lines of one body. Guarantees: for every line its possible markers. 一是, 一要, 第一 count
 * only where the next number begins a line as well, so that a series inside one paragraph stays whole.
 * A bare number before a heading counts only beside decimals (1, 1.1). Numbers on lines that the file marks as headings are another shape than those in lists below them.
 */
export function readMarkers(lines: readonly Line[]): readonly (readonly Marker[])[] {
  const found = lines.map((line) => (line.table === undefined ? markersOf(line.text) : []));
  const accepted = acceptedSeries(found);
  const decimals = found.some((markers) => markers.some(({ shape }) => shape === '1.1'));
  const split = splitShapes(lines, found);
  return found.map((markers, at) =>
    markers
      .filter((marker) => decimals || marker.shape !== '1')
      .filter((marker) => !seriesKinds.has(marker.kind) || accepted.has(`${at} ${marker.shape}`))
      .map((marker) =>
        split.has(marker.shape) && lines[at]?.mark !== undefined
          ? { ...marker, shape: `#${marker.shape}` }
          : marker,
      ),
  );
}

function acceptedSeries(found: readonly (readonly Marker[])[]): ReadonlySet<string> {
  const last = new Map<string, { at: number; number: number }>();
  const accepted = new Set<string>();
  found.forEach((markers, at) => {
    for (const { kind, shape, number } of markers) {
      if (!seriesKinds.has(kind)) continue;
      const before = last.get(shape);
      if (before && number === before.number + 1) accepted.add(`${before.at} ${shape}`).add(`${at} ${shape}`);
      last.set(shape, { at, number });
    }
  });
  return accepted;
}

/** Shapes that number marked headings 1, 2, 3 … and begin anew in unmarked lines. */
function splitShapes(lines: readonly Line[], found: readonly (readonly Marker[])[]): ReadonlySet<string> {
  const marked = new Map<string, number>();
  const broken = new Set<string>();
  const restarted = new Set<string>();
  found.forEach((markers, at) => {
    for (const { kind, shape, number } of markers) {
      if (!marksCount.has(kind)) continue;
      if (lines[at]?.mark === undefined) {
        if (number === 1) restarted.add(shape);
      } else if (number === (marked.get(shape) ?? 0) + 1) marked.set(shape, number);
      else broken.add(shape);
    }
  });
  return new Set([...marked.keys()].filter((shape) => restarted.has(shape) && !broken.has(shape)));
}
