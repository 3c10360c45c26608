import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { setAppearance, setLanguage, shownAppearance } from '../actions/preferences';
import { sharedStyles } from './shared-styles';
import { StudioElement, Watch } from './studio-element';

/** Language and appearance, each one button away. */
@customElement('preference-bar')
export class PreferenceBar extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      div {
        display: flex;
        gap: var(--wa-space-2xs);
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.preferences]);

  override render() {
    const { language, appearance } = this.studio.preferences.value;
    const other = language === 'en' ? 'zh-CN' : 'en';
    const next = shownAppearance(appearance) === 'dark' ? 'light' : 'dark';
    return html`<div>
      <wa-button
        size="s"
        appearance="plain"
        id="language"
        lang=${other}
        @click=${() => setLanguage(this.studio, other)}
      >
        <wa-icon slot="start" name="languages"></wa-icon>${other === 'en' ? 'English' : '中文'}
      </wa-button>
      <wa-button size="s" appearance="plain" id="appearance" @click=${() => setAppearance(this.studio, next)}>
        <wa-icon slot="start" name=${next === 'dark' ? 'moon' : 'sun'}></wa-icon>
        ${next === 'dark' ? msg('深色') : msg('浅色')}
      </wa-button>
    </div>`;
  }
}
