import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { chosenSlides } from '../actions/choose-slides';
import { openDeckOf } from '../actions/edit';
import { openOverlay } from '../actions/overlay';
import { deleteSlides, duplicateSlides, toggleHidden } from '../actions/slides';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { slideOf } from '../state/session';
import './item-menu';
import './layout-menu';
import './slide-menu';
import './text-tools';

/** What can be done to the slide shown: add, duplicate, hide, delete, layout, emphasis. */
@customElement('slide-tools')
export class SlideTools extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      [role='toolbar'] {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--wa-space-3xs);
        padding: var(--wa-space-2xs) var(--wa-space-s) 0;
        /* All of it in one row beside both panels, in either language. */
        --studio-tool-padding: var(--wa-space-2xs);
      }
      .line {
        width: 1px;
        height: 1.25rem;
        margin: 0 var(--wa-space-2xs);
        background: var(--wa-color-neutral-border-normal);
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection]);

  override render() {
    const { studio } = this;
    const deck = openDeckOf(studio);
    const slide = deck && slideOf(deck, studio.selection.value.slide);
    if (!slide || studio.session.value?.readOnly) return html``;
    const chosen = chosenSlides(studio);
    const hidden = chosen.every((each) => each.hidden);
    const words = wordsFor(chosen.length, hidden);
    return html`<div role="toolbar" aria-label=${msg('页面工具')}>
      ${this.#button('insert', 'plus', msg('插入'), () => openOverlay(studio, 'insert'))}
      ${this.#button('duplicate', 'copy', words.duplicate, () => duplicateSlides(studio))}
      ${this.#button('hide', hidden ? 'eye' : 'eye-off', words.hide, () => toggleHidden(studio))}
      ${this.#button('delete', 'trash-2', words.delete, () => deleteSlides(studio))}
      <span class="line"></span>
      <slide-menu></slide-menu>
      <layout-menu .slide=${slide}></layout-menu>
      <span class="line"></span>
      <item-menu></item-menu>
      <text-tools></text-tools>
    </div>`;
  }

  #button(id: string, icon: string, label: string, run: () => void) {
    return html`<wa-button size="s" appearance="plain" id=${id} @click=${run}>
      <wa-icon slot="start" name=${icon}></wa-icon>${label}
    </wa-button>`;
  }
}

/** What the buttons say for one slide or several. */
function wordsFor(count: number, hidden: boolean) {
  if (count === 1) {
    return {
      duplicate: msg('复制页'),
      hide: hidden ? msg('放映此页') : msg('隐藏此页'),
      delete: msg('删除页'),
    };
  }
  return {
    duplicate: msg(str`复制 ${count} 页`),
    hide: hidden ? msg(str`放映 ${count} 页`) : msg(str`隐藏 ${count} 页`),
    delete: msg(str`删除 ${count} 页`),
  };
}
