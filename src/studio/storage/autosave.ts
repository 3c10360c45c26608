import type { Deck } from '../../model/deck';
import type { Practice } from '../../model/practice';
import { type SavedDeck, savedSchema } from '../../model/saved-deck';
import type { DeckStore } from './deck-store';

/** How safe the deck is right now. */
export type Saving =
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'saving' }
  /** It could not be saved; `reason` is the error's name: `QuotaExceededError`, `StorageCleared`, … */
  | { readonly state: 'failed'; readonly reason: string }
  /** The browser keeps nothing: gone with the tab. */
  | { readonly state: 'fleeting' }
  /** Another tab edits this deck. */
  | { readonly state: 'read-only' };

/** What is saved: the deck as it is now and the change that led here, if one did. */
export interface Step {
  readonly id: string;
  readonly created: number;
  readonly revision: number;
  readonly deck: Deck;
  /** The DeckChanges on the deck of the revision before; null when the deck was replaced as a whole. */
  readonly change: unknown;
  readonly practice?: Practice;
}

/** Milliseconds of rest after which the whole deck is written, the longest it may take, and how soon a failed write is tried again. */
export interface AutosaveTimes {
  readonly rest: number;
  readonly longest: number;
  readonly again: number;
}

const usual: AutosaveTimes = { rest: 700, longest: 5000, again: 4000 };

/**
 * Saves a deck as it is worked on. A change goes to the journal at once and counts as saved when it is
 * there; the whole deck follows when the hands rest. All writes go one after another; a failed one is
 * tried again.
 */
export class Autosave {
  readonly #store: DeckStore;
  readonly #report: (saving: Saving) => void;
  readonly #times: AutosaveTimes;
  #queue: Promise<void> = Promise.resolve();
  #latest: Step | null = null;
  #written = -1;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitingSince = 0;
  /** A write failed: only the whole deck closes the gap in the journal. */
  #gap = false;

  constructor(store: DeckStore, report: (saving: Saving) => void, times = usual) {
    this.#store = store;
    this.#report = report;
    this.#times = times;
  }

  /** Takes the newest state of the deck. */
  record(step: Step): void {
    this.#latest = step;
    this.#report({ state: 'saving' });
    if (step.change === null || this.#gap) this.#enqueue(() => this.#writeBody());
    else this.#enqueue(() => this.#writeJournal(step));
    this.#schedule();
  }

  /** Writes what is still only in the journal or the memory; resolves when that is done or has failed. */
  async flush(): Promise<void> {
    this.#clearTimer();
    this.#enqueue(() => this.#writeBody());
    await this.#queue;
  }

  /** Writes everything out and forgets the deck. */
  async close(): Promise<void> {
    await this.flush();
    this.#latest = null;
    this.#written = -1;
  }

  #schedule(): void {
    const now = Date.now();
    if (this.#timer === null) this.#waitingSince = now;
    const left = this.#times.longest - (now - this.#waitingSince);
    this.#writeAfter(Math.max(0, Math.min(this.#times.rest, left)));
  }

  #writeAfter(milliseconds: number): void {
    this.#clearTimer();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#enqueue(() => this.#writeBody());
    }, milliseconds);
  }

  #clearTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #enqueue(job: () => Promise<void>): void {
    this.#queue = this.#queue.then(job).catch((error: unknown) => this.#failed(error));
  }

  async #writeJournal(step: Step): Promise<void> {
    await this.#store.append({ deck: step.id, revision: step.revision, change: step.change });
    this.#done(step);
  }

  async #writeBody(): Promise<void> {
    const step = this.#latest;
    if (!step || step.revision === this.#written) return;
    await this.#store.write(savedOf(step));
    this.#written = step.revision;
    this.#gap = false;
    this.#done(step);
  }

  #done(step: Step): void {
    if (this.#latest && this.#latest.revision > step.revision) return;
    this.#report(this.#store.lasting ? { state: 'saved', at: Date.now() } : { state: 'fleeting' });
  }

  #failed(error: unknown): void {
    this.#gap = true;
    this.#report({ state: 'failed', reason: error instanceof Error ? error.name : 'Error' });
    // There may be room again without another change.
    if (this.#timer === null) this.#writeAfter(this.#times.again);
  }
}

function savedOf(step: Step): SavedDeck {
  return {
    schema: savedSchema,
    id: step.id,
    revision: step.revision,
    created: step.created,
    updated: Date.now(),
    deck: step.deck,
    ...(step.practice ? { practice: step.practice } : {}),
  };
}
