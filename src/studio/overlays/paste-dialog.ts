import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { openPasted } from '../actions/open-file';
import { closeOverlay } from '../actions/overlay';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { pastedText } from '../start/incoming';

/** A field to paste a notice into. */
@customElement('paste-dialog')
export class PasteDialog extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      wa-dialog {
        --width: min(46rem, 94vw);
      }
      textarea {
        font: inherit;
        line-height: 1.75;
        color: inherit;
        width: 100%;
        height: 50vh;
        padding: var(--wa-space-s);
        background: var(--wa-form-control-background-color);
        border: 1px solid var(--wa-form-control-border-color);
        border-radius: var(--wa-form-control-border-radius);
      }
    `,
  ];

  override render() {
    return html`<wa-dialog open label=${msg('粘贴公文')} @wa-after-hide=${() => closeOverlay(this.studio)}>
      <textarea autofocus aria-label=${msg('公文全文')} placeholder=${msg('把全文粘贴到这里')}></textarea>
      <wa-button slot="footer" variant="brand" appearance="accent" @click=${this.#take}>${msg('识别')}</wa-button>
    </wa-dialog>`;
  }

  readonly #take = () => {
    const text = this.renderRoot.querySelector('textarea')?.value ?? '';
    closeOverlay(this.studio);
    void openPasted(this.studio, pastedText(text));
  };
}
