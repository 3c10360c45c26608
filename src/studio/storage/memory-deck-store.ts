import type { SavedDeck } from '../../model/saved-deck';
import {
  cardOf,
  type DeckCard,
  type DeckStore,
  type DeckVersion,
  type JournalEntry,
  type SavedSource,
} from './deck-store';
import { StorageCleared } from './storage-failure';

/** Decks kept for as long as the tab is open: for browsers that give no storage. */
export class MemoryDeckStore implements DeckStore {
  readonly lasting: boolean = false;
  readonly #decks = new Map<string, SavedDeck>();
  readonly #cards = new Map<string, DeckCard>();
  readonly #sources = new Map<string, SavedSource>();
  readonly #versions = new Map<string, DeckVersion>();
  #journal: readonly JournalEntry[] = [];

  async cards(): Promise<readonly DeckCard[]> {
    return [...this.#cards.values()];
  }

  async read(id: string): Promise<unknown> {
    return this.#decks.get(id);
  }

  async write(saved: SavedDeck): Promise<void> {
    this.#decks.set(saved.id, saved);
    this.#cards.set(saved.id, cardOf(saved));
    this.#journal = this.#journal.filter(
      (entry) => entry.deck !== saved.id || entry.revision > saved.revision,
    );
  }

  async append(entry: JournalEntry): Promise<void> {
    if (!this.#decks.has(entry.deck)) throw new StorageCleared(entry.deck);
    this.#journal = [...this.#journal, entry];
  }

  async journal(id: string, revision: number): Promise<readonly JournalEntry[]> {
    return this.#journal.filter((entry) => entry.deck === id && entry.revision > revision);
  }

  async source(id: string): Promise<SavedSource | undefined> {
    return this.#sources.get(id);
  }

  async writeSource(id: string, source: SavedSource): Promise<void> {
    this.#sources.set(id, source);
  }

  async setDeleted(id: string, at: number | null): Promise<void> {
    const card = this.#cards.get(id);
    if (!card) return;
    const { deleted: _, ...kept } = card;
    this.#cards.set(id, at === null ? kept : { ...kept, deleted: at });
  }

  async erase(id: string): Promise<void> {
    this.#decks.delete(id);
    this.#cards.delete(id);
    this.#sources.delete(id);
    this.#journal = this.#journal.filter((entry) => entry.deck !== id);
    for (const version of await this.versions(id)) this.#versions.delete(version.id);
  }

  async versions(id: string): Promise<readonly DeckVersion[]> {
    return [...this.#versions.values()].filter((version) => version.deck === id);
  }

  async keepVersion(version: DeckVersion): Promise<void> {
    this.#versions.set(version.id, version);
  }

  async dropVersion(id: string): Promise<void> {
    this.#versions.delete(id);
  }
}
