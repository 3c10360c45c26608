/** How Chromium and browsers on SQLite name a full disk in the message of an error that is `UnknownError` only. */
const fullDiskWords = /FILE_ERROR_NO_SPACE|full disk|disk (?:is |or database is )?full/i;

/** Whether the browser refused because there is no room left. */
export function isFullDisk(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'QuotaExceededError' || isBrokenOff(error));
}

/** Whether the disk was full in the middle of a write: the browser has closed the database over it. */
export function isBrokenOff(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'UnknownError' && fullDiskWords.test(error.message);
}

/** A deck that should be kept is no longer there: the browser or the user has cleared the storage. */
export class StorageCleared extends Error {
  override readonly name = 'StorageCleared';
}
