import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { defaultBrief } from '../../model/brief';
import type { Deck } from '../../model/deck';
import { stageSize } from '../../model/deck';
import type { Look } from '../slide/look';
import type { DeckCard } from '../storage/deck-store';

/** The first slide of a kept deck, drawn without opening the deck; drawing is loaded on demand. */
@customElement('deck-cover')
export class DeckCover extends LitElement {
  static override styles = css`
    :host {
      display: block;
      overflow: hidden;
      border-radius: 3px;
      box-shadow: 0 0 0 1px var(--wa-color-surface-border);
      background: var(--wa-color-neutral-fill-quiet);
    }
  `;

  @property({ attribute: false }) card: DeckCard | null = null;
  @state() private look: Look | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override render() {
    const { width, height } = stageSize[this.card?.ratio ?? '16:9'];
    this.style.aspectRatio = `${width} / ${height}`;
    if (!this.look) return html``;
    return html`<slide-thumb
      .slide=${this.card?.cover ?? null}
      .context=${this.look.contexts[0] ?? null}
      .sheet=${this.look.sheet}
    ></slide-thumb>`;
  }

  async #load(): Promise<void> {
    const { card } = this;
    if (!card?.cover) return;
    const [{ lookOf }] = await Promise.all([import('../slide/look'), import('../slide/slide-thumb')]);
    this.look = lookOf(deckWith(card, card.cover));
  }
}

function deckWith(card: DeckCard, cover: Deck['slides'][number]): Deck {
  return {
    version: 1,
    meta: { title: card.title, language: 'zh-CN', ratio: card.ratio },
    brief: defaultBrief,
    theme: card.theme,
    slides: [cover],
  };
}
