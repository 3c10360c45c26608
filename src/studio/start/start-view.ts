import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import './notice-drop';
import './recent-decks';
import './sample-list';
import '../kit/preference-bar';

/** The first page: takes a notice by drop, paste, file or sample, and lists the decks made before. */
@customElement('start-view')
export class StartView extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        min-height: 100%;
        background: var(--studio-desk);
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--wa-space-m);
        padding: var(--wa-space-m) var(--wa-space-l);
      }
      .name {
        font-weight: var(--wa-font-weight-bold);
        letter-spacing: 0.04em;
      }
      main {
        max-width: 60rem;
        margin: 0 auto;
        padding: var(--wa-space-2xl) var(--wa-space-l) var(--wa-space-4xl);
        display: grid;
        gap: var(--wa-space-2xl);
      }
      .promise {
        display: grid;
        gap: var(--wa-space-s);
      }
      .promise p {
        font-size: var(--wa-font-size-m);
        max-width: 42em;
      }
    `,
  ];

  override render() {
    return html`
      <header>
        <span class="name">${msg('宣讲台')}</span>
        <preference-bar></preference-bar>
      </header>
      <main>
        <div class="promise">
          <h1>${msg('放入一份公文，得到一套能讲的课件')}</h1>
          <p class="quiet">
            ${msg('每一行都出自原文，可逐句核对；按你的时长编好页面和讲稿。全部在本机完成，不上传。')}
          </p>
        </div>
        <notice-drop></notice-drop>
        <recent-decks></recent-decks>
        <sample-list></sample-list>
      </main>
    `;
  }
}
