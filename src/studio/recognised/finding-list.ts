import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Finding } from '../../model/finding';
import { wording } from '../../model/language';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { currentLanguage } from '../localization/locale';

const icon = { error: 'circle-x', warning: 'triangle-alert', note: 'info' } as const;

/**
 * What a stage noticed, the serious first.
 * @fires finding-picked - `detail` is the finding that was clicked
 */
@customElement('finding-list')
export class FindingList extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      ul {
        list-style: none;
        padding: 0;
        display: grid;
        gap: var(--wa-space-2xs);
      }
      button {
        display: grid;
        grid-template-columns: 1.25rem 1fr;
        gap: var(--wa-space-xs);
        width: 100%;
        padding: var(--wa-space-xs);
      }
      button:hover {
        background: var(--wa-color-neutral-fill-quiet);
      }
      wa-icon {
        margin-block-start: 0.3em;
      }
      .error wa-icon {
        color: var(--wa-color-danger-on-quiet);
      }
      .warning wa-icon {
        color: var(--wa-color-warning-on-quiet);
      }
      .note wa-icon {
        color: var(--wa-color-text-quiet);
      }
    `,
  ];

  @property({ attribute: false }) findings: readonly Finding[] = [];

  override render() {
    if (this.findings.length === 0) return html``;
    const order = { error: 0, warning: 1, note: 2 };
    const sorted = [...this.findings].sort((a, b) => order[a.severity] - order[b.severity]);
    return html`<h3>${msg('请留意')}</h3>
      <ul>
        ${sorted.map((finding) => this.#item(finding))}
      </ul>`;
  }

  #item(finding: Finding) {
    const name = { error: msg('错误'), warning: msg('注意'), note: msg('说明') }[finding.severity];
    return html`<li class=${finding.severity}>
      <button type="button" class="plain" @click=${() => this.#pick(finding)}>
        <wa-icon name=${icon[finding.severity]} label=${name}></wa-icon>
        <span>${wording(finding.message, currentLanguage())}</span>
      </button>
    </li>`;
  }

  #pick(finding: Finding): void {
    this.dispatchEvent(new CustomEvent('finding-picked', { detail: finding }));
  }
}
