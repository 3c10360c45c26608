import type { Deck, Slide } from '../../model/deck';
import { rowSeries } from '../../render/row-series';
import { fitDeck, prepareFitter } from '../../stage/fit-deck';
import { fitSlide, pagesAt } from '../../stage/fit-slide';
import { type Fitter, measureOn } from '../../stage/fitter';
import { createStage, type Stage } from '../../stage/stage';
import { loadTheme } from '../../theme/load';

let shared: Stage | null = null;

/** The stage of the studio: made when it is first needed, kept for as long as the page lives. */
export function stage(): Stage {
  shared ??= createStage();
  return shared;
}

/** The deck with slides that fit. @throws the signal's reason when it is aborted */
export async function fittedDeck(
  deck: Deck,
  signal?: AbortSignal,
  onProgress?: (done: number, all: number) => void,
): Promise<Deck> {
  const theme = loadTheme(deck.theme.name);
  const options = { theme, ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) };
  return (await fitDeck(deck, stage(), options)).value.deck;
}

/** How a slide fits as it is, and what could be done. */
export interface SlideFit {
  /** Pixels by which it is too full; 0 when it fits. */
  readonly overflow: number;
  /** The smallest change of size that makes it fit; null when none does. */
  readonly smaller: 0 | 1 | 2 | null;
  /** The pages it would be cut into. */
  readonly pages: readonly Slide[];
}

/** Measures one slide of a deck; the alternatives are worked out only when it is too full. */
export async function fitOf(deck: Deck, slide: Slide): Promise<SlideFit> {
  const fitter = await prepareFitter({ ...deck, slides: [slide] }, stage(), loadTheme(deck.theme.name));
  const series = rowSeries(deck.slides)[deck.slides.indexOf(slide)];
  const { overflow } = measureOn(fitter, slide, series);
  if (overflow <= 0) return { overflow: 0, smaller: null, pages: [slide] };
  const now = slide.step ?? 0;
  const steps = ([1, 2] as const).filter((step) => step > now);
  const smaller = steps.find((step) => measureOn(fitter, { ...slide, step }).overflow <= 0) ?? null;
  return { overflow, smaller, pages: pagesOf(fitter, slide, now) };
}

/** The pages at the size it has, or at the size that fits when no cut helps. */
function pagesOf(fitter: Fitter, slide: Slide, step: 0 | 1 | 2): readonly Slide[] {
  const kept = pagesAt(fitter, slide, step);
  return kept.overflowing === 0 ? kept.pages : fitSlide(fitter, slide).pages;
}
