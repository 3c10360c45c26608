import type { Deck, Slide } from '../model/deck';
import type { Shortening } from '../model/presenting';

/** The time plan of the slides that are shown. */
export interface Plan {
  /** Ids in order; hidden slides left out. */
  readonly ids: readonly string[];
  /** Seconds of each slide. */
  readonly seconds: readonly number[];
  readonly total: number;
}

/** Seconds for changing to a slide and letting the hall look at it. */
export const secondsToChange = 4;

/** Words spoken in the time of a hundred Chinese characters. */
const wordsPerHundredCharacters = 65;

/** The slides that are shown, in order. */
export function shownSlides(deck: Deck): readonly Slide[] {
  return deck.slides.filter((slide) => slide.hidden !== true);
}

/** Seconds planned for a slide: its own figure, else the length of its script at the deck's pace. */
export function slideSeconds(slide: Slide, deck: Deck): number {
  return slide.seconds ?? secondsToChange + speechSeconds(slide.notes, deck);
}

/** Seconds it takes to say `script` at the deck's pace. */
export function speechSeconds(script: string, deck: Deck): number {
  return (speechUnits(script, deck) / deck.brief.pace) * 60;
}

/** Length of a script in Chinese characters, or what takes as long in English. */
export function speechUnits(script: string, deck: Deck): number {
  if (deck.meta.language !== 'en') return script.replace(/\s/g, '').length;
  const words = script.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  return (words * 100) / wordsPerHundredCharacters;
}

/**
 * The plan of a deck. With `minutes`, the slot's length, every slide gets its share of it;
 * without, the seconds are as planned.
 */
export function planOfShow(deck: Deck, minutes: number | null = null): Plan {
  const slides = shownSlides(deck);
  const natural = slides.map((slide) => slideSeconds(slide, deck));
  const sum = natural.reduce((total, seconds) => total + seconds, 0);
  const share = minutes !== null && sum > 0 ? (minutes * 60) / sum : 1;
  const seconds = natural.map((value) => value * share);
  return { ids: slides.map((slide) => slide.id), seconds, total: sum * share };
}

/** Where the lecture stands against its plan. */
export interface Standing {
  /** Seconds by which the lecturer is ahead (positive) or behind (negative); 0 within the slide's own time. */
  readonly ahead: number;
  /** Seconds the plan still gives to this slide; negative when it is used up. */
  readonly left: number;
  /** Seconds the plan gives to everything after this slide. */
  readonly after: number;
}

/**
 * The plan with slides left out or passed over; the end stays where it was.
 * @param passing seconds for a slide that is passed over
 */
export function shortenedPlan(plan: Plan, shortening: Shortening | null, passing: number): Plan {
  if (shortening === null) return plan;
  const seconds = plan.ids.map((id, index) => {
    const planned = plan.seconds[index] ?? 0;
    if (shortening.skip.includes(id)) return 0;
    return shortening.brief.includes(id) ? Math.min(planned, passing) : planned;
  });
  return { ...plan, seconds };
}

/** Reckoned from the end: standing on the slide at `index` after `elapsedSeconds` of lecture. */
export function standing(plan: Plan, index: number, elapsedSeconds: number): Standing {
  const after = sumOf(plan.seconds.slice(index + 1));
  const end = plan.total - after;
  const begin = end - (plan.seconds[index] ?? 0);
  const early = Math.max(0, begin - elapsedSeconds);
  const late = Math.max(0, elapsedSeconds - end);
  return { ahead: early - late, left: end - elapsedSeconds, after };
}

/** The sum of numbers. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
