import { msg, str } from '@lit/localize';
import type { Deck } from '../../model/deck';
import { parseSavedDeck, type SavedDeck } from '../../model/saved-deck';
import type { Studio } from '../state/studio';
import type { DeckCard, SavedSource } from '../storage/deck-store';
import { say, sayError } from './say';

const binDays = 30;
const day = 24 * 60 * 60 * 1000;

/** The decks of this browser, newest first; those long in the bin are erased. */
export async function listDecks(studio: Studio): Promise<readonly DeckCard[]> {
  const cards = await studio.decks.cards();
  const old = cards.filter((card) => card.deleted !== undefined && Date.now() - card.deleted > binDays * day);
  await Promise.all(old.map((card) => studio.decks.erase(card.id)));
  return cards.filter((card) => card.deleted === undefined).sort((a, b) => b.updated - a.updated);
}

/** Keeps a new deck and opens it. */
export async function addDeck(studio: Studio, deck: Deck, source: SavedSource | null): Promise<void> {
  const saved = await keepNewDeck(studio, deck, source);
  await openDeck(studio, saved.id);
}

/** Keeps a new deck without opening it. */
export async function keepNewDeck(
  studio: Studio,
  deck: Deck,
  source: SavedSource | null,
): Promise<SavedDeck> {
  const now = Date.now();
  const saved: SavedDeck = {
    schema: 1,
    id: crypto.randomUUID(),
    revision: 0,
    created: now,
    updated: now,
    deck,
  };
  await studio.decks.write(saved);
  if (source) await studio.decks.writeSource(saved.id, source);
  return saved;
}

/** Opens a kept deck in the room. */
export async function openDeck(studio: Studio, id: string): Promise<void> {
  try {
    const { openSession } = await import('./open-session');
    await openSession(studio, id);
  } catch (error) {
    sayError(studio, error);
  }
}

/** Saves and closes the open deck and shows the library. */
export async function leaveDeck(studio: Studio): Promise<void> {
  const { closeSession } = await import('./open-session');
  await closeSession(studio);
  studio.view.set('start');
}

/** Makes a copy of a kept deck. */
export async function duplicateDeck(studio: Studio, id: string): Promise<void> {
  try {
    const saved = parseSavedDeck(await studio.decks.read(id));
    const title = msg(str`${saved.deck.meta.title}（副本）`);
    const deck: Deck = { ...saved.deck, meta: { ...saved.deck.meta, title } };
    await keepNewDeck(studio, deck, (await studio.decks.source(id)) ?? null);
  } catch (error) {
    sayError(studio, error);
  }
}

/** Puts a deck into the bin; the message offers to bring it back. */
export async function deleteDeck(studio: Studio, card: DeckCard, changed: () => void): Promise<void> {
  await studio.decks.setDeleted(card.id, Date.now());
  const restore = async () => {
    await studio.decks.setDeleted(card.id, null);
    changed();
  };
  say(studio, msg(str`已删除“${card.title}”，30 天内可恢复。`), {
    label: msg('撤销'),
    run: () => void restore(),
  });
}
