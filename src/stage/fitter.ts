import type { Slide } from '../model/deck';
import type { RenderContext } from '../render/context';
import { renderSlide } from '../render/render-slide';
import type { RowsBlock } from '../render/row-series';
import { measureSlide, type SlideMeasure } from './measure';
import type { RecentMeasures } from './recent-measures';
import type { Stage } from './stage';

/** Lays slides out one at a time and measures them. */
export interface Fitter {
  readonly stage: Stage;
  readonly context: RenderContext;
  /** What was measured lately on the stage as it is dressed. */
  readonly recent: RecentMeasures;
}

/**
 * Measures one slide on the stage, or remembers how it was measured. The letters must be loaded and the
 * stage dressed.
 * @param series see `rowSeries`; the fitter's own without
 */
export function measureOn(fitter: Fitter, slide: Slide, series?: RowsBlock): SlideMeasure {
  const html = htmlOf(series ? { ...fitter.context, series } : fitter.context, slide);
  const known = fitter.recent.get(html);
  if (known) return known;
  const [shown] = fitter.stage.show([html]);
  if (!shown) throw new Error('The stage shows no slide.');
  const measure = measureSlide(shown);
  fitter.recent.keep(html, measure);
  return measure;
}

/** Lays one slide out, for whoever wants to see more of it than its measure. @returns the stage's container */
export function showOn(fitter: Fitter, slide: Slide): HTMLElement {
  fitter.stage.show([htmlOf(fitter.context, slide)]);
  return fitter.stage.container;
}

/** Pages that differ in their ids only look the same. */
function htmlOf(context: RenderContext, slide: Slide): string {
  return renderSlide({ ...slide, id: '' }, context);
}

/** True when text of the slide runs out of its place. */
export function overflows(fitter: Fitter, slide: Slide): boolean {
  return measureOn(fitter, slide).overflow > 0;
}
