import { msg } from '@lit/localize';
import { directoryOpen, fileOpen } from 'browser-fs-access';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { openFile, openPasted } from '../actions/open-file';
import { openOverlay } from '../actions/overlay';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { filesOf, pastedFile } from './incoming';

/** The place that takes a notice: dropped, pasted or chosen. */
@customElement('notice-drop')
export class NoticeDrop extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      .zone {
        display: grid;
        justify-items: center;
        gap: var(--wa-space-m);
        padding: var(--wa-space-3xl) var(--wa-space-l);
        text-align: center;
        background: var(--studio-paper);
        border: 2px dashed var(--wa-color-neutral-border-normal);
        border-radius: var(--wa-border-radius-l);
        transition: border-color var(--wa-transition-normal);
      }
      .zone.over {
        border-color: var(--wa-color-text-normal);
        border-style: solid;
      }
      wa-icon.large {
        font-size: 2.25rem;
        color: var(--wa-color-text-quiet);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--wa-space-s);
      }
      strong {
        font-size: var(--wa-font-size-l);
        font-weight: var(--wa-font-weight-semibold);
      }
    `,
  ];

  @state() private over = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('paste', this.#onPaste);
    window.addEventListener('dragover', this.#onDragOver);
    window.addEventListener('dragleave', this.#onDragLeave);
    window.addEventListener('drop', this.#onDrop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('paste', this.#onPaste);
    window.removeEventListener('dragover', this.#onDragOver);
    window.removeEventListener('dragleave', this.#onDragLeave);
    window.removeEventListener('drop', this.#onDrop);
  }

  override render() {
    return html`
      <div class="zone ${this.over ? 'over' : ''}">
        <wa-icon class="large" name="file-text"></wa-icon>
        <strong>${msg('把公文拖到这里，或直接粘贴文字')}</strong>
        <div class="buttons">
          <wa-button variant="brand" appearance="accent" @click=${this.#choose}>
            <wa-icon slot="start" name="folder-open"></wa-icon>${msg('选择文件')}
          </wa-button>
          <wa-button appearance="outlined" id="folder" @click=${this.#chooseFolder}>
            <wa-icon slot="start" name="library"></wa-icon>${msg('选择文件夹')}
          </wa-button>
          <wa-button appearance="outlined" @click=${() => openOverlay(this.studio, 'paste')}>
            <wa-icon slot="start" name="clipboard-paste"></wa-icon>${msg('粘贴文字')}
          </wa-button>
        </div>
        <span class="quiet small">
          ${msg('Word、PDF、网页、Markdown、纯文本；也可打开已保存的课件（.deck.md、.lectern、.html）')}<br />
          ${msg('一次放入多个文件或一个文件夹，各生成一个课件')}
        </span>
      </div>
    `;
  }

  readonly #choose = async () => {
    try {
      await openFile(this.studio, ...(await fileOpen({ id: 'notice', multiple: true })));
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  };

  readonly #chooseFolder = async () => {
    try {
      const found = await directoryOpen({ id: 'notices', recursive: false });
      await openFile(this.studio, ...found.filter((file) => file instanceof File));
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  };

  readonly #onPaste = (event: ClipboardEvent) => {
    if (event.defaultPrevented || this.studio.overlay.value !== null) return;
    const file = event.clipboardData && pastedFile(event.clipboardData);
    if (!file) return;
    event.preventDefault();
    void openPasted(this.studio, file);
  };

  readonly #onDragOver = (event: DragEvent) => {
    event.preventDefault();
    this.over = true;
  };

  readonly #onDragLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) this.over = false;
  };

  readonly #onDrop = (event: DragEvent) => {
    event.preventDefault();
    this.over = false;
    const transfer = event.dataTransfer;
    if (transfer) void filesOf(transfer).then((files) => openFile(this.studio, ...files));
  };
}
