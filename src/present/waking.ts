/** What of a window is watched; a `Window` is one. */
export interface WakingView extends EventTarget {
  readonly document: EventTarget & { readonly visibilityState: string };
  setInterval(tick: () => void, milliseconds: number): number;
  clearInterval(timer: number | undefined): void;
}

/** Milliseconds between two looks at the time. */
const tick = 2000;

/** Between two looks more time than this, in ms, passes only while the computer sleeps or the page stands. */
const slept = 10_000;

/**
 * Calls `woke` when the page is on again after it was not: the computer slept, the page was hidden, frozen or
 * brought back by the Back button. It may be called more than once for one waking. The answer ends the watch.
 * @param now the time in ms since 1970
 */
export function watchForWaking(view: WakingView, now: () => number, woke: () => void): () => void {
  let last = now();
  const look = () => {
    const gap = now() - last;
    last = now();
    if (gap > slept) woke();
  };
  const shown = () => {
    last = now();
    if (view.document.visibilityState === 'visible') woke();
  };
  const timer = view.setInterval(look, tick);
  const watch = new AbortController();
  const options = { signal: watch.signal };
  view.document.addEventListener('visibilitychange', shown, options);
  view.document.addEventListener('resume', shown, options);
  view.addEventListener('pageshow', shown, options);
  return () => {
    view.clearInterval(timer);
    watch.abort();
  };
}
