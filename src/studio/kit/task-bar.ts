import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sharedStyles } from './shared-styles';
import { StudioElement, Watch } from './studio-element';

/** Progress of long work, with a button to cancel it. */
@customElement('task-bar')
export class TaskBar extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: fixed;
        inset: auto 0 0 0;
        z-index: 30;
        pointer-events: none;
      }
      .card {
        pointer-events: auto;
        width: min(28rem, calc(100vw - 2 * var(--wa-space-m)));
        margin: 0 auto var(--wa-space-l);
        padding: var(--wa-space-s) var(--wa-space-m);
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: center;
        gap: var(--wa-space-xs) var(--wa-space-m);
        background: var(--wa-color-surface-raised);
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-l);
        box-shadow: var(--wa-shadow-l);
      }
      wa-progress-bar {
        grid-column: 1 / -1;
        --track-height: 4px;
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.task]);

  override render() {
    const task = this.studio.task.value;
    if (!task) return html``;
    return html`<div class="card" role="status">
      <span>${task.label}</span>
      <wa-button size="s" appearance="plain" @click=${task.cancel}>${msg('取消')}</wa-button>
      <wa-progress-bar
        label=${task.label}
        .value=${(task.done ?? 0) * 100}
        ?indeterminate=${task.done === null}
      ></wa-progress-bar>
    </div>`;
  }
}
