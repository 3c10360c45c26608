import type { DBSchema, IDBPDatabase } from 'idb';
import { renewLog } from './renew-log';
import { isBrokenOff, isFullDisk } from './storage-failure';

/** Opens a database; `lost` is to be called when the browser closes it. */
export type Opening<Schema extends DBSchema> = (lost: () => void) => Promise<IDBPDatabase<Schema>>;

/**
 * A connection that outlives its database: browsers close one over a full disk, cleared storage or sleep,
 * and then the next piece of work opens it again.
 */
export class Connection<Schema extends DBSchema> {
  readonly #open: Opening<Schema>;
  #database: Promise<IDBPDatabase<Schema>> | null = null;
  #brokenOff: boolean;

  /** @param brokenOff the last session may have left half a record behind */
  constructor(open: Opening<Schema>, brokenOff = false) {
    this.#open = open;
    this.#brokenOff = brokenOff;
  }

  /** A write was broken off, and nothing could be written since. */
  get isBrokenOff(): boolean {
    return this.#brokenOff;
  }

  /**
   * Does a piece of work on the open database.
   * @throws `QuotaExceededError` when the disk is full, in whatever words the browser says so; else the browser's error
   */
  async run<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await this.#attempt(work).catch((error: unknown) => {
        if (!isClosed(error)) throw error;
        this.#database = null;
        return this.#attempt(work);
      });
    } catch (error) {
      throw this.#understood(error);
    }
  }

  async #attempt<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    this.#database ??= this.#opened();
    return work(await this.#database);
  }

  async #opened(): Promise<IDBPDatabase<Schema>> {
    try {
      if (this.#brokenOff) await renewLog();
      const database = await this.#open(() => {
        this.#database = null;
      });
      this.#brokenOff = false;
      return database;
    } catch (error) {
      this.#database = null;
      throw error;
    }
  }

  #understood(error: unknown): unknown {
    if (isBrokenOff(error)) {
      this.#brokenOff = true;
      this.#database = null;
    }
    // As long as the disk is full Chromium only says that it cannot open the database.
    const full = isFullDisk(error) || (this.#brokenOff && isUnknown(error));
    return full ? new DOMException(String(error), 'QuotaExceededError') : error;
  }
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

function isUnknown(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'UnknownError';
}
