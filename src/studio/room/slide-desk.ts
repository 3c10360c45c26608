import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { type Slide, stageSize } from '../../model/deck';
import type { Notice } from '../../model/notice';
import { beginCrop } from '../actions/crop';
import { onFieldKey } from '../actions/field-keys';
import { pasteWords } from '../actions/items';
import { onPictureKey, selectPicture } from '../actions/picture-field';
import { selectText } from '../actions/select';
import { takeDropped } from '../actions/take-dropped';
import { typeText } from '../actions/text';
import { sharedStyles } from '../kit/shared-styles';
import { StudioElement, Watch } from '../kit/studio-element';
import { DeckLook } from '../slide/deck-look';
import { makeEditable, makeReadable, markOwn } from '../slide/editable-fields';
import { FieldEditing } from '../slide/field-editing';
import { pictureUnder } from '../slide/picture-box';
import type { SlideView } from '../slide/slide-view';
import { WholeText } from '../slide/whole-text';
import '../slide/slide-view';
import './block-tools';
import './crop-frame';
import './fit-notice';
import './item-grip';
import { ownPaths } from '../state/origins';
import { isStartingWord } from '../state/starting-words';
import './slide-tools';

interface Prepared {
  readonly slide: Slide;
  readonly notice: Notice | null;
  readonly readOnly: boolean;
  readonly run: (root: DocumentFragment) => void;
}

/** The slide shown large: one types on it, and drops sentences and pictures onto it. */
@customElement('slide-desk')
export class SlideDesk extends StudioElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        min-width: 0;
        min-height: 0;
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
      }
      .desk {
        container-type: size;
        position: relative;
        min-height: 0;
        margin: var(--wa-space-s) var(--wa-space-m) var(--wa-space-m);
        display: grid;
        place-items: center;
      }
      slide-view {
        width: min(100cqw, calc(100cqh * var(--ratio)));
        box-shadow: var(--wa-shadow-m);
      }
      @media (max-width: 60rem) {
        .desk {
          container-type: inline-size;
        }
        slide-view {
          width: 100cqw;
        }
      }
    `,
  ];

  readonly watch = new Watch(this, (studio) => [studio.session, studio.selection]);
  readonly look = new DeckLook(this);
  #prepared: Prepared | null = null;
  readonly editing = new FieldEditing(this, () => this.view, {
    focused: (path) => selectText(this.studio, path),
    typed: (path, text) => typeText(this.studio, path, text),
    key: (path, caret, event) => onFieldKey(this.studio, path, caret, event),
    pasted: (path, caret, words) => pasteWords(this.studio, path, caret, words),
  });

  readonly whole = new WholeText(
    this,
    (path, words, arrival) => isStartingWord(words) || (arrival === 'tab' && isCell(path)),
  );

  override render() {
    const { deck, look } = this.look;
    const id = this.studio.selection.value.slide;
    const index = deck?.slides.findIndex((slide) => slide.id === id) ?? -1;
    const slide = deck?.slides[index];
    if (!deck || !look || !slide) return html`<p class="quiet">${msg('还没有页面')}</p>`;
    const { width, height } = stageSize[deck.meta.ratio];
    const readOnly = this.studio.session.value?.readOnly ?? true;
    return html`
      <slide-tools></slide-tools>
      <div class="desk" style=${styleMap({ '--ratio': String(width / height) })}>
        <slide-view
          lang=${deck.meta.language}
          role="group"
          aria-label=${msg('当前页')}
          .prepare=${this.#prepare(readOnly, slide)}
          .slide=${slide}
          .context=${look.contexts[index] ?? null}
          .sheet=${look.sheet}
          .entered=${this.#onFocus}
          @input=${this.editing.onInput}
          @beforeinput=${this.editing.onBeforeInput}
          @compositionstart=${this.editing.onCompositionStart}
          @compositionend=${this.editing.onCompositionEnd}
          @keydown=${this.#onKeyDown}
          @dblclick=${this.#onDoubleClick}
          @click=${this.whole.onClick}
          @paste=${this.editing.onPaste}
          @dragover=${(event: DragEvent) => event.preventDefault()}
          @drop=${(event: DragEvent) => takeDropped(this.studio, event)}
        ></slide-view>
        <item-grip></item-grip>
        <crop-frame></crop-frame>
      </div>
      <div>
        <block-tools></block-tools>
        <fit-notice></fit-notice>
      </div>
    `;
  }

  /** The same function for the same slide, so that nothing is drawn again without need. */
  #prepare(readOnly: boolean, slide: Slide) {
    const notice = this.studio.session.value?.notice ?? null;
    const same = this.#prepared;
    if (same?.slide === slide && same.notice === notice && same.readOnly === readOnly) return same.run;
    const own = notice ? ownPaths(notice, slide) : [];
    const run = (root: DocumentFragment) => {
      (readOnly ? makeReadable : makeEditable)(root);
      markOwn(root, own);
    };
    this.#prepared = { slide, notice, readOnly, run };
    return run;
  }

  readonly #onFocus = (event: Event) => {
    const picture = pictureUnder(event);
    if (picture !== null) return selectPicture(this.studio, picture);
    this.editing.onFocus(event);
    this.whole.onFocus(event);
  };

  readonly #onKeyDown = (event: KeyboardEvent) => {
    const picture = pictureUnder(event);
    if (picture === null) this.editing.onKeyDown(event);
    else if (onPictureKey(this.studio, picture, event)) event.preventDefault();
  };

  readonly #onDoubleClick = (event: Event) => {
    const picture = pictureUnder(event);
    if (picture !== null) beginCrop(this.studio, picture);
  };

  override updated(): void {
    this.studio.desk.set(this.view);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.studio.desk.set(null);
  }

  /** The slide on the desk. */
  get view(): SlideView | null {
    return this.renderRoot.querySelector('slide-view');
  }
}

function isCell(path: string): boolean {
  return /\.(?:head|rows)\.\d+\.\d+\.text$/.test(path);
}
