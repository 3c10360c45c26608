import type { EditorView } from '@codemirror/view';
import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { parseDeck, printDeck } from '../../deck/deck-markdown';
import { DeckSyntaxError } from '../../deck/deck-syntax-error';
import { equal } from '../../deck/equal';
import { UnusableInput } from '../../model/finding';
import { wording } from '../../model/language';
import { openDeckOf, replaceDeck } from '../actions/edit';
import { closeOverlay } from '../actions/overlay';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { currentLanguage } from '../localization/locale';
import { createMarkdownEditor, showFault } from '../source/markdown-editor';

/** Milliseconds of rest after which what was typed is taken over. */
const rest = 500;

/** The deck as deck.md; what is typed goes to the slides, faults are shown at their line. */
@customElement('source-view')
export class SourceView extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      wa-dialog {
        --width: min(64rem, 96vw);
      }
      .editor {
        height: 64vh;
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-m);
        overflow: hidden;
      }
      .fault {
        min-height: 1.6em;
        margin-block-start: var(--wa-space-xs);
        color: var(--wa-color-danger-on-quiet);
      }
    `,
  ];

  @state() private fault = '';
  #editor: EditorView | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: string | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#take();
    this.#editor?.destroy();
  }

  override render() {
    return html`<wa-dialog open label=${msg('源文本')} @wa-after-hide=${() => closeOverlay(this.studio)}>
      <div class="editor"></div>
      <p class="fault" role="status">${this.fault}</p>
    </wa-dialog>`;
  }

  override firstUpdated(): void {
    const deck = openDeckOf(this.studio);
    const parent = this.renderRoot.querySelector<HTMLElement>('.editor');
    if (!deck || !parent || !(this.renderRoot instanceof ShadowRoot)) return;
    this.#editor = createMarkdownEditor({
      parent,
      root: this.renderRoot,
      text: printDeck(deck),
      label: msg('deck.md 源文本'),
      readOnly: this.studio.session.value?.readOnly ?? true,
      changed: (text) => this.#changed(text),
    });
  }

  #changed(text: string): void {
    this.#pending = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#take(), rest);
  }

  #take(): void {
    clearTimeout(this.#timer);
    const text = this.#pending;
    const before = openDeckOf(this.studio);
    if (text === null || !before) return;
    this.#pending = null;
    try {
      const { value, findings } = parseDeck(text);
      if (!equal(value, before)) replaceDeck(this.studio, value);
      this.#report(findings[0] ? wording(findings[0].message, currentLanguage()) : '', null);
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
      const line = error instanceof DeckSyntaxError ? error.line : null;
      this.#report(wording(error.localized, currentLanguage()), line);
    }
  }

  #report(fault: string, line: number | null): void {
    this.fault = fault;
    if (this.#editor && this.isConnected) showFault(this.#editor, line);
  }
}
