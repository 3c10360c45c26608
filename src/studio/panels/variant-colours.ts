import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { colourNames } from '../../model/colour-names';
import type { ThemeChoice } from '../../model/deck';
import { wording } from '../../model/language';
import { type Palette, type PaletteName, paletteNames } from '../../model/theme';
import { loadTheme } from '../../theme/load';
import { type FaintPair, faintPairs } from '../../theme/palette';
import { readableColour, readablePalette } from '../../theme/readable-colour';
import { wantedPalette } from '../../theme/variant';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { currentLanguage } from '../localization/locale';
import { variantStyles } from './variant-styles';

/** The colours one changes first; the others are folded away. */
const foremost: readonly PaletteName[] = ['accent', 'title', 'cover', 'divider'];

/**
 * The colours of a variant. One that cannot be read does not reach the deck: it is said which pair fails,
 * and the nearest colour that can be read is offered.
 * @fires colours-changed - `detail` are the variant's colours
 */
@customElement('variant-colours')
export class VariantColours extends StudioElement {
  static override styles = [
    sharedStyles,
    variantStyles,
    css`
      details > .pair {
        margin-block-start: var(--wa-space-s);
      }
      summary {
        cursor: pointer;
      }
      .faint {
        display: grid;
        gap: var(--wa-space-xs);
        padding: var(--wa-space-s);
        color: var(--wa-color-warning-on-quiet);
        background: var(--wa-color-warning-fill-quiet);
        border-radius: var(--wa-border-radius-m);
      }
      .sample {
        display: inline-block;
        width: 1em;
        height: 1em;
        vertical-align: -0.12em;
        margin-inline-end: 0.4em;
        border: 1px solid currentColor;
      }
    `,
  ];

  @property({ attribute: false }) choice: ThemeChoice | null = null;
  /** The colour chosen last while it cannot be read. */
  @state() private refused: { readonly name: PaletteName; readonly palette: Palette } | null = null;

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('choice')) this.refused = null;
  }

  override render() {
    const { choice } = this;
    if (!choice) return html``;
    const palette = wantedPalette(loadTheme(choice.name), choice.variant);
    const shown = this.refused?.palette ?? palette;
    const rest = paletteNames.filter((name) => !foremost.includes(name));
    return html`
      <div class="pair">${foremost.map((name) => this.#colour(name, palette, shown))}</div>
      <details>
        <summary>${msg('更多颜色')}</summary>
        <div class="pair">${rest.map((name) => this.#colour(name, palette, shown))}</div>
      </details>
      <div role="status">${this.#guard(choice, shown)}</div>
    `;
  }

  #colour(name: PaletteName, palette: Palette, shown: Palette) {
    const change = (event: Event) => {
      if (event.target instanceof HTMLInputElement) this.#try(name, palette, event.target.value);
    };
    return html`<label
      >${wording(colourNames[name], currentLanguage())}<input
        type="color"
        name=${name}
        .value=${shown[name]}
        @change=${change}
    /></label>`;
  }

  /** A colour goes to the deck only with which everything can be read. */
  #try(name: PaletteName, before: Palette, colour: string): void {
    const palette = { ...before, [name]: colour };
    this.refused = faintPairs(palette).length > 0 ? { name, palette } : null;
    if (!this.refused) this.#emit(palette);
  }

  #guard(choice: ThemeChoice, palette: Palette) {
    const [worst] = faintPairs(palette);
    if (!worst) return '';
    return html`<div class="faint" id="faint">
      <p>${faintWords(worst)}</p>
      ${this.refused ? this.#nearest(this.refused.name, palette) : this.#mend(choice, palette)}
    </div>`;
  }

  /** The way out for one colour: its nearest shade, or both sides when no shade of it will do. */
  #nearest(name: PaletteName, palette: Palette) {
    const colour = readableColour(palette, name);
    const mended = colour ? { ...palette, [name]: colour } : readablePalette(palette, partnersFirst(name));
    const [fault] = mended ? faintPairs(mended) : [];
    if (!mended || fault) return html`<p>${msg('换一种颜色试试。')}</p>`;
    const label = colour ? msg(str`改用最接近的 ${colour}`) : msg('连同相关的颜色一起调到看得清');
    return html`<wa-button size="s" appearance="outlined" id="nearest" @click=${() => this.#emit(mended)}
      >${colour ? html`<span class="sample" style=${`background:${colour}`}></span>` : ''}${label}</wa-button
    >`;
  }

  /** The deck's colours do not suit the theme it wears now, which therefore shows its own. */
  #mend(choice: ThemeChoice, palette: Palette) {
    const own = paletteNames.filter((name) => Object.hasOwn(choice.variant?.colours ?? {}, name));
    const mended = readablePalette(palette, own);
    return html`<p>${msg('现在用的是主题原来的颜色。')}</p>
      ${
        mended
          ? html`<wa-button size="s" appearance="outlined" id="nearest" @click=${() => this.#emit(mended)}
              >${msg('调到最接近的可读颜色')}</wa-button
            >`
          : ''
      }`;
  }

  #emit(palette: Palette): void {
    this.refused = null;
    const designed = this.choice ? loadTheme(this.choice.name).palette : palette;
    const own = paletteNames.filter((name) => palette[name] !== designed[name]);
    const detail = Object.fromEntries(own.map((name) => [name, palette[name]]));
    this.dispatchEvent(new CustomEvent('colours-changed', { detail }));
  }
}

function partnersFirst(name: PaletteName): readonly PaletteName[] {
  return paletteNames.filter((each) => each !== name);
}

function faintWords({ text, ground, ratio }: FaintPair): string {
  const [one, other] = [text, ground].map((name) => wording(colourNames[name], currentLanguage()));
  const figure = (Math.floor(ratio * 10) / 10).toFixed(1);
  return msg(str`“${one}”在“${other}”上看不清：对比度 ${figure}:1，至少要 4.5:1。`);
}
