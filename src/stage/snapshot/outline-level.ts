import type { Slide } from '../../model/deck';

/** Layouts that stand for themselves in the outline. */
const alone: ReadonlySet<Slide['layout']> = new Set(['cover', 'agenda', 'section', 'closing']);

/** Outline level of every slide: dividers and their like are 1, slides of a part 2, continuations 0. */
export function outlineLevels(slides: readonly Slide[]): readonly (0 | 1 | 2)[] {
  let inPart = false;
  return slides.map((slide) => {
    if (alone.has(slide.layout)) inPart = slide.layout === 'section';
    if (slide.continued) return 0;
    return inPart && !alone.has(slide.layout) ? 2 : 1;
  });
}
