import { equal } from '../../deck/equal';
import type { Deck, Slide } from '../../model/deck';
import { fitDeck } from '../../stage/fit-deck';
import { mergeContinuations } from '../../stage/merge';
import { createStage } from '../../stage/stage';
import { loadTheme } from '../../theme/load';
import { freeId } from '../edits/free-id';

/** What fitting all slides of a deck anew would come to. */
export interface Refit {
  /** Slides that stay as they are are the very same objects. */
  readonly slides: readonly Slide[];
  /** How many slides, each with its continuations, need more pages or smaller type. */
  readonly fuller: number;
  /** How many could have fewer pages or larger type. */
  readonly looser: number;
}

/**
 * Fits all slides of a deck anew, as when it was composed: what runs out goes on on another page,
 * continuations that fit on one page again are put together. No word changes.
 * @param onProgress called with slides done and slides in all
 * @returns null when every slide stays as it is
 * @throws the signal's reason when it is aborted
 */
export async function refitOf(
  deck: Deck,
  signal: AbortSignal,
  onProgress?: (done: number, all: number) => void,
): Promise<Refit | null> {
  // A stage of its own: the slide shown is measured on the other one meanwhile.
  const stage = createStage();
  try {
    const options = { theme: loadTheme(deck.theme.name), signal, ...(onProgress ? { onProgress } : {}) };
    const fitted = (await fitDeck(deck, stage, options)).value.deck.slides;
    const slides = named(kept(deck.slides, fitted));
    if (slides.length === deck.slides.length && slides.every((slide, at) => slide === deck.slides[at])) {
      return null;
    }
    return { slides, ...changesOf(deck.slides, fitted) };
  } finally {
    stage.remove();
  }
}

function kept(before: readonly Slide[], after: readonly Slide[]): readonly Slide[] {
  const known = new Map(before.map((slide) => [slide.id, slide]));
  return after.map((slide) => {
    const old = known.get(slide.id);
    return old && equal(old, slide) ? old : slide;
  });
}

/** A continuation that one has made a slide of its own keeps its id only while no other page needs it. */
function named(slides: readonly Slide[]): readonly Slide[] {
  const taken = new Set<string>();
  return slides.map((slide) => {
    const id = freeId(slide.id, taken);
    return id === slide.id ? slide : { ...slide, id };
  });
}

function changesOf(before: readonly Slide[], after: readonly Slide[]) {
  const [old, fresh] = [runsOf(before), runsOf(after)];
  const grown = old.map((run, at) => sizeOf(fresh[at] ?? run) - sizeOf(run));
  return {
    fuller: grown.filter((by) => by > 0).length,
    looser: grown.filter((by) => by < 0).length,
  };
}

/** The slides, each together with its continuations. */
function runsOf(slides: readonly Slide[]): readonly (readonly Slide[])[] {
  const firsts = new Set(mergeContinuations(slides).map(({ id }) => id));
  const runs: Slide[][] = [];
  for (const slide of slides) {
    if (firsts.has(slide.id) || runs.length === 0) runs.push([slide]);
    else runs.at(-1)?.push(slide);
  }
  return runs;
}

/** Orders runs by pages first, then by how small their type is. */
function sizeOf(run: readonly Slide[]): number {
  return run.length * 3 + (run[0]?.step ?? 0);
}
