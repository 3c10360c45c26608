import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Brief } from '../../model/brief';
import type { Notice } from '../../model/notice';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import './section-tree';

/**
 * What the lecturer asks of the deck: minutes, pace, audience and sections.
 * @fires brief-changed - `detail` is the new brief
 */
@customElement('brief-form')
export class BriefForm extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host,
      .fields {
        display: grid;
        gap: var(--wa-space-m);
      }
      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--wa-space-m);
      }
      label {
        display: grid;
        align-content: start;
        gap: var(--wa-space-2xs);
        font-weight: var(--wa-font-weight-semibold);
      }
      input,
      select {
        font: inherit;
        font-weight: var(--wa-font-weight-normal);
        color: inherit;
        width: 100%;
        height: 2.25rem;
        padding: 0 var(--wa-space-s);
        background: var(--wa-form-control-background-color);
        border: 1px solid var(--wa-form-control-border-color);
        border-radius: var(--wa-form-control-border-radius);
      }
      .hint {
        font-weight: var(--wa-font-weight-normal);
      }
    `,
  ];

  @property({ attribute: false }) brief: Brief | null = null;
  @property({ attribute: false }) notice: Notice | null = null;

  override render() {
    const { brief, notice } = this;
    if (!brief) return html``;
    return html`
      <div class="pair">${this.#minutes(brief)} ${this.#pace(brief)}</div>
      ${this.#audience(brief, notice)}
      ${
        notice && notice.body.sections.length > 0
          ? html`<section>
              <h3>${msg('讲哪些部分')}</h3>
              <section-tree
                .sections=${notice.body.sections}
                .text=${notice.source.text}
                .chosen=${brief.sections}
                @sections-changed=${(event: CustomEvent<Brief['sections']>) =>
                  this.#change({ sections: event.detail })}
                @section-shown=${(event: CustomEvent) => this.#forward(event)}
              ></section-tree>
            </section>`
          : ''
      }
    `;
  }

  #minutes(brief: Brief) {
    return html`<label>
      ${msg('时长（分钟）')}
      <input
        id="minutes"
        type="number"
        min="3"
        max="240"
        inputmode="numeric"
        placeholder=${msg('不限')}
        .value=${brief.minutes === null ? '' : String(brief.minutes)}
        @change=${(event: Event) => this.#setMinutes(event)}
      />
      <span class="hint quiet small">${msg('留空则按全文所需时间')}</span>
    </label>`;
  }

  #pace(brief: Brief) {
    return html`<label>
      ${msg('语速（字/分钟）')}
      <input
        id="pace"
        type="number"
        min="120"
        max="320"
        step="10"
        .value=${String(brief.pace)}
        @change=${(event: Event) => this.#setPace(event)}
      />
      <span class="hint quiet small">${msg('一般 180–220')}</span>
    </label>`;
  }

  #audience(brief: Brief, notice: Notice | null) {
    const bodies = [...new Set(notice?.duties.flatMap((duty) => duty.roles.flatMap(namesOf)) ?? [])];
    if (bodies.length < 2) return '';
    return html`<label>
      ${msg('讲给哪个单位')}
      <select id="audience" @change=${(event: Event) => this.#setAudience(event)}>
        <option value="" ?selected=${brief.audience === null}>${msg('全体')}</option>
        ${bodies.map((name) => html`<option value=${name} ?selected=${brief.audience === name}>${name}</option>`)}
      </select>
    </label>`;
  }

  #setMinutes(event: Event): void {
    const value = numberOf(event);
    this.#change({ minutes: value === null ? null : clamp(value, 3, 240) });
  }

  #setPace(event: Event): void {
    this.#change({ pace: clamp(numberOf(event) ?? 200, 120, 320) });
  }

  #setAudience(event: Event): void {
    const value = event.target instanceof HTMLSelectElement ? event.target.value : '';
    this.#change({ audience: value === '' ? null : value });
  }

  #change(changes: Partial<Brief>): void {
    if (!this.brief) return;
    const detail: Brief = { ...this.brief, ...changes };
    this.dispatchEvent(new CustomEvent('brief-changed', { detail }));
  }

  #forward(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }
}

function namesOf(role: { readonly names: readonly { readonly quote: string }[] }): readonly string[] {
  return role.names.map((name) => name.quote);
}

function numberOf(event: Event): number | null {
  const value = event.target instanceof HTMLInputElement ? event.target.valueAsNumber : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
