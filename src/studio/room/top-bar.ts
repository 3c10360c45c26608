import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { redo, renameDeck, undo } from '../actions/edit';
import { leaveDeck } from '../actions/library';
import { openOverlay } from '../actions/overlay';
import { present } from '../actions/present';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { deckOf, type Session } from '../state/session';
import type { Saving } from '../storage/autosave';
import './more-menu';
import './save-state';

/** Deck title, save state, undo and redo, check, export, and the one primary button: present. */
@customElement('top-bar')
export class TopBar extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        background: var(--studio-paper);
        border-block-end: 1px solid var(--wa-color-surface-border);
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--wa-space-2xs) var(--wa-space-xs);
        padding: var(--wa-space-xs) var(--wa-space-s);
      }
      input {
        font: inherit;
        font-size: var(--wa-font-size-m);
        font-weight: var(--wa-font-weight-semibold);
        color: inherit;
        background: transparent;
        border: 1px solid transparent;
        border-radius: var(--wa-border-radius-m);
        padding: var(--wa-space-2xs) var(--wa-space-xs);
        min-width: 5rem;
        flex: 1 1 12rem;
        text-overflow: ellipsis;
      }
      input:hover {
        border-color: var(--wa-color-surface-border);
      }
      .gap {
        flex: 0 1 var(--wa-space-m);
      }
      /* What gives way on narrow windows stands in the menu of more things then, and in the panel's tabs. */
      @media (max-width: 60rem) {
        #check,
        .gap {
          display: none;
        }
      }
      @media (max-width: 46rem) {
        #library {
          display: none;
        }
      }
      /* A warning must be read whole, and a telephone has no such line. */
      header:has(.warns) {
        flex-wrap: wrap;
      }
      @media (max-width: 38rem) {
        header {
          flex-wrap: wrap;
        }
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.saving]);

  override render() {
    const session = this.studio.session.value;
    if (!session) return html``;
    return html`<header>
      <wa-button size="s" appearance="plain" id="library" @click=${() => leaveDeck(this.studio)}>
        <wa-icon slot="start" name="chevron-left"></wa-icon>${msg('课件库')}
      </wa-button>
      <h1 class="visually-hidden">${deckOf(session).meta.title}</h1>
      <input
        aria-label=${msg('课件标题')}
        .value=${deckOf(session).meta.title}
        ?readonly=${session.readOnly}
        @change=${this.#rename}
      />
      <save-state class=${calm(this.studio.saving.value) ? '' : 'warns'}></save-state>
      <span class="gap"></span>
      ${this.#history(session)}
      <span class="gap"></span>
      <wa-button size="s" appearance="plain" id="check" @click=${() => this.studio.panel.set('check')}>
        <wa-icon slot="start" name="list-checks"></wa-icon>${msg('检查')}
      </wa-button>
      <wa-button size="s" appearance="outlined" id="export" @click=${() => openOverlay(this.studio, 'export')}>
        <wa-icon slot="start" name="download"></wa-icon>${msg('导出')}
      </wa-button>
      <wa-button size="s" variant="brand" appearance="accent" id="present" @click=${() => present(this.studio)}>
        <wa-icon slot="start" name="play"></wa-icon>${msg('宣讲')}
      </wa-button>
      <more-menu></more-menu>
    </header>`;
  }

  #history(session: Session) {
    const { history, readOnly } = session;
    return html`<wa-button
        size="s"
        appearance="plain"
        id="undo"
        ?disabled=${readOnly || history.past.length === 0}
        @click=${() => undo(this.studio)}
        ><wa-icon slot="start" name="undo-2"></wa-icon>${msg('撤销')}</wa-button
      ><wa-button
        size="s"
        appearance="plain"
        id="redo"
        ?disabled=${readOnly || history.future.length === 0}
        @click=${() => redo(this.studio)}
        ><wa-icon slot="start" name="redo-2"></wa-icon>${msg('重做')}</wa-button
      >`;
  }

  readonly #rename = (event: Event) => {
    if (event.target instanceof HTMLInputElement) renameDeck(this.studio, event.target.value.trim());
  };
}

/** Whether a state takes but a word. */
function calm({ state }: Saving): boolean {
  return state === 'saved' || state === 'saving';
}
