import type { Slide } from '../model/deck';
import type { Step } from './fit-slide';
import { ownSize } from './own-size';

/** Layouts that end a run of siblings. */
const borders: ReadonlySet<string> = new Set(['cover', 'agenda', 'section', 'closing']);

/**
 * The step of every slide when slides of the same layout within one part share the smallest type that
 * any of them needs, so that the deck does not jump in size. `chosen` is what each needs by itself; a size
 * the lecturer chose for one slide is that slide's alone.
 */
export function siblingSteps(slides: readonly Slide[], chosen: readonly Step[]): readonly Step[] {
  const parts = partNumbers(slides);
  const needed = new Map<string, Step>();
  const family = (at: number) => `${parts[at]}|${slides[at]?.layout}`;
  const alone = slides.map((slide) => borders.has(slide.layout) || ownSize(slide) !== undefined);
  for (const [at, step] of chosen.entries()) {
    if (alone[at]) continue;
    const known = needed.get(family(at)) ?? 0;
    if (step >= known) needed.set(family(at), step);
  }
  return chosen.map((step, at) => (alone[at] ? step : (needed.get(family(at)) ?? step)));
}

function partNumbers(slides: readonly Slide[]): readonly number[] {
  let part = 0;
  return slides.map((slide) => {
    if (borders.has(slide.layout)) part += 1;
    return part;
  });
}
