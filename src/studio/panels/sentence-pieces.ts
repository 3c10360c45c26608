import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Sentence } from '../../model/notice';
import type { Span } from '../../model/span';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { dragQuote } from './drag-quote';

/**
 * A sentence of the notice as a whole and clause by clause, to choose from or to drag to the slide.
 * @fires piece-picked - `detail` is the span that was chosen
 */
@customElement('sentence-pieces')
export class SentencePieces extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-2xs);
        max-height: 9rem;
        overflow: auto;
      }
      button {
        font: inherit;
        font-size: var(--wa-font-size-xs);
        text-align: start;
        color: inherit;
        padding: var(--wa-space-3xs) var(--wa-space-xs);
        background: none;
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-m);
        cursor: pointer;
      }
      button[aria-pressed='true'] {
        background: var(--studio-mark);
        border-color: var(--wa-color-text-quiet);
      }
    `,
  ];

  /** The text of the notice. */
  @property() text = '';
  @property({ attribute: false }) sentence: Sentence | null = null;
  /** The piece that is chosen. */
  @property({ attribute: false }) chosen: Span | null = null;

  override render() {
    const { sentence } = this;
    if (!sentence || sentence.clauses.length < 2) return html``;
    return html`${this.#piece(sentence, msg('整句'))} ${sentence.clauses.map((clause) => this.#piece(clause))}`;
  }

  #piece(span: Span, label = this.text.slice(span.start, span.end).trim()) {
    const pressed = span.start === this.chosen?.start && span.end === this.chosen.end;
    return html`<button
      type="button"
      draggable="true"
      aria-pressed=${pressed ? 'true' : 'false'}
      @click=${() => this.dispatchEvent(new CustomEvent('piece-picked', { detail: span }))}
      @dragstart=${(event: DragEvent) => dragQuote(event, this.text.slice(span.start, span.end))}
    >
      ${label}
    </button>`;
  }
}
