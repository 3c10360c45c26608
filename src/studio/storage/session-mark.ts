const key = 'lectern-session';

/**
 * Marks that a session runs. True when the one before did not end well: it was killed, or closed on a full
 * disk, and may have left half a record behind (see `renewLog`). False where the browser keeps no marks.
 */
export function lastSessionBrokeOff(): boolean {
  try {
    const isOpen = localStorage.getItem(key) !== null;
    localStorage.setItem(key, 'open');
    return isOpen;
  } catch {
    return false;
  }
}

/** Says that the session ends well. */
export function endSession(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where no mark can be kept, none has to go.
  }
}
