import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { toggleEmphasis } from '../actions/emphasis';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';

/** Bold and the theme's accent colour for the words that are selected on the slide. */
@customElement('text-tools')
export class TextTools extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.selection]);

  override render() {
    const { path } = this.studio.selection.value;
    const off = path === null || /^blocks\.\d+$/.test(path);
    return html`${this.#button('strong', 'bold', msg('加粗'), off)} ${this.#button('accent', 'highlighter', msg('主色'), off)}`;
  }

  #button(style: 'strong' | 'accent', icon: string, label: string, off: boolean) {
    return html`<wa-button
      size="s"
      appearance="plain"
      id=${style}
      ?disabled=${off}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => toggleEmphasis(this.studio, style)}
    >
      <wa-icon slot="start" name=${icon}></wa-icon>${label}
    </wa-button>`;
  }
}
