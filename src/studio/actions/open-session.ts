import { msg } from '@lit/localize';
import { beginHistory } from '../../deck/history';
import type { Notice } from '../../model/notice';
import { noPractice } from '../../model/practice';
import { parseSavedDeck } from '../../model/saved-deck';
import type { Studio } from '../state/studio';
import { type DeckLock, lockDeck } from '../storage/deck-lock';
import type { SavedSource } from '../storage/deck-store';
import { replayed } from '../storage/replay';
import { readerPorts } from './reader-ports';
import { warn } from './say';

let lock: DeckLock | null = null;

/**
 * Opens a kept deck in the room: what was in the journal is replayed, the notice is read again in the
 * background, and a deck that another tab holds is opened for reading only.
 * @param held the lock of the deck, when this tab has it already
 * @throws UnusableInput when the saved form cannot be read
 */
export async function openSession(studio: Studio, id: string, held?: DeckLock): Promise<void> {
  const saved = parseSavedDeck(await studio.decks.read(id));
  const taken = held ?? (await lockDeck(id));
  const source = (await studio.decks.source(id)) ?? null;
  const { deck, revision } = replayed(saved, await studio.decks.journal(id, saved.revision));
  if (lock?.release !== taken.release) lock?.release();
  lock = taken;
  studio.session.set({
    id,
    created: saved.created,
    revision,
    history: beginHistory(deck),
    source,
    practice: saved.practice ?? noPractice,
    notice: null,
    readOnly: !taken.held,
  });
  studio.selection.set({ slide: deck.slides[0]?.id ?? '', path: null });
  studio.view.set('room');
  if (!taken.held) watchLock(studio, taken, id);
  else if (studio.decks.lasting) studio.saving.set({ state: 'saved', at: saved.updated });
  if (source) await readNoticeAgain(studio, id, source);
}

/** Writes out and closes the open deck. */
export async function closeSession(studio: Studio): Promise<void> {
  await studio.autosave.close();
  lock?.release();
  lock = null;
  studio.session.set(null);
}

function watchLock(studio: Studio, taken: DeckLock, id: string): void {
  studio.saving.set({ state: 'read-only' });
  void taken.freed.then((held) => {
    if (studio.session.value?.id !== id) return;
    warn(studio, msg('另一个标签页已关闭这个课件。'), {
      label: msg('在这里编辑'),
      run: () => void openSession(studio, id, held),
    });
  });
}

async function readNoticeAgain(studio: Studio, id: string, source: SavedSource): Promise<void> {
  const notice = await understood(source);
  studio.session.update((session) => (session?.id === id ? { ...session, notice } : session));
}

async function understood(source: SavedSource): Promise<Notice | null> {
  const { extractNotice } = await import('../../notice/read');
  const { understand } = await import('../../notice/understand');
  try {
    const extract = await extractNotice({ name: source.name, bytes: source.bytes }, readerPorts);
    return understand(extract, source.corrections);
  } catch {
    // The deck works without its notice; the notice panel says that there is none.
    return null;
  }
}
