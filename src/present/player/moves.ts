import type { Clock, Screen, ShowCommand, ShowState, Tool } from '../../model/presenting';
import { startClock, stoppedClock, togglePause } from '../clock';

/** What the moves need to know of the show: slides in order and how many fragments each has. */
export interface ShowOutline {
  readonly ids: readonly string[];
  readonly fragments: readonly number[];
}

/** The state before the first slide change. @param slide id to begin with, the first without */
export function beginning(outline: ShowOutline, slide?: string): ShowState {
  const index = Math.max(0, outline.ids.indexOf(slide ?? ''));
  return {
    slide: outline.ids[index] ?? '',
    fragment: 0,
    fragments: outline.fragments[index] ?? 0,
    screen: 'slide',
    tool: 'none',
    clock: stoppedClock,
    slideSince: null,
    shortening: null,
  };
}

/** A kept state fitted to the show as it is now; slides that are gone are replaced by the first. */
export function resumed(state: ShowState, outline: ShowOutline): ShowState {
  const index = outline.ids.indexOf(state.slide);
  if (index === -1) return { ...beginning(outline), clock: state.clock };
  const fragments = outline.fragments[index] ?? 0;
  return { ...state, fragments, fragment: Math.min(state.fragment, fragments) };
}

/** Number of the current slide, from 0. */
export function indexOf(state: ShowState, outline: ShowOutline): number {
  return Math.max(0, outline.ids.indexOf(state.slide));
}

/**
 * The state after a command at `now` (ms since 1970). Commands that are no moves of the show
 * (help, overview, full screen …) leave it as it is. A move from a black or white screen brings the slide back.
 */
export function afterCommand(
  state: ShowState,
  command: ShowCommand,
  outline: ShowOutline,
  now: number,
): ShowState {
  switch (command) {
    case 'next':
      return forward(state, outline, now);
    case 'previous':
      return back(state, outline, now);
    case 'first':
      return goTo(state, outline.ids[0], outline, now);
    case 'last':
      return goTo(state, outline.ids.at(-1), outline, now);
    case 'black':
    case 'white':
      return { ...state, screen: toggled(state.screen, command) };
    case 'laser':
    case 'pen':
      return { ...state, tool: state.tool === command ? 'none' : (command satisfies Tool) };
    case 'full-plan':
      return { ...state, shortening: null };
    default:
      return { ...state, clock: clockAfter(state.clock, command, now) };
  }
}

function clockAfter(clock: Clock, command: ShowCommand, now: number): Clock {
  if (command === 'clock-start') return startClock(clock, now);
  if (command === 'clock-pause') return togglePause(clock, now);
  if (command === 'clock-reset') return stoppedClock;
  return clock;
}

function toggled(screen: Screen, wanted: 'black' | 'white'): Screen {
  return screen === wanted ? 'slide' : wanted;
}

/** The state on the slide of that id, its fragments not yet shown; unknown ids change nothing. */
export function goTo(
  state: ShowState,
  slide: string | undefined,
  outline: ShowOutline,
  now: number,
  fragment = 0,
): ShowState {
  const index = outline.ids.indexOf(slide ?? '');
  if (slide === undefined || index === -1) return state;
  if (slide === state.slide) return { ...state, screen: 'slide', fragment };
  const clock = startClock(state.clock, now);
  const fragments = outline.fragments[index] ?? 0;
  return { ...state, slide, fragment, fragments, screen: 'slide', clock, slideSince: now };
}

function forward(state: ShowState, outline: ShowOutline, now: number): ShowState {
  if (state.screen !== 'slide') return { ...state, screen: 'slide' };
  if (state.fragment < state.fragments) return { ...state, fragment: state.fragment + 1 };
  return goTo(state, neighbour(state, outline, 1), outline, now);
}

function back(state: ShowState, outline: ShowOutline, now: number): ShowState {
  if (state.screen !== 'slide') return { ...state, screen: 'slide' };
  if (state.fragment > 0) return { ...state, fragment: state.fragment - 1 };
  const before = neighbour(state, outline, -1);
  const fragments = outline.fragments[outline.ids.indexOf(before ?? '')] ?? 0;
  return goTo(state, before, outline, now, fragments);
}

/** Id of the next slide in that direction that is not left out. */
export function neighbour(state: ShowState, outline: ShowOutline, step: 1 | -1): string | undefined {
  const skip = state.shortening?.skip ?? [];
  for (let at = indexOf(state, outline) + step; at >= 0 && at < outline.ids.length; at += step) {
    const id = outline.ids[at];
    if (id !== undefined && !skip.includes(id)) return id;
  }
  return undefined;
}
