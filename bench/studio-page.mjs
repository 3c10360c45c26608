/** Runs in the studio's page before it loads: clocks that stop at the next painted frame. Seconds. */
export function measuresInPage() {
  const within = (element, selector) => element?.shadowRoot?.querySelector(selector);
  const room = () => within(document.querySelector('lectern-studio'), 'room-view');
  const desk = () => within(within(room(), 'slide-desk'), 'slide-view');
  const rail = () => within(room(), 'slide-rail');
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  const drawnThumbs = () =>
    [...(rail()?.shadowRoot?.querySelectorAll('slide-thumb') ?? [])].flatMap(
      (thumb) => within(thumb, 'slide-view') ?? [],
    );
  let watched;

  window.measures = {
    /** From the action until a slide stands on the desk and is painted. */
    async untilSlide(action) {
      const start = performance.now();
      action();
      while (!within(desk(), '.slide')) await new Promise((resolve) => setTimeout(resolve, 2));
      return ((await painted()) - start) / 1000;
    },
    /** From the action until the next frame is painted. */
    async untilPainted(action) {
      const start = performance.now();
      action();
      return ((await painted()) - start) / 1000;
    },
    /** Begins to time keys and to note which thumbnails change. */
    watchKeys() {
      watched?.stop();
      const times = [];
      const redrawn = new Set();
      const onKey = async (event) => {
        const { key, timeStamp } = event;
        times.push({ key, seconds: ((await painted()) - timeStamp) / 1000 });
      };
      const observers = drawnThumbs().map((view) => {
        const observer = new MutationObserver(() => redrawn.add(view));
        const page = within(view, '.page');
        if (page)
          observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
        return observer;
      });
      window.addEventListener('keydown', onKey, true);
      const stop = () => {
        window.removeEventListener('keydown', onKey, true);
        for (const observer of observers) observer.disconnect();
      };
      watched = { times, redrawn, stop };
    },
    /** What was timed since then: of one key, or of all. */
    async keys(key) {
      await painted();
      await new Promise((resolve) => setTimeout(resolve, 500));
      const { times, redrawn, stop } = watched;
      stop();
      const text = (view) => within(view, '.page')?.textContent ?? '';
      const shown = [...redrawn].some((view) => text(view) === text(desk()));
      const seconds = times.filter((time) => !key || time.key === key).map((time) => time.seconds);
      return { times: seconds, redrawn: redrawn.size, shown };
    },
  };
}
