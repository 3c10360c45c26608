import { deckOf, type Session } from '../state/session';
import type { Studio } from '../state/studio';
import { keepAutomatic, spareVersions } from './keep-automatic';

/** Milliseconds of work between two versions kept by themselves, and how long a keystroke's own work goes first. */
export interface VersionTimes {
  readonly every: number;
  readonly after: number;
}

const usual: VersionTimes = { every: 10 * 60_000, after: 2000 };

/**
 * Keeps versions while one works: the state a deck was opened in before its first change, then the state
 * before the next change every ten minutes. When a deck finds no room on the disk, older ones give way.
 * @returns a function that stops it
 */
export function watchVersions(studio: Studio, times = usual): () => void {
  let last: Session | null = studio.session.value;
  let keptAt: number | null = null;
  const stopKeeping = studio.session.subscribe((session) => {
    const earlier = last;
    last = session;
    if (session?.id !== earlier?.id) keptAt = null;
    if (!session || !earlier || !changed(earlier, session)) return;
    const now = Date.now();
    if (keptAt !== null && now - keptAt < times.every) return;
    const before = keptAt === null ? 'work' : 'time';
    keptAt = now;
    setTimeout(() => void keepAutomatic(studio, session.id, deckOf(earlier), before), times.after);
  });
  const stopSparing = studio.saving.subscribe((saving) => {
    const session = studio.session.value;
    if (!session || saving.state !== 'failed' || saving.reason !== 'QuotaExceededError') return;
    // A disk that takes nothing at all may refuse this too; autosave has said so.
    spareVersions(studio, session.id).catch(() => {});
  });
  return () => {
    stopKeeping();
    stopSparing();
  };
}

function changed(earlier: Session, session: Session): boolean {
  return earlier.id === session.id && !session.readOnly && deckOf(earlier) !== deckOf(session);
}
