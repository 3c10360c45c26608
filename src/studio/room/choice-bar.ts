import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { chooseAllSlides, chosenSlides } from '../actions/choose-slides';
import { deleteSlides, duplicateSlides, shiftSlides, toggleHidden } from '../actions/slides';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';

/** What can be done to the slides that are picked by touch; fires `picking-done`. */
@customElement('choice-bar')
export class ChoiceBar extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      [role='group'] {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(5.5rem, 1fr));
        gap: var(--wa-space-2xs);
        padding: var(--wa-space-xs);
      }
      wa-button::part(button) {
        justify-content: flex-start;
        width: 100%;
        min-height: 2.75rem;
      }
      #picked-done {
        grid-column: 1 / -1;
      }
      #picked-done::part(button) {
        justify-content: center;
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection]);

  override render() {
    const { studio } = this;
    const chosen = chosenSlides(studio);
    const hidden = chosen.every((slide) => slide.hidden);
    return html`<div role="group" aria-label=${msg(str`已选的 ${chosen.length} 页`)}>
      ${this.#button('all', 'list-checks', msg('全选'), () => chooseAllSlides(studio))}
      ${this.#button('duplicate', 'copy', msg('复制'), () => duplicateSlides(studio))}
      ${this.#button('up', 'arrow-up', msg('上移'), () => shiftSlides(studio, -1))}
      ${this.#button('down', 'arrow-down', msg('下移'), () => shiftSlides(studio, 1))}
      ${this.#button('hide', hidden ? 'eye' : 'eye-off', hidden ? msg('放映') : msg('隐藏'), () => toggleHidden(studio))}
      ${this.#button('delete', 'trash-2', msg('删除'), () => deleteSlides(studio))}
      <wa-button size="s" variant="brand" appearance="accent" id="picked-done" @click=${this.#done}>
        <wa-icon slot="start" name="check"></wa-icon>${msg('完成')}
      </wa-button>
    </div>`;
  }

  #button(name: string, icon: string, label: string, run: () => void) {
    return html`<wa-button size="s" appearance="plain" id=${`picked-${name}`} @click=${run}>
      <wa-icon slot="start" name=${icon}></wa-icon>${label}
    </wa-button>`;
  }

  readonly #done = () => this.dispatchEvent(new CustomEvent('picking-done'));
}
