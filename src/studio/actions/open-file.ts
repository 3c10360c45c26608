import { msg, str } from '@lit/localize';
import type { Studio } from '../state/studio';
import { isDeckFile } from './deck-files';
import { readFile } from './recognise';
import { sayError } from './say';
import { isStyleFile, takeStyle } from './take-style';

/** Opens what was dropped or chosen: a saved deck, a style, or a notice to make a deck from. */
export async function openFile(studio: Studio, ...files: readonly File[]): Promise<void> {
  try {
    const [first, ...others] = files;
    if (!first) return;
    if (others.length > 0) return void (await openSeveral(studio, files));
    if (isStyleFile(first)) await takeStyle(studio, first);
    else if (await isDeckFile(first)) await (await import('./open-deck-file')).openDeckFile(studio, first);
    else await readFile(studio, first);
  } catch (error) {
    sayError(studio, error);
  }
}

/** Takes pasted text or rich text as a notice. */
export function openPasted(studio: Studio, file: File): Promise<void> {
  return openFile(studio, file);
}

async function openSeveral(studio: Studio, files: readonly File[]): Promise<void> {
  const { makeDecks } = await import('./make-decks');
  const made = await makeDecks(studio, files);
  if (made > 0)
    studio.message.set({ kind: 'information', text: msg(str`已生成 ${made} 个课件，都在课件库里。`) });
}
