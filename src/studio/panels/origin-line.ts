import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OriginKind, TracedText } from '../../model/origin';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';

/**
 * Where the chosen text of the slide comes from.
 * @fires restore-wording - the notice's own wording is asked back
 */
@customElement('origin-line')
export class OriginLine extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      div {
        display: flex;
        align-items: center;
        gap: var(--wa-space-xs);
        min-height: 2.75rem;
        padding: var(--wa-space-2xs) var(--wa-space-m);
        border-block-end: 1px solid var(--wa-color-surface-border);
      }
      .dot {
        flex: none;
        width: 0.6rem;
        height: 0.6rem;
        border-radius: 50%;
        background: var(--wa-color-text-quiet);
      }
      .verbatim .dot,
      .abridged .dot {
        background: var(--wa-color-success-fill-loud);
      }
      .own .dot {
        background: var(--studio-own);
      }
      span.words {
        flex: 1;
      }
    `,
  ];

  @property({ attribute: false }) traced: TracedText | null = null;

  override render() {
    const { traced } = this;
    if (!traced) return html`<div class="quiet small">${msg('点页面上的文字，看它出自哪里')}</div>`;
    return html`<div class=${traced.origin.kind} role="status">
      <span class="dot"></span><span class="words">${sentences()[traced.origin.kind]}</span>
      ${traced.origin.kind === 'own' ? this.#restore() : ''}
    </div>`;
  }

  #restore() {
    return html`<wa-button
      size="s"
      appearance="outlined"
      id="restore"
      @click=${() => this.dispatchEvent(new CustomEvent('restore-wording'))}
    >
      <wa-icon slot="start" name="rotate-ccw"></wa-icon>${msg('恢复原文')}
    </wa-button>`;
  }
}

function sentences(): Readonly<Record<OriginKind, string>> {
  return {
    verbatim: msg('原文照录'),
    abridged: msg('原文节录'),
    label: msg('固定用语'),
    own: msg('主讲人自己的话'),
  };
}
