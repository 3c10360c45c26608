import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PictureBlock } from '../../model/block';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';

type Crop = NonNullable<PictureBlock['crop']>;
const whole: Crop = [0, 0, 100, 100];

/**
 * Words for those who cannot see the picture, how it fills its place, and which part of it is shown.
 * @fires picture-changed - `detail` is the new block
 */
@customElement('picture-tools')
export class PictureTools extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--wa-space-xs);
        padding: 0 var(--wa-space-m) var(--wa-space-xs);
      }
      label {
        display: grid;
        font-size: var(--wa-font-size-xs);
      }
      .alt {
        flex: 1 1 14rem;
      }
      input,
      select {
        font: inherit;
        font-size: var(--wa-font-size-s);
        color: inherit;
        height: 2rem;
        padding: 0 var(--wa-space-xs);
        background: var(--wa-form-control-background-color);
        border: 1px solid var(--wa-form-control-border-color);
        border-radius: var(--wa-form-control-border-radius);
      }
      input[type='number'] {
        width: 4.5rem;
      }
    `,
  ];

  @property({ attribute: false }) block: PictureBlock | null = null;

  override render() {
    const { block } = this;
    if (!block) return html``;
    const names = [msg('左 %'), msg('上 %'), msg('宽 %'), msg('高 %')];
    return html`<div class="bar" role="group" aria-label=${msg('图片工具')}>
      <label class="alt"
        >${msg('图片说明（给看不到图片的人）')}<input id="alt" .value=${block.alt} @change=${this.#alt}
      /></label>
      <label
        >${msg('摆放')}<select @change=${this.#fit}>
          <option value="contain" ?selected=${block.fit === 'contain'}>${msg('完整显示')}</option>
          <option value="cover" ?selected=${block.fit === 'cover'}>${msg('铺满')}</option>
        </select></label
      >
      ${names.map((name, at) => this.#side(block.crop ?? whole, name, at))}
    </div>`;
  }

  #side(crop: Crop, name: string, at: number) {
    return html`<label
      >${name}<input
        type="number"
        min=${at < 2 ? 0 : 5}
        max="100"
        .value=${String(crop[at])}
        @change=${(event: Event) => this.#crop(crop, at, event)}
    /></label>`;
  }

  readonly #alt = (event: Event) => {
    if (event.target instanceof HTMLInputElement) this.#emit({ alt: event.target.value.trim() });
  };

  readonly #fit = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) {
      this.#emit({ fit: event.target.value === 'cover' ? 'cover' : 'contain' });
    }
  };

  #crop(crop: Crop, at: number, event: Event): void {
    const value = event.target instanceof HTMLInputElement ? event.target.valueAsNumber : Number.NaN;
    if (!Number.isFinite(value)) return;
    const [left = 0, top = 0, width = 100, height = 100] = crop.with(at, value);
    const [x, y] = [within(left, 0, 95), within(top, 0, 95)];
    this.#emit({ crop: [x, y, within(width, 5, 100 - x), within(height, 5, 100 - y)] });
  }

  #emit(changes: Partial<PictureBlock>): void {
    if (!this.block) return;
    const detail: PictureBlock = { ...this.block, ...changes };
    this.dispatchEvent(new CustomEvent('picture-changed', { detail }));
  }
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
