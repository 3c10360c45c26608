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
        display: flex;
        flex-wrap: wrap;
        gap: var(--wa-space-2xs);
        padding: 0 var(--wa-space-xs) var(--wa-space-xs);
      }
      button {
        flex: 1 1 3.75rem;
        min-height: 2.75rem;
        padding: var(--wa-space-2xs) 0;
        display: grid;
        justify-items: center;
        gap: 2px;
        font: inherit;
        font-size: var(--wa-font-size-xs);
        line-height: var(--wa-line-height-condensed);
        color: inherit;
        background: none;
        border: 0;
        border-radius: var(--wa-border-radius-m);
        cursor: pointer;
      }
      button:hover {
        background: var(--wa-color-neutral-fill-quiet);
      }
      button wa-icon {
        font-size: 1.1rem;
      }
      wa-button {
        flex: 1 1 7.5rem;
        align-self: center;
      }
      wa-button::part(button) {
        width: 100%;
        min-height: 2.75rem;
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
    return html`<button type="button" id=${`picked-${name}`} @click=${run}>
      <wa-icon name=${icon}></wa-icon>${label}
    </button>`;
  }

  readonly #done = () => this.dispatchEvent(new CustomEvent('picking-done'));
}
