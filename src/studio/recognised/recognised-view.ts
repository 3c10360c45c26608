import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Notice, Section } from '../../model/notice';
import type { SourceLine } from '../../model/source-text';
import { changeBrief, leaveRecognised, makeDeck, markSpan } from '../actions/recognise';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import type { Recognised } from '../state/recognised';
import '../kit/preference-bar';
import '../panels/brief-form';
import '../panels/notice-text';
import './correction-bar';
import './element-list';
import './finding-list';

/** What was recognised in a notice, beside its text, and what the deck is asked to be. */
@customElement('recognised-view')
export class RecognisedView extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        height: 100%;
        display: grid;
        grid-template-rows: auto 1fr;
        background: var(--studio-desk);
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--wa-space-m);
        padding: var(--wa-space-s) var(--wa-space-m);
      }
      header h1 {
        flex: 1;
        font-size: var(--wa-font-size-m);
      }
      main {
        min-height: 0;
        display: grid;
        grid-template-columns: minmax(20rem, 27rem) minmax(0, 1fr);
        gap: var(--wa-space-m);
        padding: 0 var(--wa-space-m) var(--wa-space-m);
      }
      .side {
        min-height: 0;
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto;
        background: var(--studio-paper);
        border-radius: var(--wa-border-radius-l);
      }
      .scroll {
        overflow: auto;
        display: grid;
        align-content: start;
        gap: var(--wa-space-l);
        padding: var(--wa-space-l);
      }
      footer {
        padding: var(--wa-space-m) var(--wa-space-l);
        border-block-start: 1px solid var(--wa-color-surface-border);
      }
      footer wa-button {
        width: 100%;
      }
      .text {
        min-height: 0;
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto;
        gap: var(--wa-space-m);
      }
      notice-text {
        min-height: 0;
        border-radius: var(--wa-border-radius-l);
      }
      @media (max-width: 48rem) {
        :host {
          height: auto;
        }
        main {
          grid-template-columns: minmax(0, 1fr);
        }
        notice-text {
          max-height: 70vh;
        }
      }
    `,
  ];

  @state() private line: SourceLine | null = null;
  #notice: Notice | null = null;
  readonly watch = new Watch(this, (studio) => [studio.recognised]);

  override willUpdate(): void {
    const notice = this.studio.recognised.value?.notice ?? null;
    if (notice !== this.#notice) this.line = null;
    this.#notice = notice;
  }

  override render() {
    const recognised = this.studio.recognised.value;
    if (!recognised) return html``;
    return html`
      <header>
        <wa-button appearance="plain" size="s" @click=${() => leaveRecognised(this.studio)}>
          <wa-icon slot="start" name="chevron-left"></wa-icon>${msg('返回')}
        </wa-button>
        <h1>${msg('识别结果')}</h1>
        <preference-bar></preference-bar>
      </header>
      <main>
        <div class="side">${this.#side(recognised)}</div>
        <div class="text">
          <notice-text
            .notice=${recognised.notice}
            .marks=${recognised.marked ? [recognised.marked] : []}
            @line-picked=${(event: CustomEvent<SourceLine>) => this.#pick(event.detail)}
          ></notice-text>
          <correction-bar .notice=${recognised.notice} .line=${this.line}></correction-bar>
        </div>
      </main>
    `;
  }

  #pick(line: SourceLine): void {
    this.line = line;
  }

  #side(recognised: Recognised) {
    return html`<div class="scroll">
        <element-list .notice=${recognised.notice}></element-list>
        <finding-list .findings=${recognised.notice.findings}></finding-list>
        <brief-form
          .notice=${recognised.notice}
          .brief=${recognised.brief}
          @brief-changed=${(event: CustomEvent<Recognised['brief']>) => changeBrief(this.studio, event.detail)}
          @section-shown=${(event: CustomEvent<Section>) => markSpan(this.studio, headOf(event.detail))}
        ></brief-form>
      </div>
      <footer>
        <wa-button id="make" variant="brand" appearance="accent" @click=${() => makeDeck(this.studio)}>
          ${msg('生成课件')}
        </wa-button>
      </footer>`;
  }
}

function headOf(section: Section) {
  return section.headingSpan ?? { start: section.start, end: section.end };
}
