import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB, type StoreNames } from 'idb';
import type { SavedDeck } from '../../model/saved-deck';
import { Connection } from './connection';
import {
  cardOf,
  type DeckCard,
  type DeckStore,
  type DeckVersion,
  type JournalEntry,
  type SavedSource,
} from './deck-store';
import { endSession, lastSessionBrokeOff } from './session-mark';
import { StorageCleared } from './storage-failure';
import { written } from './written';

interface Shelves extends DBSchema {
  decks: { key: string; value: SavedDeck };
  cards: { key: string; value: DeckCard };
  sources: { key: string; value: SavedSource };
  journal: { key: [string, number]; value: JournalEntry };
  versions: { key: string; value: DeckVersion; indexes: { deck: string } };
}

type ShelfName = StoreNames<Shelves>;
type Shelf<Name extends ShelfName> = IDBPObjectStore<Shelves, [Name], Name, 'readwrite'>;

/**
 * Decks kept in the browser's IndexedDB.
 * @param name database name; tests use their own
 * @param onBlocked called when another tab with another build holds the database
 * @throws the browser's error when it gives no database (private mode, broken profile)
 */
export async function openIndexedDeckStore(name = 'lectern', onBlocked = () => {}): Promise<DeckStore> {
  const connection = new Connection<Shelves>(
    (lost) =>
      openDB<Shelves>(name, 1, {
        upgrade: makeShelves,
        blocked: onBlocked,
        blocking: (_current, _next, event) => {
          if (event.target instanceof IDBDatabase) event.target.close();
          lost();
        },
        terminated: lost,
      }),
    lastSessionBrokeOff(),
  );
  addEventListener('pagehide', () => connection.isBrokenOff || endSession());
  await connection.run(async () => undefined);
  return new IndexedDeckStore(connection);
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
  readonly #connection: Connection<Shelves>;

  constructor(connection: Connection<Shelves>) {
    this.#connection = connection;
  }

  cards(): Promise<readonly DeckCard[]> {
    return this.#connection.run((database) => database.getAll('cards'));
  }

  read(id: string): Promise<unknown> {
    return this.#connection.run((database) => database.get('decks', id));
  }

  write(saved: SavedDeck): Promise<void> {
    return this.#connection.run((database) => {
      const transaction = database.transaction(['decks', 'cards', 'journal'], 'readwrite');
      return written(
        transaction,
        transaction.objectStore('decks').put(saved),
        transaction.objectStore('cards').put(cardOf(saved)),
        transaction.objectStore('journal').delete(journalOf(saved.id, 0, saved.revision)),
      );
    });
  }

  append(entry: JournalEntry): Promise<void> {
    return this.#connection.run(async (database) => {
      const transaction = database.transaction(['decks', 'journal'], 'readwrite');
      const deck = transaction.objectStore('decks').getKey(entry.deck);
      await written(transaction, deck, transaction.objectStore('journal').put(entry));
      if ((await deck) === undefined) throw new StorageCleared(entry.deck);
    });
  }

  journal(id: string, revision: number): Promise<readonly JournalEntry[]> {
    return this.#connection.run((database) => database.getAll('journal', journalOf(id, revision + 1)));
  }

  source(id: string): Promise<SavedSource | undefined> {
    return this.#connection.run((database) => database.get('sources', id));
  }

  writeSource(id: string, source: SavedSource): Promise<void> {
    return this.#change('sources', (shelf) => shelf.put(source, id));
  }

  setDeleted(id: string, at: number | null): Promise<void> {
    return this.#change('cards', async (shelf) => {
      const card = await shelf.get(id);
      if (!card) return;
      const { deleted: _, ...kept } = card;
      await shelf.put(at === null ? kept : { ...kept, deleted: at });
    });
  }

  erase(id: string): Promise<void> {
    return this.#connection.run(async (database) => {
      const transaction = database.transaction(
        ['decks', 'cards', 'sources', 'journal', 'versions'],
        'readwrite',
      );
      const versions = await transaction.objectStore('versions').index('deck').getAllKeys(id);
      await written(
        transaction,
        transaction.objectStore('decks').delete(id),
        transaction.objectStore('cards').delete(id),
        transaction.objectStore('sources').delete(id),
        transaction.objectStore('journal').delete(journalOf(id)),
        ...versions.map((key) => transaction.objectStore('versions').delete(key)),
      );
    });
  }

  versions(id: string): Promise<readonly DeckVersion[]> {
    return this.#connection.run((database) => database.getAllFromIndex('versions', 'deck', id));
  }

  keepVersion(version: DeckVersion): Promise<void> {
    return this.#change('versions', (shelf) => shelf.put(version));
  }

  dropVersion(id: string): Promise<void> {
    return this.#change('versions', (shelf) => shelf.delete(id));
  }

  /** Changes one shelf in a transaction of its own. */
  #change<Name extends ShelfName>(
    name: Name,
    change: (shelf: Shelf<Name>) => Promise<unknown>,
  ): Promise<void> {
    return this.#connection.run((database) => {
      const transaction = database.transaction(name, 'readwrite');
      return written(transaction, change(transaction.store));
    });
  }
}
