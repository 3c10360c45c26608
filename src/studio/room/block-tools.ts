import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { DeckChange } from '../../deck/changes/deck-change';
import type { Slide } from '../../model/deck';
import { edit, selectedSlide } from '../actions/edit';
import { pictureAtHand } from '../edits/picture-place';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import './picture-tools';

/** What can be done to the table or picture one is at; nothing for other blocks. */
@customElement('block-tools')
export class BlockTools extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--wa-space-3xs);
        padding: 0 var(--wa-space-m) var(--wa-space-xs);
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection]);

  override render() {
    const slide = selectedSlide(this.studio);
    if (!slide || this.studio.session.value?.readOnly) return html``;
    const { path } = this.studio.selection.value;
    const cell = cellAt(slide, path);
    if (cell) return this.#table(slide, cell);
    const picture = pictureAtHand(slide, path);
    return picture ? html`<picture-tools .place=${picture}></picture-tools>` : html``;
  }

  #table(slide: Slide, cell: CellPlace) {
    const { block, row, column, body } = cell;
    const rows = `blocks.${block}.rows`;
    const id = slide.id;
    const below = body ? row + 1 : 0;
    return html`<div class="bar" role="group" aria-label=${msg('表格工具')}>
      ${this.#button(msg('下面加一行'), { type: 'insertItem', slide: id, path: `${rows}.${below}` })}
      ${body ? this.#button(msg('删除这一行'), { type: 'removeItem', slide: id, path: `${rows}.${row}` }) : ''}
      ${this.#button(msg('右边加一列'), { type: 'insertColumn', slide: id, block, at: column + 1 })}
      ${this.#button(msg('删除这一列'), { type: 'removeColumn', slide: id, block, at: column })}
    </div>`;
  }

  #button(label: string, change: DeckChange) {
    return html`<wa-button size="s" appearance="outlined" @click=${() => edit(this.studio, [change])}>${label}</wa-button>`;
  }
}

interface CellPlace {
  readonly block: number;
  readonly row: number;
  readonly column: number;
  /** False in the heading rows. */
  readonly body: boolean;
}

function cellAt(slide: Slide, path: string | null): CellPlace | null {
  const match = /^blocks\.(\d+)\.(head|rows)\.(\d+)\.(\d+)\.text$/.exec(path ?? '');
  const block = Number(match?.[1]);
  if (!match || slide.blocks[block]?.kind !== 'table') return null;
  return { block, row: Number(match[3]), column: Number(match[4]), body: match[2] === 'rows' };
}
