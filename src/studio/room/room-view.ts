import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import './notes-pane';
import './side-panel';
import './slide-desk';
import './slide-rail';
import './top-bar';
import { RoomKeys } from './keyboard';
import { NotesDivider } from './notes-divider';
import { RoomClipboard } from './room-clipboard';
import { RoomDrop } from './room-drop';

/** The workspace: bar above, slides left, the slide with its notes in the middle, one panel right. */
@customElement('room-view')
export class RoomView extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        height: 100%;
        display: grid;
        grid-template: auto minmax(0, 1fr) / 13rem minmax(0, 1fr) 22rem;
        grid-template-areas: 'bar bar bar' 'rail middle panel';
        background: var(--studio-desk);
      }
      top-bar {
        grid-area: bar;
      }
      slide-rail {
        grid-area: rail;
        border-inline-end: 1px solid var(--wa-color-surface-border);
      }
      main {
        grid-area: middle;
        min-width: 0;
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto var(--notes-height);
      }
      side-panel {
        grid-area: panel;
        border-inline-start: 1px solid var(--wa-color-surface-border);
      }
      .divider {
        height: 9px;
        border: 0;
        padding: 0;
        background: linear-gradient(var(--wa-color-surface-border), var(--wa-color-surface-border)) center / 100% 1px
          no-repeat;
        cursor: row-resize;
        touch-action: none;
      }
      .divider:hover,
      .divider:focus-visible {
        background-size: 100% 3px;
      }
      @media (max-width: 80rem) {
        :host {
          grid-template-columns: 9.5rem minmax(0, 1fr) 18rem;
        }
      }
      @media (max-width: 60rem) {
        :host {
          height: auto;
          min-height: 100%;
          grid-template: auto auto auto auto / minmax(0, 1fr);
          grid-template-areas: 'bar' 'rail' 'middle' 'panel';
        }
        main {
          grid-template-rows: auto auto 14rem;
        }
        side-panel {
          border-inline-start: 0;
          border-block-start: 1px solid var(--wa-color-surface-border);
        }
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.preferences]);
  readonly keys = new RoomKeys(this);
  readonly clipboard = new RoomClipboard(this);
  readonly drop = new RoomDrop(this);
  readonly notes = new NotesDivider(this);

  override render() {
    const height = this.studio.preferences.value.notesHeight;
    return html`
      <top-bar></top-bar>
      <slide-rail></slide-rail>
      <main style="--notes-height: ${height}%">
        <slide-desk></slide-desk>
        <div
          class="divider"
          role="separator"
          tabindex="0"
          aria-orientation="horizontal"
          aria-label=${msg('调整备注高度')}
          aria-valuenow=${height}
          aria-valuemin="10"
          aria-valuemax="70"
          @pointerdown=${this.notes.onPointerDown}
          @keydown=${this.notes.onKeyDown}
        ></div>
        <notes-pane></notes-pane>
      </main>
      <side-panel></side-panel>
    `;
  }
}
