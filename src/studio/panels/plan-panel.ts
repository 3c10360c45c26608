import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Brief } from '../../model/brief';
import type { Deck, DeckMeta } from '../../model/deck';
import { changeDeckBrief } from '../actions/change-brief';
import { changeMeta } from '../actions/edit';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { clockOf } from '../room/clock';
import { planOfDeck } from '../state/plan';
import { deckOf } from '../state/session';
import { panelStyles } from './panel-styles';
import './brief-form';
import './rehearsal-list';

/** The brief of the open deck and what it plans; changing it keeps what the lecturer has edited. */
@customElement('plan-panel')
export class PlanPanel extends StudioElement {
  static override styles = [sharedStyles, panelStyles];

  readonly watch = new Watch(this, (studio) => [studio.session]);

  override render() {
    const session = this.studio.session.value;
    if (!session) return html``;
    const deck = deckOf(session);
    return html`<div class="panel" ?inert=${session.readOnly}>
      <p role="status" id="planned">${plannedSentence(deck)}</p>
      <brief-form
        .brief=${deck.brief}
        .notice=${session.notice}
        @brief-changed=${(event: CustomEvent<Brief>) => changeDeckBrief(this.studio, event.detail)}
      ></brief-form>
      <h3>${msg('放映')}</h3>
      <wa-switch size="s" ?checked=${deck.meta.fragments ?? false} @change=${this.#fragments}
        >${msg('要点逐条出现')}</wa-switch
      >
      ${this.#transition(deck.meta)}
      <div class="choice" role="group" aria-labelledby="ratio">
        <span id="ratio">${msg('画面比例')}</span>
        <div class="row">${this.#ratio(deck.meta)}</div>
      </div>
      <rehearsal-list></rehearsal-list>
    </div>`;
  }

  #transition(meta: DeckMeta) {
    const names = { none: msg('直接换页'), fade: msg('淡入'), slide: msg('平移') };
    return html`<label class="choice"
      >${msg('换页方式')}<select id="transition" @change=${this.#changeTransition}>
        ${Object.entries(names).map(
          ([value, name]) =>
            html`<option value=${value} ?selected=${(meta.transition ?? 'none') === value}>${name}</option>`,
        )}
      </select></label
    >`;
  }

  readonly #changeTransition = (event: Event) => {
    const value = event.target instanceof HTMLSelectElement ? event.target.value : '';
    if (value === 'none' || value === 'fade' || value === 'slide')
      changeMeta(this.studio, { transition: value });
  };

  #ratio(meta: DeckMeta) {
    return (['16:9', '4:3'] as const).map(
      (ratio) => html`<wa-button
        size="s"
        appearance=${meta.ratio === ratio ? 'filled-outlined' : 'outlined'}
        aria-pressed=${meta.ratio === ratio}
        @click=${() => changeMeta(this.studio, { ratio })}
        >${ratio}</wa-button
      >`,
    );
  }

  readonly #fragments = (event: Event) => {
    const target = event.target;
    if (target && 'checked' in target) changeMeta(this.studio, { fragments: target.checked === true });
  };
}

function plannedSentence(deck: Deck): string {
  const plan = planOfDeck(deck);
  const [planned, slides] = [clockOf(plan.seconds), deck.slides.filter((slide) => !slide.hidden).length];
  if (deck.brief.minutes === null) return msg(str`共 ${slides} 页，按讲稿约 ${planned}。`);
  return msg(str`共 ${slides} 页，按讲稿约 ${planned}，时段 ${deck.brief.minutes} 分钟。`);
}
