import type { Studio } from '../state/studio';
import { openDeck } from './library';

const prefix = 'lectern.show.';

/** Key under which the show of a deck keeps its place in the tab. */
export function showKey(deck: string): string {
  return prefix + deck;
}

/** Opens the show again that a reload of the page interrupted; does nothing when there was none. */
export async function resumeShow(studio: Studio): Promise<void> {
  const deck = interruptedDeck();
  if (deck === null) return;
  await openDeck(studio, deck);
  if (studio.session.value?.id === deck) await (await import('./present')).resumeLeftShow(studio);
  else forget(deck);
}

function interruptedDeck(): string | null {
  try {
    const key = Object.keys(sessionStorage).find((each) => each.startsWith(prefix));
    return key?.slice(prefix.length) ?? null;
  } catch {
    // A browser that gives no storage has kept no place.
    return null;
  }
}

/** The deck is gone: its place is no use any more. */
function forget(deck: string): void {
  sessionStorage.removeItem(showKey(deck));
}
