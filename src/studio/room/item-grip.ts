import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { selectedSlide } from '../actions/edit';
import { placeItem } from '../actions/items';
import { type ItemPlace, itemPlace } from '../edits/item-place';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { type ItemBox, itemBoxes, nearestBox } from '../slide/item-boxes';

/** How far before the text the handle stands, in pixels: clear of the bullet. */
const before = 44;

/**
 * The handle beside the point, card or row one is at: drag it to another place of the list.
 * Its parent must be what it is positioned in. The keyboard's way is Alt with an arrow.
 */
@customElement('item-grip')
export class ItemGrip extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      .grip {
        position: absolute;
        z-index: 1;
        display: grid;
        place-items: center;
        width: 1.6rem;
        height: 1.6rem;
        color: #1d4ed8;
        background: #fff;
        border: 1px solid #b7c3d7;
        border-radius: var(--wa-border-radius-m);
        cursor: grab;
        touch-action: none;
      }
      .grip.dragging {
        cursor: grabbing;
      }
      .target {
        position: absolute;
        border: 2px solid #1d4ed8;
        border-radius: var(--wa-border-radius-s);
        background: rgb(29 78 216 / 10%);
        pointer-events: none;
      }
      @media (pointer: coarse) {
        .grip {
          width: 2.4rem;
          height: 2.4rem;
        }
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection, studio.desk]);
  readonly #resize = new ResizeObserver(() => this.requestUpdate());

  @state() private box: ItemBox | null = null;
  @state() private target: ItemBox | null = null;
  @state() private dragging = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.parentElement) this.#resize.observe(this.parentElement);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  override updated(): void {
    requestAnimationFrame(() => this.#measure());
  }

  override render() {
    const { box, target } = this;
    if (!box) return html``;
    return html`${target ? html`<div class="target" style=${styleMap(this.#outline(target))}></div>` : ''}
      <div
        class="grip ${this.dragging ? 'dragging' : ''}"
        aria-hidden="true"
        title=${msg('拖动可调整顺序')}
        style=${styleMap(this.#beside(box))}
        @pointerdown=${this.#onDown}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onUp}
        @pointercancel=${this.#onCancel}
      >
        <wa-icon name="grip-vertical"></wa-icon>
      </div>`;
  }

  get #place(): ItemPlace | null {
    const slide = selectedSlide(this.studio);
    const { path } = this.studio.selection.value;
    if (!slide || path === null || this.studio.session.value?.readOnly) return null;
    const place = itemPlace(slide, path);
    return place && place.count > 1 ? place : null;
  }

  #boxes(place: ItemPlace): readonly ItemBox[] {
    const page = this.studio.desk.value?.page;
    return page ? itemBoxes(page, place) : [];
  }

  #measure(): void {
    if (this.dragging) return;
    const place = this.#place;
    const box = (place && this.#boxes(place).find(({ at }) => at === place.at)) ?? null;
    if (!sameBox(box, this.box)) this.box = box;
  }

  #beside(box: ItemBox): Record<string, string> {
    const origin = this.parentElement?.getBoundingClientRect();
    const edge = this.studio.desk.value?.getBoundingClientRect().left ?? box.left;
    const left = Math.max(edge, box.left - before) - (origin?.left ?? 0);
    return { left: `${left}px`, top: `${box.top - (origin?.top ?? 0)}px` };
  }

  #outline(box: ItemBox): Record<string, string> {
    const origin = this.parentElement?.getBoundingClientRect();
    return {
      left: `${box.left - (origin?.left ?? 0)}px`,
      top: `${box.top - (origin?.top ?? 0)}px`,
      width: `${box.right - box.left}px`,
      height: `${box.bottom - box.top}px`,
    };
  }

  readonly #onDown = (event: PointerEvent) => {
    // The text keeps the caret.
    event.preventDefault();
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    this.dragging = true;
  };

  readonly #onMove = (event: PointerEvent) => {
    const place = this.dragging ? this.#place : null;
    if (!place) return;
    const over = nearestBox(this.#boxes(place), event.clientX, event.clientY);
    this.target = over && over.at !== place.at ? over : null;
  };

  readonly #onUp = () => {
    const { target } = this;
    const { path } = this.studio.selection.value;
    this.#onCancel();
    if (target && path !== null) placeItem(this.studio, path, target.at);
  };

  readonly #onCancel = () => {
    this.dragging = false;
    this.target = null;
  };
}

function sameBox(a: ItemBox | null, b: ItemBox | null): boolean {
  return a?.left === b?.left && a?.top === b?.top && a?.right === b?.right && a?.bottom === b?.bottom;
}
