import { type DBSchema, openDB } from 'idb';
import type { VariantFile } from '../files/variant-file';

/** Variants kept in this browser for other decks, by name. */
export interface VariantShelf {
  /** As kept, unchecked: another build may have written them. */
  list(): Promise<readonly unknown[]>;
  /** Keeps a variant in the place of one of the same name. */
  keep(file: VariantFile): Promise<void>;
  drop(name: string): Promise<void>;
}

interface Shelf extends DBSchema {
  variants: { key: string; value: VariantFile };
}

/**
 * A shelf in the browser's IndexedDB, in a database of its own, so that decks never wait for its upgrades.
 * It is opened when it is first used. @param name database name; tests use their own
 */
export function indexedVariantShelf(name = 'lectern-variants'): VariantShelf {
  let opening: ReturnType<typeof open> | undefined;
  const database = () => {
    opening ??= open(name);
    return opening;
  };
  return {
    list: async () => (await database()).getAll('variants'),
    keep: async (file) => void (await (await database()).put('variants', file)),
    drop: async (key) => (await database()).delete('variants', key),
  };
}

function open(name: string) {
  return openDB<Shelf>(name, 1, {
    upgrade: (database) => void database.createObjectStore('variants', { keyPath: 'name' }),
  });
}

/** A shelf that lasts as long as the tab: for browsers that give no storage. */
export function memoryVariantShelf(): VariantShelf {
  const kept = new Map<string, VariantFile>();
  return {
    list: async () => [...kept.values()],
    keep: async (file) => void kept.set(file.name, file),
    drop: async (name) => void kept.delete(name),
  };
}
