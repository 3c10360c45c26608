import type { Deck } from '../model/deck';

/** How many steps can be undone. */
const mostSteps = 300;

/** A deck with its earlier and undone states; decks are shared, never copied. */
export interface History {
  readonly present: Deck;
  /** Earlier decks, the latest last. */
  readonly past: readonly Deck[];
  /** Undone decks, the next to redo first. */
  readonly future: readonly Deck[];
  /** Names the run of typing the present belongs to; steps with one key undo together. */
  readonly key?: string;
}

/** A history that begins with `deck`. */
export function beginHistory(deck: Deck): History {
  return { present: deck, past: [], future: [] };
}

/**
 * The history after a change. Steps in a row with the same `key` (such as the path being typed in)
 * become one; a deck that did not change adds none.
 */
export function record(history: History, deck: Deck, key?: string): History {
  if (deck === history.present) return history;
  const goesOn = key !== undefined && key === history.key && history.future.length === 0;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { present: deck, past, future: [], ...(key === undefined ? {} : { key }) };
}

/** One step back; the same history when there is none. */
export function undo(history: History): History {
  const earlier = history.past.at(-1);
  if (!earlier) return history;
  return { present: earlier, past: history.past.slice(0, -1), future: [history.present, ...history.future] };
}

/** One step forward; the same history when there is none. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { present: next, past: [...history.past, history.present], future };
}
