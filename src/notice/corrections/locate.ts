import type { Place } from '../../model/corrections';
import type { Span } from '../../model/span';

/** Where `place` stands in `text` now: the occurrence of its words nearest to its offset; undefined when they are gone. */
export function locate(text: string, place: Place): Span | undefined {
  const { start, end, quote } = place;
  if (quote === '') return start <= text.length ? { start, end: start } : undefined;
  const after = text.indexOf(quote, start);
  const before = text.lastIndexOf(quote, start);
  const found = nearest(
    [after, before].filter((at) => at >= 0),
    start,
  );
  if (found === undefined) return undefined;
  return { start: found, end: Math.min(text.length, found + Math.max(end - start, quote.length)) };
}

function nearest(places: readonly number[], wanted: number): number | undefined {
  return [...places].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}
