import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { StudioElement } from '../kit/studio-element';

/** TODO */
@customElement('export-dialog')
export class ExportDialog extends StudioElement {
  override render() {
    return html``;
  }
}
