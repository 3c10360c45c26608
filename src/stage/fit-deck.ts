import type { Deck, Slide } from '../model/deck';
import type { Finding, Outcome } from '../model/finding';
import type { FitReport, FittedDeck } from '../model/fit';
import { slideTitle } from '../model/slide-texts';
import type { Theme } from '../model/theme';
import { sharedContext } from '../render/context';
import { renderSlide } from '../render/render-slide';
import { rowSeries } from '../render/row-series';
import { fitSlide, type Paged, pagesAt } from './fit-slide';
import { type Fitter, measureOn } from './fitter';
import { type FaceLetters, lettersShown, loadLetters } from './fonts';
import type { SlideMeasure } from './measure';
import { mergeContinuations } from './merge';
import { RecentMeasures } from './recent-measures';
import { siblingSteps } from './sibling-steps';
import type { Stage } from './stage';

/** What fitting a deck needs besides the deck. */
export interface FitOptions {
  /** The deck's theme as loaded. */
  readonly theme: Theme;
  readonly signal?: AbortSignal;
  /** Called with slides done and slides in all. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Hears at the beginning in which letters of which faces the deck is set. */
  readonly onLetters?: (letters: readonly FaceLetters[]) => void;
}

/**
 * The deck with slides that fit: first the layouts' smaller sizes, equal among siblings, then
 * continuation slides. Continuations of an earlier fitting are put together first, so fitting twice
 * changes nothing. What still does not fit is a finding `fit.overflow`.
 * @throws the signal's reason when it is aborted
 */
export function fitDeck(deck: Deck, stage: Stage, options: FitOptions): Promise<Outcome<FittedDeck>> {
  return inTurn(stage, () => fitNow(deck, stage, options));
}

const lastTurn = new WeakMap<Stage, Promise<unknown>>();

/** Fittings on one stage wait for each other: a stage wears one theme at a time. */
function inTurn<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
  const turn = (lastTurn.get(stage) ?? Promise.resolve()).then(work, work);
  lastTurn.set(stage, turn);
  return turn;
}

async function fitNow(deck: Deck, stage: Stage, options: FitOptions): Promise<Outcome<FittedDeck>> {
  const fitter = await prepareFitter(deck, stage, options.theme, options.onLetters);
  const whole = mergeContinuations(deck.slides);
  const pages: Paged[] = [];
  for (const slide of whole) {
    await breathe(options.signal);
    pages.push(fitSlide(fitter, slide));
    options.onProgress?.(pages.length, whole.length);
  }
  const slides = await levelled(fitter, whole, pages, options.signal);
  return accounted(fitter, { ...deck, slides }, options.signal);
}

/** Dresses the stage and loads the letters of the deck, so that its slides can be measured one by one. */
export async function prepareFitter(
  deck: Deck,
  stage: Stage,
  theme: Theme,
  onLetters: FitOptions['onLetters'] = () => undefined,
): Promise<Fitter> {
  stage.dress(theme, deck.theme.variant, deck.meta.ratio);
  const context = sharedContext(deck, theme);
  const letters = lettersShown(stage.show(deck.slides.map((slide) => renderSlide(slide, context))));
  // Nothing is laid out in a face that is not there yet.
  stage.show([]);
  onLetters(letters);
  await loadLetters(stage.document, letters);
  return { stage, context, recent: new RecentMeasures() };
}

/** Slides of one part and layout get the same step. */
async function levelled(
  fitter: Fitter,
  whole: readonly Slide[],
  pages: readonly Paged[],
  signal: AbortSignal | undefined,
): Promise<Slide[]> {
  const chosen = pages.map((own) => own.step);
  const wanted = siblingSteps(whole, chosen);
  const slides: Slide[] = [];
  for (const [at, slide] of whole.entries()) {
    const own = pages[at];
    const step = wanted[at] ?? 0;
    if (own?.step === step) {
      slides.push(...own.pages);
      continue;
    }
    await breathe(signal);
    slides.push(...pagesAt(fitter, slide, step).pages);
  }
  return slides;
}

async function accounted(
  fitter: Fitter,
  deck: Deck,
  signal: AbortSignal | undefined,
): Promise<Outcome<FittedDeck>> {
  const measures: SlideMeasure[] = [];
  const series = rowSeries(deck.slides);
  for (const [at, slide] of deck.slides.entries()) {
    await breathe(signal);
    measures.push(measureOn(fitter, slide, series[at]));
  }
  const findings = deck.slides.flatMap((slide, at) => overflowFinding(slide, measures[at]?.overflow ?? 0));
  return { value: { deck, report: reportOf(deck, measures) }, findings };
}

function reportOf(deck: Deck, measures: readonly SlideMeasure[]): FitReport {
  return {
    overflow: measures.filter((measure) => measure.overflow > 0).length,
    smallestPt: points(Math.min(...measures.map((measure) => measure.smallest))),
    smallestTablePt: points(Math.min(...measures.map((measure) => measure.smallestInTable))),
    continued: deck.slides.filter((slide) => slide.continued !== undefined).length,
  };
}

function points(pixels: number): number {
  return Number.isFinite(pixels) ? Math.round(pixels * 0.75 * 100) / 100 : 0;
}

function overflowFinding(slide: Slide, overflow: number): Finding[] {
  if (overflow <= 0) return [];
  const title = slideTitle(slide) || slide.id;
  return [
    {
      code: 'fit.overflow',
      severity: 'error',
      slide: slide.id,
      message: {
        zh: `“${title}”一页的文字放不下，超出约${Math.ceil(overflow)}像素：请删减或拆成两页。`,
        en: `The text of “${title}” does not fit by about ${Math.ceil(overflow)} pixels: shorten it or make two slides of it.`,
      },
    },
  ];
}

const channel = globalThis.MessageChannel ? new MessageChannel() : undefined;

/** Lets the page answer between two slides; a background tab is not slowed down as with timers. */
function breathe(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (!channel) return Promise.resolve();
  return new Promise((resolve) => {
    channel.port1.addEventListener('message', () => resolve(), { once: true });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}
