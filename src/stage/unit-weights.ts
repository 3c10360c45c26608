import type { Slide } from '../model/deck';
import type { Unit } from './units';

/** Names of the list in the blocks that do not call it items. */
const lists: Readonly<Record<string, string>> = { table: 'rows', quiz: 'answers' };

/** Heights of units as laid out in `container`, in pixels; members of a grid weigh the same. */
export function unitWeights(container: HTMLElement, slide: Slide, units: readonly Unit[]): readonly number[] {
  return units.map((unit) => {
    const kind = slide.blocks[unit.block]?.kind;
    if (kind === 'cards') return 100;
    return Math.max(1, heightOf(container, prefixes(unit, lists[kind ?? ''] ?? 'items')));
  });
}

function prefixes(unit: Unit, list: string): readonly string[] {
  const { items } = unit;
  if (!items) return [`blocks.${unit.block}`];
  return Array.from(
    { length: items[1] - items[0] },
    (_, at) => `blocks.${unit.block}.${list}.${items[0] + at}`,
  );
}

function heightOf(container: HTMLElement, starts: readonly string[]): number {
  const texts = starts.flatMap((start) => [
    ...container.querySelectorAll<HTMLElement>(`[data-path="${start}"], [data-path^="${start}."]`),
  ]);
  const boxes = texts.map((text) => (text.closest('li, tr') ?? text).getBoundingClientRect());
  if (boxes.length === 0) return 0;
  return Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
}
