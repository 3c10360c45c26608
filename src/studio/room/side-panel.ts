import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import type { Panel } from '../state/view';
import '../panels/check-panel';
import '../panels/notice-panel';
import '../panels/plan-panel';
import '../panels/theme-panel';
import '../panels/versions-panel';

/** The right side of the room: one panel at a time, chosen by tabs. */
@customElement('side-panel')
export class SidePanel extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        min-width: 0;
        min-height: 0;
        background: var(--studio-paper);
      }
      aside {
        height: 100%;
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
      }
      [role='tablist'] {
        display: flex;
        padding: var(--wa-space-2xs) var(--wa-space-xs) 0;
        border-block-end: 1px solid var(--wa-color-surface-border);
      }
      [role='tab'] {
        flex: 1;
        display: grid;
        justify-items: center;
        gap: 2px;
        padding: var(--wa-space-2xs) 0 var(--wa-space-xs);
        font: inherit;
        font-size: var(--wa-font-size-xs);
        color: var(--wa-color-text-quiet);
        background: none;
        border: 0;
        border-block-end: 2px solid transparent;
        cursor: pointer;
      }
      [role='tab'] wa-icon {
        font-size: 1.1rem;
      }
      [role='tab'][aria-selected='true'] {
        color: var(--wa-color-text-normal);
        border-block-end-color: currentColor;
      }
      [role='tab']:focus-visible {
        outline-offset: -2px;
      }
      [role='tabpanel'] {
        min-height: 0;
        overflow: auto;
        display: grid;
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.panel]);

  override render() {
    const current = this.studio.panel.value;
    return html`<aside aria-label=${msg('侧栏')}>
      <div role="tablist" aria-label=${msg('侧栏')} @keydown=${this.#onKey}>
        ${tabs().map((tab) => this.#tab(tab, tab.name === current))}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby=${`tab-${current}`}>${panelOf(current)}</div>
    </aside>`;
  }

  #tab(tab: Tab, selected: boolean) {
    return html`<button
      type="button"
      role="tab"
      id=${`tab-${tab.name}`}
      aria-controls="panel"
      aria-selected=${selected ? 'true' : 'false'}
      tabindex=${selected ? 0 : -1}
      @click=${() => this.studio.panel.set(tab.name)}
    >
      <wa-icon name=${tab.icon}></wa-icon>${tab.label}
    </button>`;
  }

  readonly #onKey = async (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const names = tabs().map((tab) => tab.name);
    const next = names.at((names.indexOf(this.studio.panel.value) + step) % names.length);
    if (!next) return;
    this.studio.panel.set(next);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
}

interface Tab {
  readonly name: Panel;
  readonly icon: string;
  readonly label: string;
}

function tabs(): readonly Tab[] {
  return [
    { name: 'notice', icon: 'file-text', label: msg('公文') },
    { name: 'plan', icon: 'clock', label: msg('安排') },
    { name: 'check', icon: 'list-checks', label: msg('检查') },
    { name: 'theme', icon: 'palette', label: msg('主题') },
    { name: 'versions', icon: 'history', label: msg('版本') },
  ];
}

function panelOf(panel: Panel) {
  switch (panel) {
    case 'notice':
      return html`<notice-panel></notice-panel>`;
    case 'plan':
      return html`<plan-panel></plan-panel>`;
    case 'check':
      return html`<check-panel></check-panel>`;
    case 'theme':
      return html`<theme-panel></theme-panel>`;
    case 'versions':
      return html`<versions-panel></versions-panel>`;
  }
}
