import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Slide } from '../../model/deck';
import { slideTitle } from '../../model/slide-texts';
import { chosenIds, extendChoice, toggleChosen } from '../actions/choose-slides';
import { selectSlide } from '../actions/select';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { DeckLook } from '../slide/deck-look';
import type { Look } from '../slide/look';
import { type Part, partsOfDeck } from './parts';
import { onRailKey } from './rail-keys';
import { SlideDrag } from './slide-drag';
import { SlidePicking } from './slide-picking';
import { slideRailStyles } from './slide-rail-styles';
import '../slide/slide-thumb';
import './choice-bar';

/**
 * The slides of the deck, small, under their parts. Arrows choose, with Shift several, Alt with arrows moves;
 * a long press begins to pick several by touch.
 */
@customElement('slide-rail')
export class SlideRail extends StudioElement {
  static override styles = [sharedStyles, slideRailStyles];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection]);
  readonly look = new DeckLook(this);
  readonly drag = new SlideDrag(this);
  readonly picking = new SlidePicking(this);

  override render() {
    const { deck, look } = this.look;
    if (!deck || !look) return html``;
    const chosen = new Set(chosenIds(this.studio));
    return html`<nav aria-label=${msg('页面列表')}><div
      class="list ${chosen.size > 1 || this.picking.on ? 'several' : ''}"
      role="listbox"
      aria-multiselectable="true"
      aria-label=${msg('页面')}
      aria-orientation="vertical"
      @keydown=${this.#onKey}
    >
      ${partsOfDeck(deck).map((part) => this.#part(part, look, chosen))}
    </div>
    <div>
      <p class="foot count" role="status">${
        chosen.size > 1 || this.picking.on ? msg(str`已选 ${chosen.size} 页`) : ''
      }</p>
      ${this.#foot()}
    </div></nav>`;
  }

  #foot() {
    if (this.studio.session.value?.readOnly) return '';
    if (this.picking.on) return html`<choice-bar @picking-done=${this.picking.end}></choice-bar>`;
    return html`<div class="foot begin">
      <wa-button size="s" appearance="plain" id="pick" @click=${this.picking.begin}>
        <wa-icon slot="start" name="list-checks"></wa-icon>${msg('多选')}
      </wa-button>
    </div>`;
  }

  override updated(): void {
    const selected = this.renderRoot.querySelector<HTMLElement>('[aria-current]');
    selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement) selected?.focus();
  }

  #part(part: Part, look: Look, chosen: ReadonlySet<string>) {
    return html`<div class="group" role="group" aria-label=${part.name || msg('开头')}>
      ${part.name ? html`<h3 aria-hidden="true">${part.name}</h3>` : ''}
      ${repeat(
        part.slides,
        ({ slide }) => slide.id,
        ({ slide, index }) => this.#item(slide, index, look, chosen.has(slide.id)),
      )}
    </div>`;
  }

  #item(slide: Slide, index: number, look: Look, chosen: boolean) {
    const shown = this.studio.selection.value.slide === slide.id;
    const name = slideTitle(slide) || msg('无标题');
    const label = slide.hidden
      ? msg(str`第 ${index + 1} 页，${name}，已隐藏`)
      : msg(str`第 ${index + 1} 页，${name}`);
    return html`<div
      class="item ${slide.hidden ? 'hidden' : ''} ${this.drag.classOf(slide.id)}"
      role="option"
      aria-selected=${chosen ? 'true' : 'false'}
      aria-current=${shown ? 'true' : nothing}
      aria-label=${label}
      tabindex=${shown ? 0 : -1}
      draggable="true"
      data-slide=${slide.id}
      @click=${(event: MouseEvent) => this.#choose(slide.id, event)}
      @dragstart=${this.drag.onStart}
      @dragover=${this.drag.onOver}
      @dragleave=${this.drag.onLeave}
      @drop=${this.drag.onDrop}
      @dragend=${this.drag.onEnd}
      @pointerdown=${this.picking.onDown}
      @pointermove=${this.picking.onMove}
      @pointerup=${this.picking.onUp}
      @pointercancel=${this.picking.onUp}
      @contextmenu=${this.picking.onMenu}
    >
      <span class="number" aria-hidden="true">${index + 1}</span>
      <slide-thumb .slide=${slide} .context=${look.contexts[index] ?? null} .sheet=${look.sheet}></slide-thumb>
      ${this.picking.on ? html`<span class="tick" aria-hidden="true"><wa-icon name="check"></wa-icon></span>` : ''}
    </div>`;
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.picking.on) this.picking.end();
    onRailKey(this.studio, event);
  };

  #choose(slide: string, event: MouseEvent): void {
    if (this.picking.take(slide)) return;
    if (event.shiftKey) extendChoice(this.studio, slide);
    else if (event.ctrlKey || event.metaKey) toggleChosen(this.studio, slide);
    else selectSlide(this.studio, slide);
  }
}
