import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Message } from '../state/message';
import { sharedStyles } from './shared-styles';
import { StudioElement, Watch } from './studio-element';

const icon = { information: 'info', warning: 'triangle-alert', error: 'circle-x' } as const;

/** One sentence at the foot of the window; errors stay until they are closed. */
@customElement('message-bar')
export class MessageBar extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: fixed;
        inset: auto 0 0 0;
        z-index: 40;
        pointer-events: none;
      }
      .card {
        pointer-events: auto;
        width: fit-content;
        max-width: min(40rem, calc(100vw - 2 * var(--wa-space-m)));
        margin: 0 auto var(--wa-space-l);
        padding: var(--wa-space-xs) var(--wa-space-xs) var(--wa-space-xs) var(--wa-space-m);
        display: flex;
        align-items: center;
        gap: var(--wa-space-s);
        color: var(--wa-color-neutral-on-loud);
        background: var(--wa-color-neutral-fill-loud);
        border-radius: var(--wa-border-radius-m);
        box-shadow: var(--wa-shadow-l);
      }
      button {
        font: inherit;
        color: inherit;
        background: none;
        border: 1px solid transparent;
        border-radius: var(--wa-border-radius-s);
        padding: var(--wa-space-2xs) var(--wa-space-xs);
        cursor: pointer;
        white-space: nowrap;
      }
      button.action {
        border-color: currentColor;
      }
      :focus-visible {
        outline-color: currentColor;
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.message]);
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render() {
    const message = this.studio.message.value;
    clearTimeout(this.#timer);
    if (message?.kind === 'information')
      this.#timer = setTimeout(this.#close, message.action ? 12_000 : 6000);
    return html`<div role=${message?.kind === 'error' ? 'alert' : 'status'}>
      ${message ? this.#card(message) : ''}
    </div>`;
  }

  #card(message: Message) {
    const { action } = message;
    return html`<div class="card ${message.kind}">
      <wa-icon name=${icon[message.kind]}></wa-icon>
      <span>${message.text}</span>
      ${
        action
          ? html`<button type="button" class="action" @click=${() => this.#act(action.run)}>${action.label}</button>`
          : ''
      }
      <button type="button" @click=${this.#close}>
        <wa-icon name="x" label=${msg('关闭提示')}></wa-icon>
      </button>
    </div>`;
  }

  #act(run: () => void): void {
    this.#close();
    run();
  }

  readonly #close = () => this.studio.message.set(null);
}
