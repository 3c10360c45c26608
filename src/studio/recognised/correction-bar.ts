import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Correction, placeOf } from '../../model/corrections';
import type { Notice } from '../../model/notice';
import type { SourceLine } from '../../model/source-text';
import { correct, undoCorrection } from '../actions/recognise';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';

/** What can be put right about the line that was clicked: title, level, join, part of the lecture or not. */
@customElement('correction-bar')
export class CorrectionBar extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      .bar {
        display: grid;
        gap: var(--wa-space-xs);
        padding: var(--wa-space-s) var(--wa-space-m);
        background: var(--studio-paper);
        border-radius: var(--wa-border-radius-l);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-2xs);
      }
      p {
        white-space: nowrap;
        overflow: hidden;
        text-overflow: ellipsis;
      }
    `,
  ];

  @property({ attribute: false }) notice: Notice | null = null;
  @property({ attribute: false }) line: SourceLine | null = null;
  readonly watch = new Watch(this, (studio) => [studio.recognised]);

  override render() {
    const { notice, line } = this;
    if (!notice || !line)
      return html`<div class="bar quiet">${msg('识别有误？点原文中的一行来修正。')} ${this.#undo()}</div>`;
    return html`<div class="bar">
      <p class="small quiet">${notice.source.text.slice(line.start, line.end)}</p>
      <div class="buttons" role="group" aria-label=${msg('修正这一行')}>
        ${this.#button(msg('这是标题'), (place) => ({ kind: 'title', place }))}
        ${[1, 2, 3].map((level) => this.#button(msg(str`${level} 级标题`), (place) => ({ kind: 'level', place, level })))}
        ${this.#button(msg('这是正文'), (place) => ({ kind: 'level', place, level: 0 }))}
        ${this.#button(msg('接上一行'), (place) => ({ kind: 'join', place, accept: true }))}
        ${
          line.pieces.length > 1
            ? this.#button(
                msg('断开'),
                (place) => ({ kind: 'join', place, accept: false }),
                line.pieces[1]?.start,
              )
            : ''
        }
        ${this.#button(msg('不讲这段'), (place) => ({ kind: 'exclude', place }))}
        ${this.#undo()}
      </div>
    </div>`;
  }

  #undo() {
    const made = this.studio.recognised.value?.corrections.length ?? 0;
    if (made === 0) return '';
    return html`<wa-button size="s" appearance="plain" id="undo-correction" @click=${() => undoCorrection(this.studio)}
      >${msg(str`撤销修正（${made}）`)}</wa-button
    >`;
  }

  #button(label: string, make: (place: Correction['place']) => Correction, from?: number) {
    return html`<wa-button size="s" appearance="outlined" @click=${() => this.#correct(make, from)}>${label}</wa-button>`;
  }

  #correct(make: (place: Correction['place']) => Correction, from?: number): void {
    const { notice, line } = this;
    if (notice && line)
      void correct(this.studio, make(placeOf(notice.source.text, from ?? line.start, line.end)));
  }
}
