import type { Corrections } from '../../model/corrections';
import type { Deck, Ratio, Slide, ThemeChoice } from '../../model/deck';
import type { SavedDeck } from '../../model/saved-deck';

/** The notice a deck was made from, kept as the file it came in. */
export interface SavedSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the lecturer put right in the import view. */
  readonly corrections: Corrections;
}

/** What the library shows of a deck without opening it. */
export interface DeckCard {
  readonly id: string;
  readonly title: string;
  readonly updated: number;
  readonly slides: number;
  readonly ratio: Ratio;
  readonly theme: ThemeChoice;
  readonly cover?: Slide;
  /** Milliseconds when it was deleted; it can still be brought back. */
  readonly deleted?: number;
}

/** A change written down before the deck itself is saved again. */
export interface JournalEntry {
  readonly deck: string;
  readonly revision: number;
  /** The DeckChanges of one step; plain data. */
  readonly change: unknown;
}

/**
 * What the studio kept a version before: the first change after opening, the next ten minutes of work,
 * another brief, bringing back an earlier version.
 */
export type KeptBefore = 'work' | 'time' | 'brief' | 'restore';

/** A kept state of a deck that can be looked at and brought back. */
export interface DeckVersion {
  readonly id: string;
  readonly deck: string;
  /** '' for one the studio kept by itself. */
  readonly name: string;
  readonly at: number;
  readonly body: Deck;
  /** Only of versions the studio kept by itself. */
  readonly before?: KeptBefore;
}

/**
 * Where decks are kept. Every promise resolves only when the data is safe with the browser;
 * it rejects with `QuotaExceededError` when the disk is full, else with the browser's own error.
 */
export interface DeckStore {
  /** False when everything is gone with the tab. */
  readonly lasting: boolean;
  cards(): Promise<readonly DeckCard[]>;
  /** The saved form, whatever its schema; undefined when there is none. */
  read(id: string): Promise<unknown>;
  /** Writes body and card in one transaction and drops the journal up to its revision. */
  write(saved: SavedDeck): Promise<void>;
  /** Writes one step of a deck down. @throws StorageCleared when the deck itself is no longer kept */
  append(entry: JournalEntry): Promise<void>;
  /** Entries after `revision`, in order. */
  journal(id: string, revision: number): Promise<readonly JournalEntry[]>;
  source(id: string): Promise<SavedSource | undefined>;
  writeSource(id: string, source: SavedSource): Promise<void>;
  /** Puts a deck into the bin, or takes it out. */
  setDeleted(id: string, at: number | null): Promise<void>;
  /** Removes a deck with its source, journal and versions for good. */
  erase(id: string): Promise<void>;
  versions(id: string): Promise<readonly DeckVersion[]>;
  keepVersion(version: DeckVersion): Promise<void>;
  dropVersion(id: string): Promise<void>;
}

/** The card of a saved deck. */
export function cardOf(saved: SavedDeck): DeckCard {
  const { deck } = saved;
  const cover = deck.slides[0];
  return {
    id: saved.id,
    title: deck.meta.title,
    updated: saved.updated,
    slides: deck.slides.length,
    ratio: deck.meta.ratio,
    theme: deck.theme,
    ...(cover ? { cover } : {}),
  };
}
