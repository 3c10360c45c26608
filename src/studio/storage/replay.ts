import { applyChange } from '../../deck/changes/apply';
import type { DeckChange } from '../../deck/changes/deck-change';
import type { Deck } from '../../model/deck';
import type { SavedDeck } from '../../model/saved-deck';
import type { JournalEntry } from './deck-store';

/** A deck as it stood when its journal ended. */
export interface Replayed {
  readonly deck: Deck;
  readonly revision: number;
}

/** The deck with the changes that were written down after it was saved last, up to the first gap. */
export function replayed(saved: SavedDeck, entries: readonly JournalEntry[]): Replayed {
  let { deck, revision } = saved;
  for (const entry of entries) {
    if (entry.revision !== revision + 1) break;
    for (const change of changesIn(entry)) deck = applyChange(deck, change).value;
    revision = entry.revision;
  }
  return { deck, revision };
}

/** The changes of an entry; applying refuses whatever is none. */
function changesIn(entry: JournalEntry): readonly DeckChange[] {
  return Array.isArray(entry.change) ? entry.change : [];
}
