import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Slide } from '../../model/deck';
import { slideTitle } from '../../model/slide-texts';
import { openDeckOf } from '../actions/edit';
import { closeOverlay } from '../actions/overlay';
import { setNotes } from '../actions/text';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { clockOf } from '../room/clock';
import { secondsOf } from '../state/plan';

/** All notes as one continuous script, each under the title of its slide. */
@customElement('script-view')
export class ScriptView extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      wa-dialog {
        --width: min(56rem, 96vw);
      }
      section {
        display: grid;
        gap: var(--wa-space-2xs);
        padding-block: var(--wa-space-s);
        border-block-end: 1px solid var(--wa-color-surface-border);
      }
      header {
        display: flex;
        justify-content: space-between;
        gap: var(--wa-space-s);
      }
      textarea {
        font: inherit;
        font-size: var(--wa-font-size-m);
        line-height: 1.8;
        color: inherit;
        width: 100%;
        field-sizing: content;
        min-height: 3.6em;
        resize: vertical;
        padding: var(--wa-space-2xs);
        background: transparent;
        border: 1px solid transparent;
        border-radius: var(--wa-border-radius-s);
      }
      textarea:hover {
        border-color: var(--wa-color-surface-border);
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session]);

  override render() {
    const deck = openDeckOf(this.studio);
    if (!deck) return html``;
    return html`<wa-dialog open label=${msg('讲稿全文')} @wa-after-hide=${() => closeOverlay(this.studio)}>
      ${repeat(
        deck.slides,
        (slide) => slide.id,
        (slide, index) => this.#page(slide, index + 1, secondsOf(deck, slide.id)),
      )}
    </wa-dialog>`;
  }

  #page(slide: Slide, number: number, seconds: number) {
    const title = slideTitle(slide) || msg('无标题');
    const readOnly = this.studio.session.value?.readOnly ?? true;
    return html`<section>
      <header>
        <h3>${number}　${title}</h3>
        <span class="quiet small">${clockOf(seconds)}</span>
      </header>
      <textarea
        aria-label=${msg(str`第 ${number} 页的讲稿`)}
        ?readonly=${readOnly}
        .value=${live(slide.notes)}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLTextAreaElement)
            setNotes(this.studio, slide.id, event.target.value);
        }}
      ></textarea>
    </section>`;
  }
}
