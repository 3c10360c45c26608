import { msg, str } from '@lit/localize';
import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { arrangeAgain } from '../actions/arrange-again';
import { chosenSlides } from '../actions/choose-slides';
import { openDeckOf, selectedSlide } from '../actions/edit';
import {
  deleteSlides,
  duplicateSlides,
  mergeSlides,
  shiftSlides,
  splitSlide,
  toggleFragments,
  toggleHidden,
} from '../actions/slides';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import type { Studio } from '../state/studio';
import { slideWords } from './slide-words';

const actions: Readonly<Record<string, (studio: Studio) => void>> = {
  duplicate: duplicateSlides,
  delete: deleteSlides,
  hide: toggleHidden,
  split: splitSlide,
  merge: mergeSlides,
  up: (studio) => shiftSlides(studio, -1),
  down: (studio) => shiftSlides(studio, 1),
  fragments: toggleFragments,
  arrange: (studio) => void arrangeAgain(studio),
};

/** All that is done to slides as a whole, often or now and then. */
@customElement('slide-menu')
export class SlideMenu extends StudioElement {
  static override styles = [sharedStyles];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection]);

  override render() {
    const one = selectedSlide(this.studio)?.fragments ?? openDeckOf(this.studio)?.meta.fragments ?? false;
    const chosen = chosenSlides(this.studio);
    const count = chosen.length;
    const hidden = chosen.every((slide) => slide.hidden);
    const words = slideWords(count, hidden);
    const merge = count > 1 ? msg(str`合并所选 ${count} 页`) : msg('并入下一页');
    return html`<wa-dropdown @wa-select=${this.#select}>
      <wa-button slot="trigger" size="s" appearance="plain" id="slide-menu" with-caret>${msg('页面')}</wa-button>
      ${this.#item('duplicate', 'copy', words.duplicate, 'Ctrl+D')} ${this.#item('delete', 'trash-2', words.delete, 'Delete')}
      ${this.#item('hide', hidden ? 'eye' : 'eye-off', words.hide)}
      <wa-divider></wa-divider>
      ${this.#item('split', 'split', msg('拆成两页'))} ${this.#item('merge', 'combine', merge)}
      ${this.#item('up', 'arrow-up', msg('上移一页'))}
      ${this.#item('down', 'arrow-down', msg('下移一页'))}
      <wa-divider></wa-divider>
      ${this.#item('arrange', 'layout-template', msg('全部页重新排版'))}
      <wa-dropdown-item type="checkbox" value="fragments" ?checked=${one}>${msg('本页逐条出现')}</wa-dropdown-item>
    </wa-dropdown>`;
  }

  #item(value: string, icon: string, label: string, keys = '') {
    return html`<wa-dropdown-item value=${value}>
      <wa-icon slot="icon" name=${icon}></wa-icon>${label}${keys ? html`<span slot="details">${keys}</span>` : ''}
    </wa-dropdown-item>`;
  }

  readonly #select = (event: CustomEvent<{ item: { value: string } }>) => {
    actions[event.detail.item.value]?.(this.studio);
  };
}
