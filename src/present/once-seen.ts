/** Milliseconds in which a frame that was painted comes onto the screen. */
const untilSeen = 20;

/**
 * Calls `work` once what was just changed can be seen; the answer calls that off. Nothing is called while
 * the window is hidden. Not `requestIdleCallback`: a quiet page may wait for that for a third of a second.
 */
export function onceSeen(view: Window, work: () => void): () => void {
  let timer = 0;
  const frame = view.requestAnimationFrame(() => {
    timer = view.setTimeout(work, untilSeen);
  });
  return () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  };
}
