import { msg, str } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { setNotes } from '../actions/text';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { secondsOf } from '../state/plan';
import { deckOf, slideOf } from '../state/session';
import { clockOf } from './clock';

/** The speaker notes of the slide shown, and how long they take. */
@customElement('notes-pane')
export class NotesPane extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        background: var(--studio-paper);
        min-height: 0;
      }
      header {
        display: flex;
        justify-content: space-between;
        padding: var(--wa-space-xs) var(--wa-space-m) 0;
      }
      h2 {
        font-size: var(--wa-font-size-s);
      }
      textarea {
        font: inherit;
        font-size: var(--wa-font-size-m);
        line-height: 1.75;
        color: inherit;
        background: transparent;
        border: 0;
        resize: none;
        padding: var(--wa-space-2xs) var(--wa-space-m) var(--wa-space-m);
        width: 100%;
      }
      textarea:focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection]);

  override render() {
    const session = this.studio.session.value;
    const slide = session && slideOf(deckOf(session), this.studio.selection.value.slide);
    if (!session || !slide) return html``;
    const seconds = secondsOf(deckOf(session), slide.id);
    return html`
      <header>
        <h2><label for="notes">${msg('讲稿')}</label></h2>
        ${seconds > 0 ? html`<span class="quiet small">${msg(str`约 ${clockOf(seconds)}`)}</span>` : ''}
      </header>
      <textarea
        id="notes"
        .value=${live(slide.notes)}
        ?readonly=${session.readOnly}
        placeholder=${msg('这一页讲什么')}
        @input=${(event: Event) => this.#typed(event, slide.id)}
      ></textarea>
    `;
  }

  #typed(event: Event, slide: string): void {
    if (event.target instanceof HTMLTextAreaElement) setNotes(this.studio, slide, event.target.value);
  }
}
