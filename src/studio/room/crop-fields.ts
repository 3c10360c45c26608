import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { drawCrop, leaveCrop } from '../actions/crop';
import { type Crop, setCropSide, wholePicture } from '../edits/crop';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
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

  @property({ attribute: false }) crop: Crop = wholePicture;

  override render() {
    const { studio } = this;
    const names = [msg('左 %'), msg('上 %'), msg('宽 %'), msg('高 %')];
    return html`<div class="bar" role="group" aria-label=${msg('裁剪图片')}>
      ${names.map((name, at) => this.#side(name, at))}
      <wa-button size="s" appearance="accent" variant="brand" id="crop-done" @click=${() => leaveCrop(studio, true)}>
        <wa-icon slot="start" name="check"></wa-icon>${msg('完成裁剪')}
      </wa-button>
      <wa-button size="s" appearance="outlined" id="crop-whole" @click=${() => drawCrop(studio, wholePicture)}
        >${msg('整张图片')}</wa-button
      >
      <wa-button size="s" appearance="plain" id="crop-cancel" @click=${() => leaveCrop(studio, false)}>${msg('取消')}</wa-button>
    </div>`;
  }

  #side(name: string, at: number) {
    return html`<label
      >${name}<input
        type="number"
        min=${at < 2 ? 0 : 5}
        max="100"
        .value=${String(Math.round(this.crop[at] ?? 0))}
        @change=${(event: Event) => this.#set(at, event)}
    /></label>`;
  }

  #set(at: number, event: Event): void {
    const value = event.target instanceof HTMLInputElement ? event.target.valueAsNumber : Number.NaN;
    if (Number.isFinite(value)) drawCrop(this.studio, setCropSide(this.crop, at, value));
  }
}
