import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { deleteDeck, duplicateDeck, listDecks, openDeck } from '../actions/library';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { currentLanguage } from '../localization/locale';
import type { DeckCard } from '../storage/deck-store';
import './deck-cover';

/** The decks kept in this browser, newest first, with search. */
@customElement('recent-decks')
export class RecentDecks extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        display: grid;
        gap: var(--wa-space-s);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: center;
        gap: var(--wa-space-s);
      }
      input {
        font: inherit;
        color: inherit;
        height: 2.25rem;
        padding: 0 var(--wa-space-s);
        background: var(--studio-paper);
        border: 1px solid var(--wa-form-control-border-color);
        border-radius: var(--wa-form-control-border-radius);
      }
      ul {
        list-style: none;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
        gap: var(--wa-space-m);
      }
      li {
        display: grid;
        grid-template-rows: auto 1fr auto;
        gap: var(--wa-space-xs);
        padding: var(--wa-space-s);
        background: var(--studio-paper);
        border-radius: var(--wa-border-radius-m);
        border: 1px solid var(--wa-color-surface-border);
      }
      .open {
        display: grid;
        gap: var(--wa-space-xs);
        width: 100%;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
      }
    `,
  ];

  @state() private cards: readonly DeckCard[] = [];
  @state() private wanted = '';
  #stop: () => void = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#list();
    // Work that ends while this page is shown may have made decks.
    this.#stop = this.studio.task.subscribe((task) => task ?? void this.#list());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override willUpdate(): void {
    this.hidden = this.cards.length === 0;
  }

  override render() {
    if (this.cards.length === 0) return html``;
    const found = this.cards.filter((card) => card.title.toLowerCase().includes(this.wanted.toLowerCase()));
    return html`<section aria-labelledby="recent">
      <header>
        <h2 id="recent">${msg('课件库')}</h2>
        <input
          type="search"
          aria-label=${msg('搜索课件')}
          placeholder=${msg('搜索课件')}
          @input=${this.#search}
        />
      </header>
      ${found.length === 0 ? html`<p class="quiet" role="status">${msg('没有找到。')}</p>` : ''}
      <ul>
        ${found.map((card) => this.#card(card))}
      </ul>
    </section>`;
  }

  #card(card: DeckCard) {
    const at = new Date(card.updated).toLocaleDateString(currentLanguage(), { dateStyle: 'medium' });
    return html`<li data-deck=${card.id}>
      <button type="button" class="plain open" @click=${() => openDeck(this.studio, card.id)}>
        <deck-cover .card=${card}></deck-cover>
        <strong>${card.title}</strong>
      </button>
      <div class="row">
        <span class="quiet small">${msg(str`${at} · ${card.slides} 页`)}</span>
        <span>
          <wa-button size="s" appearance="plain" @click=${() => this.#duplicate(card)}>
            <wa-icon slot="start" name="copy"></wa-icon>${msg('复制')}<span class="visually-hidden">“${card.title}”</span>
          </wa-button>
          <wa-button size="s" appearance="plain" @click=${() => this.#delete(card)}>
            <wa-icon slot="start" name="trash-2"></wa-icon>${msg('删除')}<span class="visually-hidden">“${card.title}”</span>
          </wa-button>
        </span>
      </div>
    </li>`;
  }

  readonly #search = (event: Event) => {
    if (event.target instanceof HTMLInputElement) this.wanted = event.target.value;
  };

  async #duplicate(card: DeckCard): Promise<void> {
    await duplicateDeck(this.studio, card.id);
    await this.#list();
  }

  async #delete(card: DeckCard): Promise<void> {
    await deleteDeck(this.studio, card, () => void this.#list());
    await this.#list();
  }

  async #list(): Promise<void> {
    this.cards = await listDecks(this.studio);
  }
}
