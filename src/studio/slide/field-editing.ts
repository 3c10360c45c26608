import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RichText } from '../../model/rich-text';
import { type Caret, caretOf } from './caret';
import { readRichText } from './read-rich-text';
import type { SlideView } from './slide-view';

/** What typing on a slide leads to; the owner turns it into changes of the deck. */
export interface FieldEvents {
  readonly focused: (path: string) => void;
  readonly typed: (path: string, text: RichText) => void;
  /** True when the key was dealt with; its own effect is then prevented. */
  readonly key: (path: string, caret: Caret, event: KeyboardEvent) => boolean;
  /** True when the pasted words were dealt with; else they are inserted as they are. */
  readonly pasted: (path: string, caret: Caret, words: string) => boolean;
}

/**
 * Typing into the texts of a slide. Nothing is read and nothing drawn while an input method composes;
 * the text is taken over when the composition ends.
 */
export class FieldEditing implements ReactiveController {
  readonly #view: () => SlideView | null;
  readonly #events: FieldEvents;

  constructor(host: ReactiveControllerHost, view: () => SlideView | null, events: FieldEvents) {
    this.#view = view;
    this.#events = events;
    host.addController(this);
  }

  hostConnected(): void {}

  readonly onFocus = (event: Event) => {
    const field = fieldOf(event);
    if (field) this.#events.focused(field.path);
  };

  readonly onInput = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    this.#take(event);
  };

  readonly onCompositionStart = () => this.#freeze(true);

  readonly onCompositionEnd = (event: Event) => {
    this.#freeze(false);
    this.#take(event);
  };

  readonly onBeforeInput = (event: InputEvent) => {
    if (event.inputType === 'insertParagraph' || event.inputType === 'insertLineBreak')
      event.preventDefault();
  };

  readonly onPaste = (event: ClipboardEvent) => {
    const field = fieldOf(event);
    const caret = field && caretOf(field.element);
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (field && caret && this.#events.pasted(field.path, caret, words)) event.preventDefault();
  };

  readonly onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.key === 'Process') return;
    const field = fieldOf(event);
    const caret = field && caretOf(field.element);
    if (!field || !caret) return;
    if (!this.#events.key(field.path, caret, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #freeze(frozen: boolean): void {
    const view = this.#view();
    if (view) view.frozen = frozen;
  }

  #take(event: Event): void {
    const field = fieldOf(event);
    if (field) this.#events.typed(field.path, readRichText(field.element));
  }
}

function fieldOf(event: Event): { readonly element: HTMLElement; readonly path: string } | null {
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement)) continue;
    const { path } = target.dataset;
    if (path) return { element: target, path };
  }
  return null;
}
