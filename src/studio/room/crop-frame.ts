import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Picture } from '../../model/deck';
import { pictureAddress } from '../../render/blocks/picture';
import { finishCrop, leaveCrop, pullDraft } from '../actions/crop';
import { onCropKey } from '../actions/crop-keys';
import { openDeckOf } from '../actions/edit';
import type { Crop, CropHandle } from '../edits/crop';
import { pictureAt } from '../edits/picture-place';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { containedIn, type PixelBox, pictureFrame } from '../slide/picture-box';
import type { CropDraft } from '../state/crop-draft';
import { slideOf } from '../state/session';
import { cropFrameStyles } from './crop-frame-styles';
import { cropHandles, cursorOf, type NamedHandle } from './crop-handles';

interface Pull {
  readonly handle: CropHandle | null;
  readonly crop: Crop;
  readonly x: number;
  readonly y: number;
}

/**
 * The whole picture over its place on the slide while it is cropped: what is cut off is dark, edges and
 * corners are pulled, the visible part is moved. Its parent must be what it is positioned in.
 */
@customElement('crop-frame')
export class CropFrame extends StudioElement {
  static override styles = [sharedStyles, cropFrameStyles];

  readonly watch = new Watch(this, (studio) => [studio.crop, studio.selection, studio.session]);
  readonly #resize = new ResizeObserver(() => this.#measure());
  #pull: Pull | null = null;

  /** The place of the picture on the slide, in pixels of the parent. */
  @state() private frame: PixelBox | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.parentElement) this.#resize.observe(this.parentElement);
    document.addEventListener('pointerdown', this.#onOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    document.removeEventListener('pointerdown', this.#onOutside);
    finishCrop(this.studio);
  }

  override updated(): void {
    const draft = this.studio.crop.value;
    if (!draft) this.frame = null;
    else if (draft.slide !== this.studio.selection.value.slide) finishCrop(this.studio);
    else if (!this.frame) this.#open();
  }

  override render() {
    const { frame } = this;
    const draft = this.studio.crop.value;
    const picture = draft && this.#picture(draft);
    if (!frame || !draft || !picture) return nothing;
    const whole = containedIn(frame, picture.width / picture.height);
    const src = pictureAddress(picture);
    return html`<div class="ground" style=${styleMap(placed(frame))}></div>
      <img class="cut" src=${src} alt="" style=${styleMap(placed(whole))} />
      ${this.#window(draft.crop, whole, src)}`;
  }

  #window(crop: Crop, whole: PixelBox, src: string) {
    const [left, top, width, height] = crop;
    const seen: PixelBox = {
      left: whole.left + (whole.width * left) / 100,
      top: whole.top + (whole.height * top) / 100,
      width: (whole.width * width) / 100,
      height: (whole.height * height) / 100,
    };
    const inner = { ...whole, left: whole.left - seen.left, top: whole.top - seen.top };
    return html`<div
      class="window"
      role="group"
      tabindex="0"
      aria-label=${msg('裁剪：方向键移动，回车完成，Esc 取消')}
      style=${styleMap(placed(seen))}
      @keydown=${(event: KeyboardEvent) => this.#onKey(null, event)}
      @pointerdown=${(event: PointerEvent) => this.#onDown(null, event)}
      @pointermove=${(event: PointerEvent) => this.#onMove(whole, event)}
      @pointerup=${this.#onUp}
      @pointercancel=${this.#onUp}
      @dblclick=${() => leaveCrop(this.studio, true)}
    >
      <div class="seen"><img src=${src} alt="" draggable="false" style=${styleMap(placed(inner))} /></div>
      ${cropHandles().map((handle) => this.#handle(handle, crop))}
    </div>`;
  }

  #handle(handle: NamedHandle, crop: Crop) {
    const style = { left: at(handle.x), top: at(handle.y), cursor: cursorOf(handle) };
    const down = (event: PointerEvent) => this.#onDown(handle, event);
    if (handle.name === '')
      return html`<div class="handle corner" aria-hidden="true" style=${styleMap(style)} @pointerdown=${down}></div>`;
    return html`<div
      class="handle"
      role="slider"
      tabindex="0"
      aria-label=${handle.name}
      aria-orientation=${handle.x === 0 ? 'vertical' : 'horizontal'}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(handle.value(crop))}
      aria-valuetext=${`${Math.round(handle.value(crop))}%`}
      style=${styleMap(style)}
      @keydown=${(event: KeyboardEvent) => this.#onKey(handle, event)}
      @pointerdown=${down}
    ></div>`;
  }

  #picture(draft: CropDraft): Picture | null {
    const deck = openDeckOf(this.studio);
    const slide = deck && slideOf(deck, draft.slide);
    const place = slide && pictureAt(slide, draft.at);
    return (place && deck?.pictures?.[place.block.picture]) ?? null;
  }

  async #open(): Promise<void> {
    this.#measure();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.window')?.focus({ preventScroll: true });
  }

  #measure(): void {
    const draft = this.studio.crop.value;
    const page = this.studio.desk.value?.page;
    const box = draft && page ? pictureFrame(page, draft.at) : null;
    const origin = this.parentElement?.getBoundingClientRect();
    if (!box || !origin) return;
    const { width, height } = box;
    this.frame = { left: box.left - origin.left, top: box.top - origin.top, width, height };
  }

  #onKey(handle: CropHandle | null, event: KeyboardEvent): void {
    event.stopPropagation();
    if (onCropKey(this.studio, handle, event)) event.preventDefault();
  }

  #onDown(handle: CropHandle | null, event: PointerEvent): void {
    const draft = this.studio.crop.value;
    const frame = this.renderRoot.querySelector<HTMLElement>('.window');
    if (!draft || !frame) return;
    event.stopPropagation();
    frame.setPointerCapture(event.pointerId);
    this.#pull = { handle, crop: draft.crop, x: event.clientX, y: event.clientY };
  }

  #onMove(whole: PixelBox, event: PointerEvent): void {
    const pull = this.#pull;
    if (!pull) return;
    const byX = ((event.clientX - pull.x) / whole.width) * 100;
    const byY = ((event.clientY - pull.y) / whole.height) * 100;
    pullDraft(this.studio, pull.crop, pull.handle, [byX, byY], event.shiftKey);
  }

  readonly #onUp = () => {
    this.#pull = null;
  };

  /** A click elsewhere on the slide finishes; the tools of the picture belong to the crop. */
  readonly #onOutside = (event: Event) => {
    if (!this.studio.crop.value) return;
    const inside = event
      .composedPath()
      .some((each) => each === this || (each instanceof Element && each.localName === 'picture-tools'));
    if (!inside) finishCrop(this.studio);
  };
}

function placed({ left, top, width, height }: PixelBox): Record<string, string> {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}

function at(edge: -1 | 0 | 1): string {
  return `${(edge + 1) * 50}%`;
}
