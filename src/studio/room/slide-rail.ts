import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
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
import '../slide/slide-thumb';

/** The slides of the deck, small, under their parts. Arrows choose, with Shift several, Alt with arrows moves. */
@customElement('slide-rail')
export class SlideRail extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        overflow: auto;
        background: var(--studio-paper);
        scrollbar-width: thin;
      }
      .list {
        padding: var(--wa-space-s);
        display: grid;
        gap: var(--wa-space-s);
      }
      .group {
        display: grid;
        gap: var(--wa-space-xs);
      }
      h3 {
        font-size: var(--wa-font-size-xs);
        color: var(--wa-color-text-quiet);
        font-weight: var(--wa-font-weight-semibold);
      }
      .item {
        display: grid;
        grid-template-columns: 1.4rem 1fr;
        gap: var(--wa-space-2xs);
        cursor: pointer;
        border-radius: var(--wa-border-radius-m);
        outline-offset: 1px;
      }
      .number {
        font-size: var(--wa-font-size-xs);
        font-variant-numeric: tabular-nums;
        color: var(--wa-color-text-quiet);
        text-align: end;
      }
      slide-thumb {
        border-radius: 3px;
        overflow: hidden;
        box-shadow: 0 0 0 1px var(--wa-color-surface-border);
      }
      [aria-selected='true'] slide-thumb {
        box-shadow: 0 0 0 2px var(--wa-color-text-normal);
      }
      .several [aria-selected='true'] {
        background: var(--wa-color-neutral-fill-normal);
        box-shadow: 0 0 0 4px var(--wa-color-neutral-fill-normal);
      }
      .several [aria-selected='true']:not([aria-current]) slide-thumb {
        box-shadow: 0 0 0 1px var(--wa-color-text-normal);
      }
      .count {
        position: sticky;
        inset-block-end: 0;
        padding: var(--wa-space-2xs) var(--wa-space-s);
        font-size: var(--wa-font-size-xs);
        background: var(--studio-paper);
        border-block-start: 1px solid var(--wa-color-surface-border);
      }
      .count:empty {
        display: none;
      }
      [aria-selected='true'] .number {
        color: var(--wa-color-text-normal);
        font-weight: var(--wa-font-weight-bold);
      }
      .hidden slide-thumb {
        opacity: 0.35;
      }
      .drop-before {
        box-shadow: 0 -3px 0 var(--wa-color-focus);
      }
      .drop-after {
        box-shadow: 0 3px 0 var(--wa-color-focus);
      }
      @media (max-width: 60rem) {
        .list,
        .group {
          display: flex;
        }
        .item {
          flex: 0 0 9rem;
        }
        h3 {
          writing-mode: vertical-rl;
          max-height: 6rem;
          overflow: hidden;
        }
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection]);
  readonly look = new DeckLook(this);
  readonly drag = new SlideDrag(this);

  override render() {
    const { deck, look } = this.look;
    if (!deck || !look) return html``;
    const chosen = new Set(chosenIds(this.studio));
    return html`<nav aria-label=${msg('页面列表')}><div
      class="list ${chosen.size > 1 ? 'several' : ''}"
      role="listbox"
      aria-multiselectable="true"
      aria-label=${msg('页面')}
      aria-orientation="vertical"
      @keydown=${(event: KeyboardEvent) => onRailKey(this.studio, event)}
    >
      ${partsOfDeck(deck).map((part) => this.#part(part, look, chosen))}
    </div>
    <p class="count" role="status">${chosen.size > 1 ? msg(str`已选 ${chosen.size} 页`) : ''}</p></nav>`;
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
    >
      <span class="number" aria-hidden="true">${index + 1}</span>
      <slide-thumb .slide=${slide} .context=${look.contexts[index] ?? null} .sheet=${look.sheet}></slide-thumb>
    </div>`;
  }

  #choose(slide: string, event: MouseEvent): void {
    if (event.shiftKey) extendChoice(this.studio, slide);
    else if (event.ctrlKey || event.metaKey) toggleChosen(this.studio, slide);
    else selectSlide(this.studio, slide);
  }
}
