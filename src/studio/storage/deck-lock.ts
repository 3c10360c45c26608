/** Holds a deck for this tab as long as it is open here. */
export interface DeckLock {
  /** False when another tab holds the deck. */
  readonly held: boolean;
  /** Resolves with the lock when the other tab let go; never when it is held. */
  readonly freed: Promise<DeckLock>;
  release(): void;
}

/**
 * Takes the lock of a deck by Web Locks. Browsers without them (plain http) give every tab the lock.
 */
export async function lockDeck(id: string): Promise<DeckLock> {
  if (!('locks' in navigator)) return free();
  const name = `lectern.deck.${id}`;
  const closing = new AbortController();
  const released = new Promise<void>((resolve) => {
    closing.signal.addEventListener('abort', () => resolve());
  });
  const held = await new Promise<boolean>((resolve) => {
    void navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      resolve(lock !== null);
      if (lock) await released;
    });
  });
  const release = () => closing.abort();
  const lock: DeckLock = { held: true, freed: never(), release };
  return held ? lock : { held, freed: waitFor(name, closing.signal, released).then(() => lock), release };
}

function waitFor(name: string, signal: AbortSignal, released: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const gotIt = async () => {
      resolve();
      await released;
    };
    navigator.locks.request(name, { signal }, gotIt).catch(() => {
      // The deck was closed here before the other tab let go.
    });
  });
}

function free(): DeckLock {
  return { held: true, freed: never(), release: () => {} };
}

function never(): Promise<DeckLock> {
  return new Promise(() => {});
}
