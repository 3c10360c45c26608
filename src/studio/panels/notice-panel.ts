import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Deck } from '../../model/deck';
import type { Notice, Sentence } from '../../model/notice';
import type { TracedText } from '../../model/origin';
import type { Span } from '../../model/span';
import { restoreWording, sendSentence, showSentence } from '../actions/notice';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { originsOf, shownSentences } from '../state/origins';
import { deckOf, slideOf } from '../state/session';
import './notice-text';
import './origin-line';
import './sentence-pieces';

/** The notice beside the deck: what is shown is underlined, the place of the chosen line is marked. */
@customElement('notice-panel')
export class NoticePanel extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        min-height: 0;
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
      }
      .empty {
        padding: var(--wa-space-l);
      }
      footer {
        display: grid;
        gap: var(--wa-space-xs);
        padding: var(--wa-space-s) var(--wa-space-m);
        border-block-start: 1px solid var(--wa-color-surface-border);
      }
      .buttons {
        display: flex;
        gap: var(--wa-space-xs);
        flex-wrap: wrap;
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection]);
  @state() private picked: Sentence | null = null;
  /** The clause of it that is meant; null for all of it. */
  @state() private piece: Span | null = null;

  override render() {
    const session = this.studio.session.value;
    if (!session) return html``;
    const { notice } = session;
    if (!notice) return html`<p class="empty quiet">${msg('这个课件没有附带公文。')}</p>`;
    const deck = deckOf(session);
    const traced = this.#traced(deck, notice);
    return html`
      <origin-line .traced=${traced} @restore-wording=${() => this.#restore(traced)}></origin-line>
      <notice-text
        .notice=${notice}
        .shown=${shownSentences(notice, deck)}
        .marks=${traced?.origin.spans ?? []}
        @sentence-picked=${(event: CustomEvent<Sentence>) => this.#pick(event.detail)}
      ></notice-text>
      ${this.picked ? this.#foot(this.picked, notice, session.readOnly) : ''}
    `;
  }

  #traced(deck: Deck, notice: Notice): TracedText | null {
    const { slide, path } = this.studio.selection.value;
    const shown = slideOf(deck, slide);
    if (!shown || path === null) return null;
    return originsOf(notice, shown).find((traced) => traced.path === path) ?? null;
  }

  #foot(sentence: Sentence, notice: Notice, readOnly: boolean) {
    const { text } = notice.source;
    const piece = this.piece ?? sentence;
    const quote = text.slice(piece.start, piece.end);
    return html`<footer>
      <span class="small quiet">${quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}</span>
      <sentence-pieces
        .text=${text}
        .sentence=${sentence}
        .chosen=${piece}
        @piece-picked=${(event: CustomEvent<Span>) => this.#choose(event.detail)}
      ></sentence-pieces>
      <div class="buttons">
        <wa-button
          size="s"
          appearance="outlined"
          id="send-sentence"
          ?disabled=${readOnly}
          @click=${() => sendSentence(this.studio, quote)}
        >
          <wa-icon slot="start" name="send"></wa-icon>${msg('放到当前页')}
        </wa-button>
        <wa-button size="s" appearance="plain" @click=${() => showSentence(this.studio, sentence)}>
          ${msg('看它在哪一页')}
        </wa-button>
      </div>
    </footer>`;
  }

  #pick(sentence: Sentence): void {
    this.picked = sentence;
    this.piece = null;
  }

  #choose(piece: Span): void {
    this.piece = piece;
  }

  #restore(traced: TracedText | null): void {
    if (traced) restoreWording(this.studio, traced);
  }
}
