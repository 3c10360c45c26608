import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { written } from './written';

const name = 'lectern-filler';
/** More than the 4 MB after which Chromium begins another log, in values small enough to stand in it. */
const pieces = 96;
const pieceBytes = 60_000;

/**
 * Makes Chromium go on in a new log file. A write that a full disk broke off stays in the log as half a
 * record; what is written behind it is acknowledged and read until the browser ends, but is not found
 * when it starts again. Other browsers only write and delete six megabytes.
 * @throws the browser's error when there is no room for that
 */
export async function renewLog(): Promise<void> {
  const filler = await openDB(name, 1, {
    upgrade: (database) => void database.createObjectStore('pieces'),
  });
  try {
    await fill(filler);
  } finally {
    filler.close();
  }
  await deleteDB(name);
}

async function fill(filler: IDBPDatabase): Promise<void> {
  const transaction = filler.transaction('pieces', 'readwrite');
  const puts = Array.from({ length: pieces }, (_, at) =>
    // Random, because the browser may pack what it keeps.
    transaction.store.put(crypto.getRandomValues(new Uint8Array(pieceBytes)), at),
  );
  await written(transaction, ...puts);
}
