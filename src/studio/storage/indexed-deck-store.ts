import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SavedDeck } from '../../model/saved-deck';
import {
  cardOf,
  type DeckCard,
  type DeckStore,
  type DeckVersion,
  type JournalEntry,
  type SavedSource,
} from './deck-store';

interface Shelves extends DBSchema {
  decks: { key: string; value: SavedDeck };
  cards: { key: string; value: DeckCard };
  sources: { key: string; value: SavedSource };
  journal: { key: [string, number]; value: JournalEntry };
  versions: { key: string; value: DeckVersion; indexes: { deck: string } };
}

/**
 * Decks kept in the browser's IndexedDB.
 * @param name database name; tests use their own
 * @param onBlocked called when another tab with another build holds the database
 * @throws the browser's error when it gives no database (private mode, broken profile)
 */
export async function openIndexedDeckStore(name = 'lectern', onBlocked = () => {}): Promise<DeckStore> {
  const database = await openDB<Shelves>(name, 1, {
    upgrade: makeShelves,
    blocked: onBlocked,
    blocking: (_current, _next, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return new IndexedDeckStore(database);
}

function makeShelves(database: IDBPDatabase<Shelves>): void {
  database.createObjectStore('decks', { keyPath: 'id' });
  database.createObjectStore('cards', { keyPath: 'id' });
  database.createObjectStore('sources');
  database.createObjectStore('journal', { keyPath: ['deck', 'revision'] });
  database.createObjectStore('versions', { keyPath: 'id' }).createIndex('deck', 'deck');
}

function journalOf(id: string, from = 0, to = Number.MAX_SAFE_INTEGER): IDBKeyRange {
  return IDBKeyRange.bound([id, from], [id, to]);
}

class IndexedDeckStore implements DeckStore {
  readonly lasting = true;
  readonly #database: IDBPDatabase<Shelves>;

  constructor(database: IDBPDatabase<Shelves>) {
    this.#database = database;
  }

  cards(): Promise<readonly DeckCard[]> {
    return this.#database.getAll('cards');
  }

  read(id: string): Promise<unknown> {
    return this.#database.get('decks', id);
  }

  async write(saved: SavedDeck): Promise<void> {
    const transaction = this.#database.transaction(['decks', 'cards', 'journal'], 'readwrite');
    await Promise.all([
      transaction.objectStore('decks').put(saved),
      transaction.objectStore('cards').put(cardOf(saved)),
      transaction.objectStore('journal').delete(journalOf(saved.id, 0, saved.revision)),
      transaction.done,
    ]);
  }

  async append(entry: JournalEntry): Promise<void> {
    await this.#database.put('journal', entry);
  }

  journal(id: string, revision: number): Promise<readonly JournalEntry[]> {
    return this.#database.getAll('journal', journalOf(id, revision + 1));
  }

  source(id: string): Promise<SavedSource | undefined> {
    return this.#database.get('sources', id);
  }

  async writeSource(id: string, source: SavedSource): Promise<void> {
    await this.#database.put('sources', source, id);
  }

  async setDeleted(id: string, at: number | null): Promise<void> {
    const transaction = this.#database.transaction('cards', 'readwrite');
    const card = await transaction.store.get(id);
    if (card) {
      const { deleted: _, ...kept } = card;
      await transaction.store.put(at === null ? kept : { ...kept, deleted: at });
    }
    await transaction.done;
  }

  async erase(id: string): Promise<void> {
    const transaction = this.#database.transaction(
      ['decks', 'cards', 'sources', 'journal', 'versions'],
      'readwrite',
    );
    const versions = await transaction.objectStore('versions').index('deck').getAllKeys(id);
    await Promise.all([
      transaction.objectStore('decks').delete(id),
      transaction.objectStore('cards').delete(id),
      transaction.objectStore('sources').delete(id),
      transaction.objectStore('journal').delete(journalOf(id)),
      ...versions.map((key) => transaction.objectStore('versions').delete(key)),
      transaction.done,
    ]);
  }

  versions(id: string): Promise<readonly DeckVersion[]> {
    return this.#database.getAllFromIndex('versions', 'deck', id);
  }

  async keepVersion(version: DeckVersion): Promise<void> {
    await this.#database.put('versions', version);
  }

  async dropVersion(id: string): Promise<void> {
    await this.#database.delete('versions', id);
  }
}
