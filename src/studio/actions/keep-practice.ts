import type { Ink } from '../../model/ink';
import { type Practice, withRun } from '../../model/practice';
import type { RehearsalRun } from '../../model/rehearsal';
import { deckOf } from '../state/session';
import type { Studio } from '../state/studio';

/** Keeps the pen's strokes with deck `id`. */
export function keepInk(studio: Studio, id: string, ink: Ink): void {
  keep(studio, id, (practice) => ({ ...practice, ink }));
}

/** Keeps the times of a show with deck `id`. */
export function keepRun(studio: Studio, id: string, run: RehearsalRun): void {
  keep(studio, id, (practice) => withRun(practice, run));
}

/** The journal knows only the deck: what was practised is written with the whole body, at once. */
function keep(studio: Studio, id: string, make: (practice: Practice) => Practice): void {
  const session = studio.session.value;
  if (session?.id !== id || session.readOnly) return;
  const practice = make(session.practice);
  if (practice === session.practice) return;
  const revision = session.revision + 1;
  studio.session.set({ ...session, practice, revision });
  const { created } = session;
  studio.autosave.record({ id, created, revision, deck: deckOf(session), change: null, practice });
}
