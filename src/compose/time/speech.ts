import type { Deck, Slide } from '../../model/deck';
import { spokenLength } from '../excerpt';

/** Seconds for changing to a slide. */
const secondsPerSlide = 4;
/** Seconds for the greeting over cover and agenda. */
export const openingSeconds = 20;

/** When a slide comes and how long it takes. */
export interface SlidePlan {
  readonly id: string;
  /** Seconds from the start of the lecture until this slide comes up. */
  readonly start: number;
  readonly seconds: number;
}

/** The timing of a deck, in seconds. */
export interface DeckPlan {
  readonly slides: readonly SlidePlan[];
  readonly seconds: number;
}

/**
 * Seconds for every slide that is not hidden and the running clock: what the notes say at the
 * brief's pace, 4 s to change the slide, 20 s for the greeting. Lines in 〔 〕 are not spoken.
 */
export function planOf(deck: Deck): DeckPlan {
  let clock = 0;
  const slides = deck.slides
    .filter((slide) => !slide.hidden)
    .map((slide, at) => {
      const seconds = secondsFor(slide, deck.brief.pace) + (at === 0 ? openingSeconds : 0);
      const plan = { id: slide.id, start: clock, seconds };
      clock += seconds;
      return plan;
    });
  return { slides, seconds: clock };
}

/** Seconds of one slide: change and speech. */
export function secondsFor(slide: Pick<Slide, 'notes'>, pace: number): number {
  return secondsPerSlide + (spokenSize(slide.notes) * 60) / pace;
}

/** Characters that are spoken: notes without the lines that only tell the lecturer something. */
export function spokenSize(notes: string): number {
  return notes
    .split('\n')
    .filter((line) => !/^\s*〔.*〕\s*$/.test(line))
    .reduce((total, line) => total + spokenLength(line), 0);
}
