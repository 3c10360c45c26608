/** A value that can be read and watched. */
export interface Readable<T> {
  readonly value: T;
  /** Calls `listener` after every change; returns a function that stops it. */
  subscribe(listener: (value: T) => void): () => void;
}

/** A small immutable store: a value that is replaced, never altered. */
export class Store<T> implements Readable<T> {
  #value: T;
  readonly #listeners = new Set<(value: T) => void>();

  constructor(initial: T) {
    this.#value = initial;
  }

  get value(): T {
    return this.#value;
  }

  /** Replaces the value; the same value again is no change. */
  set(next: T): void {
    if (Object.is(next, this.#value)) return;
    this.#value = next;
    for (const listener of [...this.#listeners]) listener(next);
  }

  /** Replaces the value by one made from it. */
  update(change: (value: T) => T): void {
    this.set(change(this.#value));
  }

  subscribe(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
