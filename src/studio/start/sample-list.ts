import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { openFile } from '../actions/open-file';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement } from '../kit/studio-element';
import { currentLanguage } from '../localization/locale';
import { loadSamples, type Sample } from './samples';

/** The sample notices, for a first try without a notice at hand. */
@customElement('sample-list')
export class SampleList extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        display: grid;
        gap: var(--wa-space-s);
      }
      ul {
        list-style: none;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
        gap: var(--wa-space-s);
      }
      button {
        width: 100%;
        height: 100%;
        display: flex;
        gap: var(--wa-space-s);
        align-items: start;
        padding: var(--wa-space-m);
        font: inherit;
        text-align: start;
        color: inherit;
        background: var(--studio-paper);
        border: 1px solid var(--wa-color-surface-border);
        border-radius: var(--wa-border-radius-m);
        cursor: pointer;
      }
      button:hover {
        border-color: var(--wa-color-neutral-border-loud);
      }
      wa-icon {
        flex: none;
        margin-block-start: 0.25em;
        color: var(--wa-color-text-quiet);
      }
    `,
  ];

  @state() private samples: readonly Sample[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void loadSamples().then((samples) => {
      this.samples = samples;
    });
  }

  override render() {
    if (this.samples.length === 0) return html``;
    return html`
      <section aria-labelledby="samples">
        <h2 id="samples">${msg('先用样例试试')}</h2>
        <ul>
          ${this.#inOrder().map((sample) => this.#item(sample))}
        </ul>
      </section>
    `;
  }

  /** Those in the language of the interface first. */
  #inOrder(): readonly Sample[] {
    const language = currentLanguage();
    const rank = (sample: Sample) => (sample.language === language ? 0 : 1);
    return this.samples.toSorted((one, other) => rank(one) - rank(other));
  }

  #item(sample: Sample) {
    const file = () => new File([sample.text], `${sample.name}.md`, { type: 'text/markdown' });
    return html`<li>
      <button type="button" data-sample=${sample.name} @click=${() => openFile(this.studio, file())}>
        <wa-icon name="file-text"></wa-icon><span>${sample.title}</span>
      </button>
    </li>`;
  }
}
