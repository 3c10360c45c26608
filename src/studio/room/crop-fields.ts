import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { drawWhole, keepRatio, leaveCrop, setDraftSide } from '../actions/crop';
import { type CropRatio, cropRatios } from '../edits/crop-ratio';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import type { CropDraft } from '../state/crop-draft';
import { fieldStyles } from './field-styles';

/** The crop under way in numbers, and the ways out of it. */
@customElement('crop-fields')
export class CropFields extends StudioElement {
  static override styles = [
    sharedStyles,
    fieldStyles,
    css`
      input {
        width: 4.5rem;
      }
    `,
  ];

  @property({ attribute: false }) draft: CropDraft | null = null;

  override render() {
    const { studio, draft } = this;
    if (!draft) return html``;
    const names = [msg('左 %'), msg('上 %'), msg('宽 %'), msg('高 %')];
    return html`<div class="bar" role="group" aria-label=${msg('裁剪图片')}>
      <label
        >${msg('比例（拖动时按住 Shift 也不变形）')}<select id="crop-ratio" @change=${this.#keep}>
          ${cropRatios.map(
            (ratio) =>
              html`<option value=${ratio} ?selected=${ratio === draft.ratio}>${ratioName(ratio)}</option>`,
          )}
        </select></label
      >
      ${names.map((name, at) => this.#side(name, at, draft.crop[at] ?? 0))}
      <wa-button size="s" appearance="accent" variant="brand" id="crop-done" @click=${() => leaveCrop(studio, true)}>
        <wa-icon slot="start" name="check"></wa-icon>${msg('完成裁剪')}
      </wa-button>
      <wa-button size="s" appearance="outlined" id="crop-whole" @click=${() => drawWhole(studio)}
        >${msg('整张图片')}</wa-button
      >
      <wa-button size="s" appearance="plain" id="crop-cancel" @click=${() => leaveCrop(studio, false)}>${msg('取消')}</wa-button>
    </div>`;
  }

  #side(name: string, at: number, value: number) {
    return html`<label
      >${name}<input
        type="number"
        min=${at < 2 ? 0 : 5}
        max="100"
        .value=${live(String(Math.round(value)))}
        @change=${(event: Event) => this.#set(at, event)}
    /></label>`;
  }

  #set(at: number, event: Event): void {
    const value = event.target instanceof HTMLInputElement ? event.target.valueAsNumber : Number.NaN;
    if (Number.isFinite(value)) setDraftSide(this.studio, at, value);
  }

  readonly #keep = (event: Event) => {
    const value = event.target instanceof HTMLSelectElement ? event.target.value : '';
    const ratio = cropRatios.find((each) => each === value);
    if (ratio) keepRatio(this.studio, ratio);
  };
}

function ratioName(ratio: CropRatio): string {
  if (ratio === 'free') return msg('自由');
  return ratio === 'original' ? msg('原图比例') : ratio;
}
