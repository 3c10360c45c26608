import { ContextProvider } from '@lit/context';
import { updateWhenLocaleChanges } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { studioContext } from './kit/studio-element';
import type { Studio } from './state/studio';
import type { View } from './state/view';
import './kit/message-bar';
import './kit/task-bar';
import './overlays/overlay-host';
import './start/start-view';

/** Views that are loaded when they are first shown. */
const loaders: Readonly<Partial<Record<View, () => Promise<unknown>>>> = {
  recognised: () => import('./recognised/recognised-view'),
  room: () => import('./room/room-view'),
};

/** The whole application: shows one of its three views and whatever lies over it. */
@customElement('lectern-studio')
export class LecternStudio extends LitElement {
  static override styles = css`
    :host {
      display: block;
      height: 100%;
    }
    :host([inert]) {
      content-visibility: hidden;
    }
  `;

  readonly #provider = new ContextProvider(this, { context: studioContext });
  #studio: Studio | null = null;

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** Starts the application on a state. */
  start(studio: Studio): void {
    this.#studio = studio;
    this.#provider.setValue(studio);
    studio.view.subscribe((view) => {
      void loaders[view]?.();
      this.requestUpdate();
    });
    this.requestUpdate();
  }

  override render() {
    if (!this.#studio) return html``;
    return html`${this.#view(this.#studio)}<overlay-host></overlay-host><task-bar></task-bar
      ><message-bar></message-bar>`;
  }

  #view(studio: Studio) {
    switch (studio.view.value) {
      case 'start':
        return html`<start-view></start-view>`;
      case 'recognised':
        return html`<recognised-view></recognised-view>`;
      case 'room':
        return html`<room-view></room-view>`;
    }
  }
}
