import type { Deck } from '../model/deck';
import type { RehearsalRun } from '../model/rehearsal';
import { type EndOnTime, endOnTime } from './pace';
import { planOfShow, secondsToChange, shownSlides, speechUnits, sumOf } from './plan';

/** A run being recorded; plain data, changed by the functions below. */
export interface Recording {
  readonly startedAt: number;
  readonly seconds: Readonly<Record<string, number>>;
  readonly complete: boolean;
}

/** A recording that begins at `now` (ms since 1970). */
export function beginRecording(now: number): Recording {
  return { startedAt: now, seconds: {}, complete: false };
}

/** Adds `milliseconds` of lecture spent on a slide. `last` says it was the last one of the show. */
export function recordVisit(
  recording: Recording,
  slide: string,
  milliseconds: number,
  last: boolean,
): Recording {
  const before = recording.seconds[slide] ?? 0;
  const seconds = { ...recording.seconds, [slide]: before + Math.max(0, milliseconds) / 1000 };
  return { ...recording, seconds, complete: recording.complete || last };
}

/** The run as it is kept, in tenths of a second. */
export function finishRecording(recording: Recording): RehearsalRun {
  const entries = Object.entries(recording.seconds);
  const seconds = Object.fromEntries(entries.map(([id, value]) => [id, tenths(value)]));
  return {
    startedAt: new Date(recording.startedAt).toISOString(),
    seconds,
    total: tenths(sumOf(Object.values(recording.seconds))),
    complete: recording.complete,
  };
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** One slide of a reviewed run. */
export interface ReviewedSlide {
  readonly slide: string;
  readonly planned: number;
  /** Seconds it took; null when it was not shown. */
  readonly taken: number | null;
}

/** A run held against the plan. */
export interface RehearsalReview {
  readonly slides: readonly ReviewedSlide[];
  readonly planned: number;
  readonly taken: number;
  /** Characters a minute the lecturer really speaks, 120–320; null when too little was said to tell. */
  readonly pace: number | null;
  /** What to leave out so that the lecture, given as it was practised, fits the slot; null when it fits. */
  readonly cuts: EndOnTime | null;
}

/** Shortest script, in characters, from which a pace can be told. */
const enoughToTell = 100;

/** Holds a run against the deck's plan. `minutes` is the slot's length, null for the plan's own. */
export function reviewRun(run: RehearsalRun, deck: Deck, minutes: number | null): RehearsalReview {
  const plan = planOfShow(deck);
  const slides = plan.ids.map((slide, index) => ({
    slide,
    planned: plan.seconds[index] ?? 0,
    taken: run.seconds[slide] ?? null,
  }));
  const slot = minutes === null ? plan.total : minutes * 60;
  const seconds = slides.map((entry) => entry.taken ?? entry.planned);
  const tooLong = sumOf(seconds) > slot;
  const cuts = tooLong ? endOnTime({ slides: shownSlides(deck), seconds, left: slot }) : null;
  return { slides, planned: plan.total, taken: run.total, pace: measuredPace(run, deck), cuts };
}

/** Characters a minute of the slides that were spoken to, the time of changing slides left out. */
function measuredPace(run: RehearsalRun, deck: Deck): number | null {
  const spoken = shownSlides(deck).filter((slide) => (run.seconds[slide.id] ?? 0) > secondsToChange);
  const units = sumOf(spoken.map((slide) => speechUnits(slide.notes, deck)));
  const seconds = sumOf(spoken.map((slide) => (run.seconds[slide.id] ?? 0) - secondsToChange));
  if (units < enoughToTell || seconds <= 0) return null;
  return Math.min(320, Math.max(120, Math.round((units / seconds) * 60)));
}
