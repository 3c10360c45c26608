import type { Studio } from '../state/studio';
import { openFile } from './open-file';
import { sayError } from './say';

/** Where the command line puts the deck it opens the studio with; never taken from the address. */
const handedOver = './opened.deck.md';

/** Opens the deck that `lectern open` serves beside the studio, when the address says there is one. */
export async function openHandedOver(studio: Studio): Promise<void> {
  if (!new URLSearchParams(location.search).has('opened')) return;
  try {
    const answer = await fetch(handedOver, { cache: 'no-store' });
    if (!answer.ok) return;
    await openFile(studio, new File([await answer.blob()], 'opened.deck.md'));
  } catch (error) {
    sayError(studio, error);
  }
}
