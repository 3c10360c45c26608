import { parseResume, type ResumePoint } from '../model/presenting';

/** Where a show keeps its place, so that a reloaded page goes on from there. */
export interface ResumeStore {
  /** The kept place, or null. */
  read(): ResumePoint | null;
  /** Keeps a place; null forgets it. Never throws: a show goes on without a store. */
  write(point: ResumePoint | null): void;
}

/** Keeps nothing. */
export const noResume: ResumeStore = { read: () => null, write: () => undefined };

/** Keeps the place in the tab's session storage under `key`: for the studio's own page. */
export function sessionResume(key: string): ResumeStore {
  return guarded({
    read: () => parseResume(JSON.parse(sessionStorage.getItem(key) ?? 'null')),
    write: (point) =>
      point === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, JSON.stringify(point)),
  });
}

/**
 * Keeps the place in the page's own history entry: no storage that other local files could read.
 * For the single-file deck.
 */
export function historyResume(): ResumeStore {
  return guarded({
    read: () => parseResume(history.state),
    write: (point) => history.replaceState(point, ''),
  });
}

function guarded(store: ResumeStore): ResumeStore {
  const quietly = <T>(action: () => T, otherwise: T): T => {
    try {
      return action();
    } catch {
      return otherwise;
    }
  };
  return {
    read: () => quietly(() => store.read(), null),
    write: (point) => quietly(() => store.write(point), undefined),
  };
}
