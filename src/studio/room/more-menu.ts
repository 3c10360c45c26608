import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { leaveDeck } from '../actions/library';
import { openOverlay } from '../actions/overlay';
import { setAppearance, setLanguage, shownAppearance } from '../actions/preferences';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import type { Overlay } from '../state/view';

const windows: readonly Overlay[] = ['find', 'script', 'source', 'shortcuts'];

/** Everything that is not needed every minute, and on narrow windows what the bar has no room for. */
@customElement('more-menu')
export class MoreMenu extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      .narrow,
      .narrowest {
        display: none;
      }
      @media (max-width: 60rem) {
        .narrow {
          display: flex;
        }
      }
      @media (max-width: 46rem) {
        .narrowest {
          display: flex;
        }
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.preferences]);

  override render() {
    const { language, appearance } = this.studio.preferences.value;
    const dark = shownAppearance(appearance) === 'dark';
    return html`<wa-dropdown placement="bottom-end" @wa-select=${this.#select}>
      <wa-button slot="trigger" size="s" appearance="plain" id="more">
        <wa-icon slot="start" name="ellipsis"></wa-icon>${msg('更多')}
      </wa-button>
      ${this.#item('library', 'chevron-left', msg('课件库'), '', 'narrowest')}
      ${this.#item('check', 'list-checks', msg('检查'), '', 'narrow')}
      ${this.#item('find', 'search', msg('查找和替换'), 'Ctrl+F')}
      ${this.#item('script', 'scroll-text', msg('讲稿全文'))} ${this.#item('source', 'code', msg('源文本'))}
      <wa-divider></wa-divider>
      ${this.#item('language', 'languages', language === 'en' ? '中文' : 'English')}
      ${this.#item('appearance', 'moon', dark ? msg('浅色') : msg('深色'))}
      ${this.#item('shortcuts', 'keyboard', msg('快捷键'), '?')}
    </wa-dropdown>`;
  }

  #item(value: string, icon: string, label: string, keys = '', width = '') {
    return html`<wa-dropdown-item value=${value} class=${width}>
      <wa-icon slot="icon" name=${icon}></wa-icon>${label}${keys ? html`<span slot="details">${keys}</span>` : ''}
    </wa-dropdown-item>`;
  }

  readonly #select = (event: CustomEvent<{ item: { value: string } }>) => {
    const { value } = event.detail.item;
    const { language, appearance } = this.studio.preferences.value;
    const overlay = windows.find((name) => name === value);
    if (overlay) openOverlay(this.studio, overlay);
    if (value === 'library') void leaveDeck(this.studio);
    if (value === 'check') this.studio.panel.set('check');
    if (value === 'language') void setLanguage(this.studio, language === 'en' ? 'zh-CN' : 'en');
    if (value === 'appearance')
      setAppearance(this.studio, shownAppearance(appearance) === 'dark' ? 'light' : 'dark');
  };
}
