import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { ThemeVariant } from '../../model/deck';
import { openDeckOf } from '../actions/edit';
import {
  applyVariantFile,
  dropVariant,
  exportVariant,
  importVariant,
  keepVariant,
  listVariants,
  removeVariant,
} from '../actions/variants';
import type { VariantFile } from '../files/variant-file';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { variantStyles } from './variant-styles';

/** Variants kept in this browser: keep the one worn, wear another, send and receive them as files. */
@customElement('variant-shelf-list')
export class VariantShelfList extends StudioElement {
  static override styles = [
    sharedStyles,
    variantStyles,
    css`
      form {
        display: flex;
        gap: var(--wa-space-xs);
      }
      ul {
        list-style: none;
        padding: 0;
        display: grid;
        gap: var(--wa-space-xs);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--wa-space-2xs);
        padding-block-end: var(--wa-space-xs);
        border-block-end: 1px solid var(--wa-color-surface-border);
      }
      li strong {
        flex: 1 1 100%;
        overflow-wrap: anywhere;
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session]);
  @state() private kept: readonly VariantFile[] = [];
  #worn: ThemeVariant | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#list();
  }

  /** A style that was dropped comes with what it puts on the deck. */
  protected override willUpdate(): void {
    const worn = openDeckOf(this.studio)?.theme.variant;
    if (worn !== this.#worn) void this.#list();
    this.#worn = worn;
  }

  override render() {
    const variant = openDeckOf(this.studio)?.theme.variant;
    return html`
      <form @submit=${this.#keep}>
        <input
          name="variant-name"
          maxlength="60"
          required
          aria-label=${msg('样式名称')}
          placeholder=${msg('给这套样式起个名')}
          .value=${variant?.name ?? ''}
        />
        <wa-button size="s" type="submit" appearance="outlined" id="keep-variant">${msg('保存样式')}</wa-button>
      </form>
      <ul aria-label=${msg('保存的样式')}>
        ${this.kept.map((file) => this.#kept(file))}
      </ul>
      <div class="row">
        <wa-button size="s" appearance="outlined" id="import-variant" @click=${this.#import}>${msg('导入样式文件')}</wa-button>
        ${
          variant
            ? html`<wa-button
                size="s"
                appearance="plain"
                id="remove-variant"
                @click=${() => removeVariant(this.studio)}
                >${msg('恢复主题原样')}</wa-button
              >`
            : ''
        }
      </div>
    `;
  }

  #kept(file: VariantFile) {
    const tool = (name: string, label: string, action: () => void) =>
      html`<wa-button
        size="s"
        appearance="plain"
        data-action=${name}
        aria-label=${`${label} ${file.name}`}
        @click=${action}
        >${label}</wa-button
      >`;
    return html`<li data-variant=${file.name}>
      <strong>${file.name}</strong>
      ${tool('apply', msg('套用'), () => applyVariantFile(this.studio, file))}
      ${tool('export', msg('导出文件'), () => void exportVariant(this.studio, file))}
      ${tool('drop', msg('删除'), () => void dropVariant(this.studio, file, this.#list))}
    </li>`;
  }

  readonly #keep = (event: SubmitEvent) => {
    event.preventDefault();
    const name = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    void keepVariant(this.studio, name, this.#list);
  };

  readonly #import = () => void importVariant(this.studio, this.#list);

  readonly #list = async () => {
    this.kept = await listVariants(this.studio);
  };
}
