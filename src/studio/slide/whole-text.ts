import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { caretOf, placeCaret } from './caret';

/** How one came to a text. */
export type Arrival = 'tab' | 'click';

/**
 * Chooses a text whole when one comes to it, so that typing replaces it: cells by Tab, and words that
 * only hold a place.
 */
export class WholeText implements ReactiveController {
  readonly #wanted: (path: string, words: string, arrival: Arrival) => boolean;
  #tab = false;

  /** @param wanted whether a text is chosen whole on that way of coming to it */
  constructor(
    host: ReactiveControllerHost,
    wanted: (path: string, words: string, arrival: Arrival) => boolean,
  ) {
    this.#wanted = wanted;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKey, true);
    window.addEventListener('pointerdown', this.#onPointer, true);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKey, true);
    window.removeEventListener('pointerdown', this.#onPointer, true);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    this.#tab = event.key === 'Tab';
  };

  readonly #onPointer = () => {
    this.#tab = false;
  };

  readonly onFocus = (event: Event) => {
    const field = this.#tab ? fieldOf(event) : null;
    // The browser sets its own caret after the focus came.
    if (field) requestAnimationFrame(() => this.#choose(field, 'tab'));
  };

  readonly onClick = (event: MouseEvent) => {
    const field = event.detail === 1 ? fieldOf(event) : null;
    const caret = field && caretOf(field);
    if (field && caret && caret.start === caret.end) this.#choose(field, 'click');
  };

  #choose(field: HTMLElement, arrival: Arrival): void {
    const words = field.textContent ?? '';
    if (!this.#wanted(field.dataset.path ?? '', words, arrival)) return;
    placeCaret(field, { start: 0, end: words.length });
  }
}

function fieldOf(event: Event): HTMLElement | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target.closest<HTMLElement>('[data-path]') : null;
}
