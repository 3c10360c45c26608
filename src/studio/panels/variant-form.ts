import { msg } from '@lit/localize';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Picture, ThemeChoice, ThemeVariant } from '../../model/deck';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { variantStyles } from './variant-styles';
import './variant-colours';
import './variant-pictures';

/**
 * What a trainer may change in a theme: organisation, footer, logo, cover picture, fonts, size and colours.
 * @fires variant-changed - `detail` is the new variant
 */
@customElement('variant-form')
export class VariantForm extends StudioElement {
  static override styles = [sharedStyles, variantStyles];

  @property({ attribute: false }) choice: ThemeChoice | null = null;
  @property({ attribute: false }) pictures: Readonly<Record<string, Picture>> = {};

  override render() {
    const { choice } = this;
    if (!choice) return html``;
    const variant = choice.variant ?? {};
    return html`
      ${this.#words('organisation', msg('单位名称'), 30, variant.organisation)}
      ${this.#words('footer', msg('页脚'), 40, variant.footer)}
      <variant-pictures
        .variant=${variant}
        .pictures=${this.pictures}
        @words-changed=${(event: CustomEvent<ThemeVariant>) => this.#change(event.detail)}
      ></variant-pictures>
      ${this.#fonts(variant)}
      <wa-switch size="s" ?checked=${variant.larger === 1} @change=${this.#larger}>${msg('正文大一号')}</wa-switch>
      <variant-colours
        .choice=${choice}
        @colours-changed=${(event: CustomEvent<NonNullable<ThemeVariant['colours']>>) => this.#change({ colours: event.detail })}
      ></variant-colours>
    `;
  }

  #words(field: 'organisation' | 'footer', label: string, most: number, value: string | undefined) {
    return html`<label
      >${label}<input
        name=${field}
        maxlength=${most}
        .value=${value ?? ''}
        @change=${(event: Event) => this.#change({ [field]: wordsOf(event) })}
    /></label>`;
  }

  #fonts(variant: ThemeVariant) {
    const options = {
      '': msg('随主题'),
      sans: msg('黑体'),
      serif: msg('宋体'),
      'serif-titles': msg('标题宋体'),
    };
    return html`<label
      >${msg('字体')}<select @change=${(event: Event) => this.#setFonts(wordsOf(event))}>
        ${Object.entries(options).map(
          ([value, label]) =>
            html`<option value=${value} ?selected=${(variant.fonts ?? '') === value}>${label}</option>`,
        )}
      </select></label
    >`;
  }

  #setFonts(value: string): void {
    const { fonts: _, ...rest } = this.choice?.variant ?? {};
    if (value === 'sans' || value === 'serif' || value === 'serif-titles')
      this.#emit({ ...rest, fonts: value });
    else this.#emit(rest);
  }

  readonly #larger = (event: Event) => {
    const on = event.target && 'checked' in event.target && event.target.checked === true;
    this.#change({ larger: on ? 1 : 0 });
  };

  #change(changes: ThemeVariant): void {
    this.#emit({ ...this.choice?.variant, ...changes });
  }

  #emit(detail: ThemeVariant): void {
    this.dispatchEvent(new CustomEvent('variant-changed', { detail }));
  }
}

function wordsOf(event: Event): string {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value.trim() : '';
}
