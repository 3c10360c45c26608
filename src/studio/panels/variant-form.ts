import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ThemeChoice, ThemeVariant } from '../../model/deck';
import type { PaletteName } from '../../model/theme';
import { loadTheme } from '../../theme/load';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';

/**
 * What a trainer may change in a theme: organisation, footer, fonts, size and two colours.
 * @fires variant-changed - `detail` is the new variant
 */
@customElement('variant-form')
export class VariantForm extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: var(--wa-space-s);
      }
      label {
        display: grid;
        gap: var(--wa-space-2xs);
      }
      input:not([type='color']),
      select {
        font: inherit;
        color: inherit;
        height: 2.25rem;
        padding: 0 var(--wa-space-s);
        background: var(--wa-form-control-background-color);
        border: 1px solid var(--wa-form-control-border-color);
        border-radius: var(--wa-form-control-border-radius);
      }
      input[type='color'] {
        width: 100%;
        height: 2.25rem;
      }
      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--wa-space-s);
      }
    `,
  ];

  @property({ attribute: false }) choice: ThemeChoice | null = null;

  override render() {
    const { choice } = this;
    if (!choice) return html``;
    const variant = choice.variant ?? {};
    return html`
      <h3>${msg('本单位的样式')}</h3>
      ${this.#words('organisation', msg('单位名称'), variant.organisation)}
      ${this.#words('footer', msg('页脚'), variant.footer)}
      <div class="pair">${this.#colour('accent', msg('主色'))} ${this.#colour('cover', msg('封面底色'))}</div>
      ${this.#fonts(variant)}
      <wa-switch ?checked=${variant.larger === 1} @change=${this.#larger}>${msg('正文大一号')}</wa-switch>
    `;
  }

  #words(field: 'organisation' | 'footer', label: string, value: string | undefined) {
    return html`<label
      >${label}<input
        maxlength="60"
        .value=${value ?? ''}
        @change=${(event: Event) => this.#change({ [field]: wordsOf(event) })}
    /></label>`;
  }

  #colour(name: PaletteName, label: string) {
    const { choice } = this;
    const own = choice?.variant?.colours?.[name];
    const value = own ?? (choice ? loadTheme(choice.name).palette[name] : '#000000');
    return html`<label
      >${label}<input
        type="color"
        .value=${value}
        @change=${(event: Event) => this.#change({ colours: { ...choice?.variant?.colours, [name]: wordsOf(event) } })}
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
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}
