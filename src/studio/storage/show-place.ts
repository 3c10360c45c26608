const prefix = 'lectern.show.';

/** Key under which the show of a deck keeps its place in the tab. */
export function showKey(deck: string): string {
  return prefix + deck;
}

/** The deck whose show a reload of the page interrupted; null when there is none. */
export function interruptedDeck(): string | null {
  try {
    const key = Object.keys(sessionStorage).find((each) => each.startsWith(prefix));
    return key?.slice(prefix.length) ?? null;
  } catch {
    // A browser that gives no storage has kept no place.
    return null;
  }
}
