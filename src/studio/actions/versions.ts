import { msg } from '@lit/localize';
import { deckOf } from '../state/session';
import type { Studio } from '../state/studio';
import type { DeckVersion } from '../storage/deck-store';
import { replaceDeck } from './edit';
import { say, sayError } from './say';

const mostAutomatic = 20;

/** Versions of the open deck, newest first. */
export async function listVersions(studio: Studio): Promise<readonly DeckVersion[]> {
  const session = studio.session.value;
  if (!session) return [];
  return [...(await studio.decks.versions(session.id))].sort((a, b) => b.at - a.at);
}

/** Keeps the deck as it is now. @param name '' for one the studio keeps by itself */
export async function keepVersion(studio: Studio, name: string): Promise<void> {
  const session = studio.session.value;
  if (!session) return;
  try {
    const body = deckOf(session);
    await studio.decks.keepVersion({ id: crypto.randomUUID(), deck: session.id, name, at: Date.now(), body });
    await thinOut(studio);
  } catch (error) {
    sayError(studio, error);
  }
}

/** Makes an earlier version the deck again; what it was until now is kept as a version and by undo. */
export async function restoreVersion(studio: Studio, version: DeckVersion): Promise<void> {
  await keepVersion(studio, '');
  replaceDeck(studio, version.body);
  say(studio, msg('已恢复；此前的内容也留作了一个版本。'));
}

/** Deletes a version. */
export async function dropVersion(studio: Studio, version: DeckVersion): Promise<void> {
  await studio.decks.dropVersion(version.id);
}

async function thinOut(studio: Studio): Promise<void> {
  const automatic = (await listVersions(studio)).filter((version) => version.name === '');
  await Promise.all(automatic.slice(mostAutomatic).map((version) => studio.decks.dropVersion(version.id)));
}
