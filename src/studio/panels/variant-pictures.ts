import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Picture, ThemeVariant } from '../../model/deck';
import { pictureAddress } from '../../render/blocks/picture';
import { changeVariantPicture } from '../actions/variants';
import type { VariantPicture } from '../edits/variant-changes';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { variantStyles } from './variant-styles';

/**
 * Logo and cover picture of a variant, with words for those who cannot see them.
 * @fires words-changed - `detail` is the part of the variant that changed
 */
@customElement('variant-pictures')
export class VariantPictures extends StudioElement {
  static override styles = [
    sharedStyles,
    variantStyles,
    css`
      fieldset {
        display: grid;
        gap: var(--wa-space-2xs);
        border: 0;
        padding: 0;
        margin: 0;
        min-width: 0;
      }
      legend {
        padding: 0 0 var(--wa-space-2xs);
      }
      img {
        width: 5.5rem;
        height: 3rem;
        object-fit: contain;
        background: #fff;
        border: 1px solid var(--wa-color-surface-border);
        border-radius: 3px;
      }
    `,
  ];

  @property({ attribute: false }) variant: ThemeVariant = {};
  @property({ attribute: false }) pictures: Readonly<Record<string, Picture>> = {};

  override render() {
    return html`${this.#picture('logo', msg('单位标志'))} ${this.#picture('coverPicture', msg('封面图片'))}`;
  }

  #picture(field: VariantPicture, name: string) {
    const key = this.variant[field];
    const picture = key === undefined ? undefined : this.pictures[key];
    return html`<fieldset id=${field}>
      <legend>${name}</legend>
      <div class="row">
        ${picture ? html`<img src=${pictureAddress(picture)} alt="" />` : ''}
        <wa-button size="s" appearance="outlined" @click=${() => this.#ask(field)}
          >${picture ? msg('换一张') : msg(str`选择${name}`)}</wa-button
        >
        ${
          picture
            ? html`<wa-button
                size="s"
                appearance="plain"
                aria-label=${msg(str`去掉${name}`)}
                @click=${() => void changeVariantPicture(this.studio, field, null)}
                >${msg('去掉')}</wa-button
              >`
            : ''
        }
        <input
          type="file"
          hidden
          aria-label=${name}
          accept="image/png,image/jpeg,image/webp,image/svg+xml"
          @change=${(event: Event) => this.#choose(field, event)}
        />
      </div>
      ${picture ? this.#alt(field === 'logo' ? 'logoAlt' : 'coverPictureAlt') : ''}
    </fieldset>`;
  }

  #alt(field: 'logoAlt' | 'coverPictureAlt') {
    const change = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      const detail: ThemeVariant = { [field]: event.target.value.trim() };
      this.dispatchEvent(new CustomEvent('words-changed', { detail }));
    };
    return html`<label class="small"
      >${msg('图片说明（给看不到图片的人）')}<input
        name=${field}
        maxlength="120"
        .value=${this.variant[field] ?? ''}
        @change=${change}
    /></label>`;
  }

  #ask(field: VariantPicture): void {
    this.renderRoot.querySelector<HTMLInputElement>(`#${field} input[type='file']`)?.click();
  }

  #choose(field: VariantPicture, event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) void changeVariantPicture(this.studio, field, file);
  }
}
