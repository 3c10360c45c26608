import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Section } from '../../model/notice';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { type Chosen, choiceOf, toggleSection } from '../state/section-choice';

/** Characters shown of a section that has no heading. */
const wordsShown = 28;

/**
 * The sections of a notice with check boxes.
 * @fires sections-changed - `detail` is the new choice
 * @fires section-shown - `detail` is the section whose heading was clicked
 */
@customElement('section-tree')
export class SectionTree extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      ul {
        list-style: none;
        padding: 0;
      }
      ul ul {
        padding-inline-start: var(--wa-space-l);
      }
      .row {
        display: flex;
        gap: var(--wa-space-xs);
        align-items: baseline;
        padding: var(--wa-space-3xs) 0;
      }
      input {
        flex: none;
        width: 1rem;
        height: 1rem;
        margin: 0;
        translate: 0 0.15rem;
        accent-color: var(--wa-color-brand-fill-loud);
      }
      .label {
        color: var(--wa-color-text-quiet);
        margin-inline-end: var(--wa-space-2xs);
      }
      button.plain:hover {
        text-decoration: underline;
      }
      .none > .row button {
        color: var(--wa-color-text-quiet);
        text-decoration: line-through;
      }
    `,
  ];

  @property({ attribute: false }) sections: readonly Section[] = [];
  @property({ attribute: false }) chosen: Chosen = null;
  /** The notice's text, for sections without a heading. */
  @property() text = '';

  override render() {
    return html`<ul aria-label=${msg('层次')}>
      ${this.sections.map((section) => this.#branch(section, false))}
    </ul>`;
  }

  #branch(section: Section, inherited: boolean): unknown {
    const choice = choiceOf(section, this.chosen, inherited);
    const taken = inherited || this.chosen === null || this.chosen.includes(section.id);
    return html`<li class=${choice}>
      ${this.#row(section, choice)}
      ${
        section.children.length > 0
          ? html`<ul>
            ${section.children.map((child) => this.#branch(child, taken))}
          </ul>`
          : nothing
      }
    </li>`;
  }

  #row(section: Section, choice: string) {
    const heading = section.heading || this.#firstWords(section);
    const name = heading || section.label;
    return html`<div class="row">
      <input
        type="checkbox"
        data-section=${section.id}
        .checked=${live(choice === 'all')}
        .indeterminate=${live(choice === 'some')}
        aria-label=${msg(str`讲这一部分：${name}`)}
        @change=${() => this.#toggle(section)}
      />
      <button type="button" class="plain" @click=${() => this.#show(section)}>
        <span class="label">${section.label}</span>${heading}
      </button>
    </div>`;
  }

  /** How a section without a heading begins. */
  #firstWords(section: Section): string {
    const line = this.text.slice(section.start, section.end).split('\n')[0] ?? '';
    const words = line.startsWith(section.label) ? line.slice(section.label.length).trim() : line.trim();
    return words.length > wordsShown ? `${words.slice(0, wordsShown)}…` : words;
  }

  #toggle(section: Section): void {
    const detail = toggleSection(this.sections, this.chosen, section.id);
    this.dispatchEvent(new CustomEvent('sections-changed', { detail }));
  }

  #show(section: Section): void {
    this.dispatchEvent(new CustomEvent('section-shown', { detail: section }));
  }
}
