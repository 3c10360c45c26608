import { msg, str } from '@lit/localize';
import type { Studio } from '../state/studio';
import { readFile } from './recognise';
import { sayError } from './say';

const deckName = /\.(?:deck\.md|lectern|deck\.json)$/i;
const playerMark = 'lectern-deck';

/** Opens what was dropped or chosen: a saved deck, or a notice to make one from. */
export async function openFile(studio: Studio, ...files: readonly File[]): Promise<void> {
  try {
    const [first, ...others] = files;
    if (!first) return;
    if (others.length > 0) return void (await openSeveral(studio, files));
    if (await isDeck(first)) await (await import('./open-deck-file')).openDeckFile(studio, first);
    else await readFile(studio, first);
  } catch (error) {
    sayError(studio, error);
  }
}

/** Takes pasted text or rich text as a notice. */
export function openPasted(studio: Studio, file: File): Promise<void> {
  return openFile(studio, file);
}

async function isDeck(file: File): Promise<boolean> {
  if (deckName.test(file.name)) return true;
  if (!/\.html?$/i.test(file.name)) return false;
  return (await file.text()).includes(playerMark);
}

async function openSeveral(studio: Studio, files: readonly File[]): Promise<void> {
  const { makeDecks } = await import('./make-decks');
  const made = await makeDecks(studio, files);
  if (made > 0)
    studio.message.set({ kind: 'information', text: msg(str`已生成 ${made} 个课件，都在课件库里。`) });
}
