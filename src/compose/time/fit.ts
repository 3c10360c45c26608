import type { Slide } from '../../model/deck';
import type { Draft } from '../drafts/draft';
import { openingSeconds, secondsFor } from './speech';
import { trimmed } from './trim';

/** Below this share of the full time a deck leaves out dividers and folds short tasks together. */
const compactShare = 0.5;

/** A deck of a length. */
export interface Fitted {
  readonly slides: readonly Slide[];
  /** Sentences that the slot has no time for. */
  readonly left: readonly number[];
  readonly seconds: number;
}

/**
 * The longest beginning of `order` whose deck fits the slot; everything when `seconds` is null.
 * @param build makes slides of drafts
 */
export function fitToTime(
  drafts: readonly Draft[],
  order: readonly number[],
  seconds: number | null,
  pace: number,
  build: (drafts: readonly Draft[]) => readonly Slide[],
): Fitted {
  const attempt = (count: number, compact: boolean): Fitted => {
    const slides = build(trimmed(drafts, new Set(order.slice(0, count)), compact));
    return { slides, left: order.slice(count), seconds: secondsOf(slides, pace) };
  };
  const full = attempt(order.length, false);
  if (seconds === null || full.seconds <= seconds) return full;
  const compact = seconds < full.seconds * compactShare;
  return longest(order.length, (count) => attempt(count, compact), seconds);
}

/** Seconds of slides at a pace. */
export function secondsOf(slides: readonly Slide[], pace: number): number {
  return slides.reduce((sum, slide) => sum + secondsFor(slide, pace), openingSeconds);
}

/** The largest count whose deck fits, found by halving; the smallest deck when none does. */
function longest(most: number, attempt: (count: number) => Fitted, seconds: number): Fitted {
  let low = 0;
  let high = most;
  let best = attempt(0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tried = attempt(middle);
    if (tried.seconds <= seconds) {
      low = middle;
      best = tried;
    } else high = middle - 1;
  }
  return best;
}
