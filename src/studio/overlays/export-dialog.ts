import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { downloadPackage } from '../actions/download';
import { exportDeck } from '../actions/export';
import { closeOverlay } from '../actions/overlay';
import { changePreferences } from '../actions/preferences';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import {
  type ExportPreset,
  exportPresets,
  formatName,
  type OfferedFormat,
  offeredFormats,
} from '../state/export-presets';

/** What to hand out and in which form: ready choices by purpose, or single formats. */
@customElement('export-dialog')
export class ExportDialog extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      wa-dialog {
        --width: min(38rem, 94vw);
      }
      .presets {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
        gap: var(--wa-space-xs);
        margin-block-end: var(--wa-space-m);
      }
      ul {
        list-style: none;
        padding: 0;
        display: grid;
        gap: var(--wa-space-xs);
      }
      label {
        display: grid;
        grid-template-columns: 1.25rem 11rem 1fr;
        gap: var(--wa-space-xs);
        align-items: baseline;
        cursor: pointer;
      }
      input {
        width: 1rem;
        height: 1rem;
        margin: 0;
        translate: 0 0.15rem;
        accent-color: var(--wa-color-brand-fill-loud);
      }
      .keep {
        margin-inline-end: auto;
      }
    `,
  ];

  @state() private chosen: ReadonlySet<OfferedFormat> = new Set();

  override connectedCallback(): void {
    super.connectedCallback();
    const kept = this.studio.preferences.value.preset;
    const preset = exportPresets().find((each) => each.name === kept) ?? exportPresets()[0];
    this.chosen = new Set(preset?.formats);
  }

  override render() {
    return html`<wa-dialog open label=${msg('导出')} @wa-after-hide=${this.#closed}>
      <div class="presets" role="group" aria-label=${msg('按用途')}>
        ${exportPresets().map((preset) => this.#preset(preset))}
      </div>
      <ul>
        ${offeredFormats.map((format) => html`<li>${this.#format(format)}</li>`)}
      </ul>
      <wa-button slot="footer" class="keep" appearance="plain" @click=${() => downloadPackage(this.studio)}>
        <wa-icon slot="start" name="save"></wa-icon>${msg('另存课件（.lectern）')}
      </wa-button>
      <wa-button
        slot="footer"
        id="export-now"
        variant="brand"
        appearance="accent"
        ?disabled=${this.chosen.size === 0}
        @click=${this.#export}
        >${msg('导出')}</wa-button
      >
    </wa-dialog>`;
  }

  #preset(preset: ExportPreset) {
    const on =
      preset.formats.length === this.chosen.size && preset.formats.every((each) => this.chosen.has(each));
    return html`<wa-button
      size="s"
      appearance=${on ? 'filled-outlined' : 'outlined'}
      aria-pressed=${on}
      data-preset=${preset.name}
      @click=${() => this.#take(preset)}
      >${preset.label}</wa-button
    >`;
  }

  #format(format: OfferedFormat) {
    const { name, hint } = formatName(format);
    return html`<label>
      <input
        type="checkbox"
        data-format=${format}
        .checked=${this.chosen.has(format)}
        @change=${() => this.#toggle(format)}
      />
      <span>${name}</span><span class="quiet small">${hint}</span>
    </label>`;
  }

  #take(preset: ExportPreset): void {
    this.chosen = new Set(preset.formats);
    changePreferences(this.studio, { preset: preset.name });
  }

  #toggle(format: OfferedFormat): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(format)) chosen.add(format);
    this.chosen = chosen;
  }

  readonly #export = () => {
    const formats = offeredFormats.filter((format) => this.chosen.has(format));
    closeOverlay(this.studio);
    void exportDeck(this.studio, formats);
  };

  readonly #closed = (event: Event) => {
    if (event.target === event.currentTarget) closeOverlay(this.studio);
  };
}
