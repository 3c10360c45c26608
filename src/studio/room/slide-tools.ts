import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { chosenSlides } from '../actions/choose-slides';
import { openDeckOf } from '../actions/edit';
import { openOverlay } from '../actions/overlay';
import { deleteSlides, duplicateSlides, toggleHidden } from '../actions/slides';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { slideOf } from '../state/session';
import { slideWords } from './slide-words';
import { Spill } from './spill';
import './item-menu';
import './layout-menu';
import './slide-menu';
import './text-tools';

/**
 * What can be done to the slide shown, on one line: add, layout, emphasis, then the menu of slides and as
 * much of it beside it as there is room for.
 */
@customElement('slide-tools')
export class SlideTools extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        min-width: 0;
      }
      [role='toolbar'] {
        display: flex;
        align-items: center;
        gap: 0 var(--wa-space-3xs);
        padding: var(--wa-space-2xs) var(--wa-space-s) 0;
        /* As much of it as possible beside both panels, in either language. */
        --studio-tool-padding: var(--wa-space-2xs);
      }
      [role='toolbar'] > * {
        flex: none;
      }
      [role='toolbar'] > .often {
        flex: 0 1 auto;
        min-width: 0;
        height: 2.5rem;
        overflow: clip;
        overflow-clip-margin: 4px;
        display: flex;
        flex-wrap: wrap;
        align-content: flex-start;
        gap: 0 var(--wa-space-3xs);
      }
      /* So that the first button too goes below when there is no room for it. */
      .often::before {
        content: '';
        width: 1px;
        height: 2.5rem;
      }
      .often > * {
        height: 2.5rem;
        display: inline-flex;
        align-items: center;
      }
      .line {
        width: 1px;
        height: 1.25rem;
        margin: 0 var(--wa-space-2xs);
        background: var(--wa-color-neutral-border-normal);
      }
      @media (max-width: 32rem) {
        [role='toolbar'] {
          flex-wrap: wrap;
        }
        [role='toolbar'] > .often {
          display: none;
        }
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection]);
  readonly spill = new Spill(this, '.often');

  override render() {
    const { studio } = this;
    const deck = openDeckOf(studio);
    const slide = deck && slideOf(deck, studio.selection.value.slide);
    if (!slide || studio.session.value?.readOnly) return html``;
    const chosen = chosenSlides(studio);
    const hidden = chosen.every((each) => each.hidden);
    const words = slideWords(chosen.length, hidden);
    return html`<div role="toolbar" aria-label=${msg('页面工具')}>
      ${this.#button('insert', 'plus', msg('插入'), () => openOverlay(studio, 'insert'))}
      <layout-menu .slide=${slide}></layout-menu>
      <span class="line"></span>
      <item-menu></item-menu>
      <text-tools></text-tools>
      <span class="line"></span>
      <slide-menu></slide-menu>
      <div class="often">
        ${this.#button('duplicate', 'copy', words.duplicate, () => duplicateSlides(studio))}
        ${this.#button('delete', 'trash-2', words.delete, () => deleteSlides(studio))}
        ${this.#button('hide', hidden ? 'eye' : 'eye-off', words.hide, () => toggleHidden(studio))}
      </div>
    </div>`;
  }

  #button(id: string, icon: string, label: string, run: () => void) {
    return html`<wa-button size="s" appearance="plain" id=${id} @click=${run}>
      <wa-icon slot="start" name=${icon}></wa-icon>${label}
    </wa-button>`;
  }
}
