import type { Studio } from '../state/studio';
import { interruptedDeck, showKey } from '../storage/show-place';
import { openDeck } from './library';

/** Opens the show again that a reload of the page interrupted; does nothing when there was none. */
export async function resumeShow(studio: Studio): Promise<void> {
  const deck = interruptedDeck();
  if (deck === null) return;
  await openDeck(studio, deck);
  if (studio.session.value?.id === deck) await (await import('./present')).resumeLeftShow(studio);
  // The deck is gone: its place is no use any more.
  else sessionStorage.removeItem(showKey(deck));
}
