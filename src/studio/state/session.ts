import type { History } from '../../deck/history';
import type { Deck, Slide } from '../../model/deck';
import type { Notice } from '../../model/notice';
import type { Practice } from '../../model/practice';
import type { SavedSource } from '../storage/deck-store';

/** A deck that is open. */
export interface Session {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** Grows with every change, undo and redo. */
  readonly revision: number;
  readonly history: History;
  readonly source: SavedSource | null;
  /** Ink and past shows. */
  readonly practice: Practice;
  /** The notice as understood; null until it has been read again, or when the deck has none. */
  readonly notice: Notice | null;
  /** Another tab edits this deck. */
  readonly readOnly: boolean;
}

/** The deck of a session as it is now. */
export function deckOf(session: Session): Deck {
  return session.history.present;
}

/** The slide with that id. */
export function slideOf(deck: Deck, id: string): Slide | undefined {
  return deck.slides.find((slide) => slide.id === id);
}
