import { msg } from '@lit/localize';
import type { Deck } from '../../model/deck';
import { deckOf } from '../state/session';
import type { Studio } from '../state/studio';
import type { DeckVersion } from '../storage/deck-store';
import { isFullDisk } from '../storage/storage-failure';
import { replaceDeck } from './edit';
import { keepAutomatic } from './keep-automatic';
import { say, sayError, warn } from './say';

/** Versions of the open deck, newest first. */
export async function listVersions(studio: Studio): Promise<readonly DeckVersion[]> {
  const session = studio.session.value;
  if (!session) return [];
  return [...(await studio.decks.versions(session.id))].sort((a, b) => b.at - a.at);
}

/** Keeps the deck as it is now under a name; without one it is called kept by hand. */
export async function keepVersion(studio: Studio, name: string): Promise<void> {
  const session = studio.session.value;
  if (!session) return;
  const version = { id: crypto.randomUUID(), deck: session.id, at: Date.now(), body: deckOf(session) };
  await written(studio, { ...version, name: name || msg('手动留存') });
}

/**
 * Makes an earlier version the deck again; what it was until now is kept first, as a version and by
 * undo. When it cannot be kept, nothing is brought back unless the lecturer says so.
 */
export async function restoreVersion(studio: Studio, version: DeckVersion): Promise<void> {
  const session = studio.session.value;
  if (!session) return;
  const kept = await keepAutomatic(studio, session.id, deckOf(session), 'restore');
  if (kept) return bringBack(studio, version.body, msg('已恢复；此前的内容也留作了一个版本。'));
  warn(studio, msg('现在的内容没能留作版本，所以没有恢复。'), {
    label: msg('仍然恢复'),
    run: () => bringBack(studio, version.body, msg('已恢复；此前的内容可以撤销回去。')),
  });
}

/** Deletes a version; the message offers to bring it back. */
export async function dropVersion(studio: Studio, version: DeckVersion): Promise<void> {
  try {
    await studio.decks.dropVersion(version.id);
    studio.kept.update((count) => count + 1);
    say(studio, msg('已删除这个版本。'), {
      label: msg('撤销'),
      run: () => void written(studio, version),
    });
  } catch (error) {
    sayError(studio, error);
  }
}

async function written(studio: Studio, version: DeckVersion): Promise<void> {
  try {
    await studio.decks.keepVersion(version);
    studio.kept.update((count) => count + 1);
  } catch (error) {
    if (isFullDisk(error)) warn(studio, msg('磁盘已满，版本没有留存；课件本身的保存见上方。'));
    else sayError(studio, error);
  }
}

function bringBack(studio: Studio, deck: Deck, words: string): void {
  replaceDeck(studio, deck);
  say(studio, words);
}
