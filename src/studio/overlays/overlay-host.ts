import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { StudioElement, Watch } from '../kit/studio-element';
import type { Overlay } from '../state/view';

const loaders: Readonly<Record<Overlay, () => Promise<unknown>>> = {
  export: () => import('./export-dialog'),
  find: () => import('./find-bar'),
  insert: () => import('./insert-dialog'),
  paste: () => import('./paste-dialog'),
  script: () => import('./script-view'),
  shortcuts: () => import('./shortcut-sheet'),
  source: () => import('./source-view'),
};

/** Shows the window that lies over the page; each is loaded when it is first asked for. */
@customElement('overlay-host')
export class OverlayHost extends StudioElement {
  readonly watch = new Watch(this, (studio) => [studio.overlay]);

  override render() {
    const overlay = this.studio.overlay.value;
    if (overlay === null) return html``;
    void loaders[overlay]();
    return windowOf(overlay);
  }
}

function windowOf(overlay: Overlay) {
  switch (overlay) {
    case 'export':
      return html`<export-dialog></export-dialog>`;
    case 'find':
      return html`<find-bar></find-bar>`;
    case 'insert':
      return html`<insert-dialog></insert-dialog>`;
    case 'paste':
      return html`<paste-dialog></paste-dialog>`;
    case 'script':
      return html`<script-view></script-view>`;
    case 'shortcuts':
      return html`<shortcut-sheet></shortcut-sheet>`;
    case 'source':
      return html`<source-view></source-view>`;
  }
}
