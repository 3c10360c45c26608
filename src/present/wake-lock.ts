/** What keeps the screens bright. */
export interface WakeLock {
  /** Asks again: the browser takes the lock back when the page is hidden or the computer sleeps. */
  renew(): void;
  /** Lets the screens go dark again. */
  release(): void;
}

/**
 * Keeps the screens from going dark. Where the browser has no such lock, or refuses it (on a low battery,
 * in a frame), the screens follow the computer's own settings.
 */
export function keepAwake({ navigator }: { readonly navigator: object }): WakeLock {
  let held: WakeLockSentinel | null = null;
  let wanted = true;
  let asking = false;
  const drop = () => {
    void held?.release().catch(() => undefined);
    held = null;
  };
  const ask = async () => {
    if (!wanted || asking || held?.released === false || !canLock(navigator)) return;
    asking = true;
    held = await navigator.wakeLock.request('screen').catch(() => null);
    asking = false;
    if (!wanted) drop();
  };
  void ask();
  return {
    renew: () => void ask(),
    release() {
      wanted = false;
      drop();
    },
  };
}

function canLock(navigator: object): navigator is Pick<Navigator, 'wakeLock'> {
  return 'wakeLock' in navigator && navigator.wakeLock !== undefined;
}
