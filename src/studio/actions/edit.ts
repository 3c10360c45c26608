import { msg } from '@lit/localize';
import type { Deck, DeckMeta, Slide, ThemeChoice } from '../../model/deck';
import { applyChange, type DeckChange, type History } from '../state/changes';
import { deckOf, type Session, slideOf } from '../state/session';
import type { Studio } from '../state/studio';
import { say } from './say';
import { keepSelection, selectedIndex } from './select';

/** Makes a change to the open deck: at once on the page, in the journal, and to be undone. */
export function edit(studio: Studio, change: DeckChange): void {
  const session = studio.session.value;
  if (!session) return;
  if (session.readOnly) {
    say(studio, msg('这个课件正在另一个标签页里编辑，这里只能看。'));
    return;
  }
  const { past, present } = session.history;
  const next = applyChange(present, change);
  if (next === present) return;
  replaceHistory(studio, session, { past: [...past, present], present: next, future: [] }, change);
}

/** Changes one slide; a change that gives the same slide is none. */
export function editSlide(studio: Studio, id: string, change: (slide: Slide) => Slide): void {
  const session = studio.session.value;
  const slide = session && slideOf(deckOf(session), id);
  if (!slide) return;
  const next = change(slide);
  if (next !== slide) edit(studio, { kind: 'slide', slide: next });
}

/** Takes back the last change. */
export function undo(studio: Studio): void {
  const session = studio.session.value;
  const earlier = session?.history.past.at(-1);
  if (!session || !earlier || session.readOnly) return;
  const { past, present, future } = session.history;
  replaceHistory(
    studio,
    session,
    { past: past.slice(0, -1), present: earlier, future: [present, ...future] },
    null,
  );
}

/** Makes the change again that was taken back last. */
export function redo(studio: Studio): void {
  const session = studio.session.value;
  const later = session?.history.future[0];
  if (!session || !later || session.readOnly) return;
  const { past, present, future } = session.history;
  replaceHistory(
    studio,
    session,
    { past: [...past, present], present: later, future: future.slice(1) },
    null,
  );
}

function replaceHistory(studio: Studio, session: Session, history: History, change: DeckChange | null): void {
  const index = selectedIndex(studio);
  const revision = session.revision + 1;
  studio.session.set({ ...session, history, revision });
  keepSelection(studio, index);
  const { id, created } = session;
  studio.autosave.record({ id, created, revision, deck: history.present, change });
}

/** Changes the notes of a slide. */
export function setNotes(studio: Studio, id: string, notes: string): void {
  editSlide(studio, id, (slide) => (slide.notes === notes ? slide : { ...slide, notes }));
}

/** Changes what the deck says of itself: title, ratio, transitions. */
export function changeMeta(studio: Studio, changes: Partial<DeckMeta>): void {
  const deck = openDeckOf(studio);
  if (deck) edit(studio, { kind: 'meta', meta: { ...deck.meta, ...changes } });
}

/** Gives the deck another title; an empty one is ignored. */
export function renameDeck(studio: Studio, title: string): void {
  if (title !== '' && title !== openDeckOf(studio)?.meta.title) changeMeta(studio, { title });
}

/** Puts on another theme or variant. */
export function changeTheme(studio: Studio, theme: ThemeChoice): void {
  edit(studio, { kind: 'theme', theme });
}

/** The open deck as it is now. */
export function openDeckOf(studio: Studio): Deck | null {
  const session = studio.session.value;
  return session ? deckOf(session) : null;
}
