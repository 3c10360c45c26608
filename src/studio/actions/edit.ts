import { msg } from '@lit/localize';
import { applyChange } from '../../deck/changes/apply';
import type { DeckChange } from '../../deck/changes/deck-change';
import { type History, record, redo as redoStep, undo as undoStep } from '../../deck/history';
import type { Deck, DeckMeta, Slide, ThemeChoice } from '../../model/deck';
import { wording } from '../../model/language';
import { currentLanguage } from '../localization/locale';
import { deckOf, type Session, slideOf } from '../state/session';
import type { Studio } from '../state/studio';
import { say, warn } from './say';
import { keepSelection, selectedIndex } from './select';

/**
 * Makes changes to the open deck as one step: at once on the page, in the journal, and to be undone.
 * @param key steps in a row with one key undo together, e.g. a run of typing
 * @returns true when the deck is another one now
 */
export function edit(studio: Studio, changes: readonly DeckChange[], key?: string): boolean {
  const session = editable(studio);
  if (!session) return false;
  let deck = deckOf(session);
  for (const change of changes) {
    const { value, findings } = applyChange(deck, change);
    const [finding] = findings;
    if (finding) {
      warn(studio, wording(finding.message, currentLanguage()));
      return false;
    }
    deck = value;
  }
  if (deck === deckOf(session)) return false;
  replaceHistory(studio, session, record(session.history, deck, key), changes);
  return true;
}

/** Puts another deck in the place of the open one, as one step that can be undone. */
export function replaceDeck(studio: Studio, deck: Deck): void {
  const session = editable(studio);
  if (session) replaceHistory(studio, session, record(session.history, deck), null);
}

/** Takes back the last step. */
export function undo(studio: Studio): void {
  step(studio, undoStep);
}

/** Makes the step again that was taken back last. */
export function redo(studio: Studio): void {
  step(studio, redoStep);
}

function step(studio: Studio, move: (history: History) => History): void {
  const session = editable(studio);
  const history = session && move(session.history);
  if (session && history && history !== session.history) replaceHistory(studio, session, history, null);
}

function editable(studio: Studio): Session | null {
  const session = studio.session.value;
  if (!session?.readOnly) return session;
  say(studio, msg('这个课件正在另一个标签页里编辑，这里只能看。'));
  return null;
}

function replaceHistory(
  studio: Studio,
  session: Session,
  history: History,
  changes: readonly DeckChange[] | null,
): void {
  const index = selectedIndex(studio);
  const revision = session.revision + 1;
  studio.session.set({ ...session, history, revision });
  keepSelection(studio, index);
  const { id, created, practice } = session;
  studio.autosave.record({ id, created, revision, deck: history.present, change: changes, practice });
}

/** Changes what the deck says of itself: title, ratio, transitions. */
export function changeMeta(studio: Studio, meta: Partial<DeckMeta>): void {
  edit(studio, [{ type: 'setMeta', meta }]);
}

/** Gives the deck another title; an empty one is ignored. */
export function renameDeck(studio: Studio, title: string): void {
  if (title !== '' && title !== openDeckOf(studio)?.meta.title) changeMeta(studio, { title });
}

/** Puts on another theme or variant. */
export function changeTheme(studio: Studio, theme: ThemeChoice): void {
  edit(studio, [
    { type: 'setTheme', name: theme.name },
    { type: 'setVariant', variant: theme.variant ?? null },
  ]);
}

/** The open deck as it is now. */
export function openDeckOf(studio: Studio): Deck | null {
  const session = studio.session.value;
  return session ? deckOf(session) : null;
}

/** The slide shown large. */
export function selectedSlide(studio: Studio): Slide | null {
  const deck = openDeckOf(studio);
  return (deck && slideOf(deck, studio.selection.value.slide)) ?? null;
}
