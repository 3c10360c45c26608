import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { StudioElement } from '../kit/studio-element';

/** TODO */
@customElement('source-view')
export class SourceView extends StudioElement {
  override render() {
    return html``;
  }
}
