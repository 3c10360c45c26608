import type { Slide } from '../model/deck';
import type { Shortening } from '../model/presenting';
import { sumOf } from './plan';
import { mustShow, partsOf, repeatedDuties, worth } from './worth';

/** What is left of a lecture. */
export interface Remaining {
  /** Slides after the current one, in order. */
  readonly slides: readonly Slide[];
  /** Seconds planned for each of them. */
  readonly seconds: readonly number[];
  /** Seconds left in the slot when the current slide is done. */
  readonly left: number;
}

/** How to end on time. */
export interface EndOnTime extends Shortening {
  /** Seconds the rest takes when it is followed. */
  readonly seconds: number;
  /** Seconds by which it would still run over; 0 when it ends in time. */
  readonly over: number;
}

/** Seconds for a slide that is shown and passed, its facts read out. */
export const secondsInPassing = 15;

/** Passing over a slide costs nearly as much as leaving it out: few slides given up beat a hurried rest. */
const hurry = 0.9;

/** The lecture is to end in the last minute of the slot. */
const tolerance = 55;

/** Seconds kept back for what rounding to whole seconds may hide. */
const reserve = 5;

interface Choice {
  readonly way: 'full' | 'brief' | 'skip';
  readonly seconds: number;
  readonly cost: number;
}

interface Path {
  readonly cost: number;
  readonly choice: Choice;
  readonly before: Path | null;
}

/**
 * Proposes which slides to leave out and which to show only in passing, so that the rest ends within
 * the last minute of the slot. Every part keeps a slide and every slide with a fact is shown.
 * Chooses the least loss by dynamic programming over whole seconds; the same input gives the same answer.
 */
export function endOnTime(remaining: Remaining): EndOnTime {
  const limit = Math.max(0, Math.floor(remaining.left) - reserve);
  if (sumOf(remaining.seconds) <= remaining.left) return proposal(remaining, []);
  const choices = choicesOf(remaining);
  const path = cheapest(choices, limit) ?? shortest(choices);
  return proposal(remaining, path);
}

function proposal(remaining: Remaining, path: readonly Choice[]): EndOnTime {
  const ids = (way: Choice['way']) =>
    remaining.slides.filter((_, index) => path[index]?.way === way).map((slide) => slide.id);
  const seconds = sumOf(remaining.seconds.map((planned, index) => path[index]?.seconds ?? planned));
  return {
    skip: ids('skip'),
    brief: ids('brief'),
    seconds,
    over: Math.max(0, seconds - remaining.left),
  };
}

function choicesOf({ slides, seconds }: Remaining): readonly (readonly Choice[])[] {
  const needed = neededForParts(slides);
  const repeated = repeatedDuties(slides);
  const mayGo = (slide: Slide, index: number) =>
    !needed.has(index) && (!mustShow(slide) || repeated.has(index));
  return slides.map((slide, index) => {
    const planned = seconds[index] ?? 0;
    const loss = worth(slide) * 10 + planned / 10;
    return [
      { way: 'full', seconds: planned, cost: 0 },
      ...(planned > secondsInPassing
        ? [{ way: 'brief', seconds: secondsInPassing, cost: loss * hurry } as const]
        : []),
      ...(mayGo(slide, index) ? [{ way: 'skip', seconds: 0, cost: loss } as const] : []),
    ];
  });
}

/** Indices of the slides by which a part to come stays present when nothing else of it must be shown. */
function neededForParts(slides: readonly Slide[]): ReadonlySet<number> {
  const parts = partsOf(slides);
  const kept = new Set([0, ...parts.filter((_, index) => isKept(slides[index]))]);
  const needed = new Set<number>();
  parts.forEach((part, index) => {
    if (kept.has(part)) return;
    kept.add(part);
    needed.add(index);
  });
  return needed;
}

function isKept(slide: Slide | undefined): boolean {
  return slide !== undefined && mustShow(slide);
}

/** Cheapest choices whose whole seconds lie in the last minute of `limit`, else nearest below it. */
function cheapest(choices: readonly (readonly Choice[])[], limit: number): readonly Choice[] | null {
  let row: (Path | undefined)[] = new Array(limit + 1);
  let first = true;
  for (const options of choices) {
    row = nextRow(row, options, limit, first);
    first = false;
  }
  const best =
    bestOf(row.slice(Math.max(0, limit - tolerance))) ?? row.findLast((path) => path !== undefined);
  return best === undefined ? null : unwind(best);
}

function nextRow(
  row: readonly (Path | undefined)[],
  options: readonly Choice[],
  limit: number,
  first: boolean,
): (Path | undefined)[] {
  const next: (Path | undefined)[] = new Array(limit + 1);
  for (const choice of options) {
    const step = Math.round(choice.seconds);
    for (let used = 0; used + step <= limit && (!first || used === 0); used += 1) {
      const before = row[used];
      if (!first && before === undefined) continue;
      const cost = (before?.cost ?? 0) + choice.cost;
      const there = next[used + step];
      if (there === undefined || cost < there.cost)
        next[used + step] = { cost, choice, before: before ?? null };
    }
  }
  return next;
}

function bestOf(paths: readonly (Path | undefined)[]): Path | undefined {
  return paths.reduce<Path | undefined>(
    (best, path) => (path !== undefined && (best === undefined || path.cost <= best.cost) ? path : best),
    undefined,
  );
}

function unwind(path: Path): readonly Choice[] {
  const choices: Choice[] = [];
  for (let at: Path | null = path; at !== null; at = at.before) choices.unshift(at.choice);
  return choices;
}

function shortest(choices: readonly (readonly Choice[])[]): readonly Choice[] {
  return choices.flatMap((options) => {
    const quickest = options.toSorted((one, other) => one.seconds - other.seconds)[0];
    return quickest === undefined ? [] : [quickest];
  });
}
