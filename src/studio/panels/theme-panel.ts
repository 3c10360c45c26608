import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Deck, Layout, ThemeVariant } from '../../model/deck';
import { wording } from '../../model/language';
import { loadTheme, themeNames } from '../../theme/load';
import { changeTheme } from '../actions/edit';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { currentLanguage } from '../localization/locale';
import { type Look, lookOf } from '../slide/look';
import { deckOf } from '../state/session';
import { panelStyles } from './panel-styles';
import './variant-form';
import './variant-shelf-list';
import '../slide/slide-thumb';

/** The themes, each shown on the cover and a page of this very deck, and the trainer's own variant. */
@customElement('theme-panel')
export class ThemePanel extends StudioElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      ul {
        list-style: none;
        padding: 0;
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--wa-space-s);
      }
      li button {
        width: 100%;
        display: grid;
        gap: var(--wa-space-2xs);
      }
      h3 {
        margin-block-start: var(--wa-space-xs);
      }
      slide-thumb {
        border-radius: 3px;
        overflow: hidden;
        box-shadow: 0 0 0 1px var(--wa-color-surface-border);
      }
      [aria-pressed='true'] slide-thumb {
        box-shadow: 0 0 0 2px var(--wa-color-text-normal);
      }
      [aria-pressed='true'] span {
        font-weight: var(--wa-font-weight-bold);
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session]);
  readonly #looks = new Map<string, { readonly deck: Deck; readonly look: Look }>();

  override render() {
    const session = this.studio.session.value;
    if (!session) return html``;
    const deck = deckOf(session);
    return html`<div class="panel" ?inert=${session.readOnly}>
      <ul aria-label=${msg('主题')}>
        ${themeNames.map((name) => html`<li>${this.#theme(deck, name)}</li>`)}
      </ul>
      <h3>${msg('本单位的样式')}</h3>
      <variant-shelf-list></variant-shelf-list>
      <variant-form
        .choice=${deck.theme}
        .pictures=${deck.pictures ?? {}}
        @variant-changed=${(event: CustomEvent<ThemeVariant>) => this.#vary(deck, event.detail)}
      ></variant-form>
    </div>`;
  }

  #theme(deck: Deck, name: string) {
    const title = wording(loadTheme(name).manifest.title, currentLanguage());
    const look = this.#lookIn(deck, name);
    return html`<button
      type="button"
      class="plain"
      data-theme=${name}
      aria-pressed=${deck.theme.name === name ? 'true' : 'false'}
      aria-label=${msg(str`主题：${title}`)}
      @click=${() => changeTheme(this.studio, { ...deck.theme, name })}
    >
      ${shownOf(deck).map(
        (at) =>
          html`<slide-thumb
            .slide=${deck.slides[at] ?? null}
            .context=${look.contexts[at] ?? null}
            .sheet=${look.sheet}
          ></slide-thumb>`,
      )}
      <span>${title}</span>
    </button>`;
  }

  #lookIn(deck: Deck, name: string): Look {
    const before = this.#looks.get(name);
    if (before && before.deck.theme.variant === deck.theme.variant && sameBesides(before.deck, deck))
      return before.look;
    const dressed: Deck = { ...deck, theme: { ...deck.theme, name } };
    const look = lookOf(dressed);
    this.#looks.set(name, { deck: dressed, look });
    return look;
  }

  #vary(deck: Deck, variant: ThemeVariant): void {
    changeTheme(this.studio, { name: deck.theme.name, variant });
  }
}

function sameBesides(one: Deck, other: Deck): boolean {
  return one.slides === other.slides && one.meta === other.meta && one.pictures === other.pictures;
}

const contentLayouts: ReadonlySet<Layout> = new Set([
  'points',
  'cards',
  'rules',
  'table',
  'terms',
  'facts',
  'steps',
]);

/** Where the slides stand that a theme is shown on: the first, and the first with contents. */
function shownOf(deck: Deck): readonly number[] {
  const content = deck.slides.findIndex(
    ({ layout, hidden }, at) => at > 0 && !hidden && contentLayouts.has(layout),
  );
  return content > 0 ? [0, content] : [0];
}
