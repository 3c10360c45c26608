import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noPractice, withRun } from '../../../src/model/practice';
import { parseSavedDeck, type SavedDeck, savedSchema } from '../../../src/model/saved-deck';
import type { DeckStore } from '../../../src/studio/storage/deck-store';
import { openIndexedDeckStore } from '../../../src/studio/storage/indexed-deck-store';
import { MemoryDeckStore } from '../../../src/studio/storage/memory-deck-store';
import { StorageCleared } from '../../../src/studio/storage/storage-failure';
import { sampleDeck } from '../../fixtures/studio/sample-deck';

const run = { startedAt: '2026-11-24T01:00:00.000Z', seconds: { s1: 40 }, total: 40, complete: false };

function savedAt(revision: number): SavedDeck {
  const practice = withRun({ ...noPractice, ink: { s1: [{ points: [[1, 2]] }] } }, run);
  return { schema: savedSchema, id: 'd', revision, created: 1, updated: 2, deck: sampleDeck(), practice };
}

const stores: readonly (readonly [string, () => Promise<DeckStore>])[] = [
  ['IndexedDB', freshIndexedStore],
  ['memory', async () => new MemoryDeckStore()],
];

let number = 0;
async function freshIndexedStore(): Promise<DeckStore> {
  number += 1;
  const name = `lectern-test-${number}`;
  await deleteDB(name);
  return openIndexedDeckStore(name);
}

describe.each(stores)('a deck store in %s', (_name, open) => {
  it('gives a deck back as it was written, with ink and past shows', async () => {
    const store = await open();
    await store.write(savedAt(3));
    expect(parseSavedDeck(await store.read('d'))).toEqual(savedAt(3));
    expect((await store.cards()).map(({ id, slides }) => [id, slides])).toEqual([
      ['d', sampleDeck().slides.length],
    ]);
  });

  it('keeps the journal in order and drops what the deck has taken over', async () => {
    const store = await open();
    await store.write(savedAt(0));
    for (const revision of [1, 2, 3, 10]) await store.append({ deck: 'd', revision, change: [] });
    await store.write({ ...savedAt(0), id: 'other' });
    await store.append({ deck: 'other', revision: 1, change: [] });
    expect((await store.journal('d', 0)).map(({ revision }) => revision)).toEqual([1, 2, 3, 10]);
    await store.write(savedAt(2));
    expect((await store.journal('d', 0)).map(({ revision }) => revision)).toEqual([3, 10]);
    expect(await store.journal('other', 0)).toHaveLength(1);
  });

  it('takes no step of a deck that is not kept', async () => {
    const store = await open();
    await expect(store.append({ deck: 'd', revision: 1, change: [] })).rejects.toThrow(StorageCleared);
  });

  it('puts a deck into the bin and takes it out; erased it is gone with all that belongs to it', async () => {
    const store = await open();
    await store.write(savedAt(0));
    await store.writeSource('d', { name: 'a.md', bytes: new Uint8Array([1]), corrections: [] });
    await store.keepVersion({ id: 'v', deck: 'd', name: 'x', at: 1, body: sampleDeck() });
    await store.setDeleted('d', 5);
    expect((await store.cards())[0]?.deleted).toBe(5);
    await store.setDeleted('d', null);
    expect((await store.cards())[0]?.deleted).toBeUndefined();
    await store.erase('d');
    expect([await store.read('d'), await store.versions('d'), await store.cards()]).toEqual([
      undefined,
      [],
      [],
    ]);
  });
});

describe('a deck store whose database the browser closes', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('opens it again; what was cleared is written anew', async () => {
    const store = await freshIndexedStore();
    await store.write(savedAt(1));
    await deleteDB(`lectern-test-${number}`);
    await expect(store.append({ deck: 'd', revision: 2, change: [] })).rejects.toThrow(StorageCleared);
    await store.write(savedAt(2));
    expect(parseSavedDeck(await store.read('d')).revision).toBe(2);
  });

  it('gives way to a later build and says that its own is too old', async () => {
    const store = await freshIndexedStore();
    const later = await openDB(`lectern-test-${number}`, 2);
    await expect(store.write(savedAt(1))).rejects.toMatchObject({ name: 'VersionError' });
    later.close();
  });

  it('knows a full disk by the words of the browser until there is room', async () => {
    const store = await freshIndexedStore();
    await store.write(savedAt(1));
    const words = 'Connection is closing because of: IO error: .../000003.log: FILE_ERROR_NO_SPACE';
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException(words, 'UnknownError');
    });
    await expect(store.write(savedAt(2))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    await expect(store.write(savedAt(2))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    await store.write(savedAt(2));
    expect(parseSavedDeck(await store.read('d')).revision).toBe(2);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('lectern-filler');
  });
});
