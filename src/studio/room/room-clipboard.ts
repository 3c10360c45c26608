import { msg, str } from '@lit/localize';
import type { ReactiveController } from 'lit';
import { chosenSlides } from '../actions/choose-slides';
import { openDeckOf, selectedSlide } from '../actions/edit';
import { say } from '../actions/say';
import { deleteSlides, insertSlides } from '../actions/slides';
import { copiedSlides, pastedSlides } from '../edits/copied-slides';
import { chosenPicture } from '../edits/picture-place';
import type { StudioElement } from '../kit/studio-element';

const kind = 'application/x-lectern-slide';

/**
 * The clipboard of the room: slides are copied, cut and pasted in the rail, also from deck to deck;
 * a picture on the clipboard replaces the one chosen on the slide, or becomes a slide.
 */
export class RoomClipboard implements ReactiveController {
  readonly #host: StudioElement;

  constructor(host: StudioElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('copy', this.#onCopy);
    document.addEventListener('cut', this.#onCut);
    document.addEventListener('paste', this.#onPaste);
  }

  hostDisconnected(): void {
    document.removeEventListener('copy', this.#onCopy);
    document.removeEventListener('cut', this.#onCut);
    document.removeEventListener('paste', this.#onPaste);
  }

  readonly #onCopy = (event: ClipboardEvent) => {
    if (!this.#take(event)) return;
    const { studio } = this.#host;
    const count = chosenSlides(studio).length;
    if (count === 1) say(studio, msg('已复制这一页，可在左侧列表中粘贴。'));
    else say(studio, msg(str`已复制 ${count} 页，可在左侧列表中粘贴。`));
  };

  readonly #onCut = (event: ClipboardEvent) => {
    if (this.#take(event)) deleteSlides(this.#host.studio);
  };

  readonly #onPaste = (event: ClipboardEvent) => {
    const data = event.clipboardData;
    const { studio } = this.#host;
    if (!data || event.defaultPrevented || studio.overlay.value !== null) return;
    const picture = [...data.files].find((file) => file.type.startsWith('image/'));
    if (picture && data.getData('text/plain') === '') {
      event.preventDefault();
      void this.#pastePicture(picture);
    } else if (!isField(focused())) {
      this.#paste(event, data.getData(kind));
    }
  };

  async #pastePicture(file: File): Promise<void> {
    const { studio } = this.#host;
    const slide = selectedSlide(studio);
    const chosen = slide && chosenPicture(slide, studio.selection.value.path);
    const { insertPicture, replacePicture } = await import('../actions/pictures');
    await (chosen ? replacePicture(studio, chosen.at, file) : insertPicture(studio, file));
  }

  #take(event: ClipboardEvent): boolean {
    const { studio } = this.#host;
    const slides = chosenSlides(studio);
    const root = focused()?.getRootNode();
    const inRail = root instanceof ShadowRoot && root.host.localName === 'slide-rail';
    if (slides.length === 0 || !inRail || event.defaultPrevented) return false;
    event.clipboardData?.setData(kind, copiedSlides(slides, openDeckOf(studio)?.pictures ?? {}));
    event.preventDefault();
    return true;
  }

  #paste(event: ClipboardEvent, text: string): void {
    const { studio } = this.#host;
    const pasted = pastedSlides(text, openDeckOf(studio)?.pictures ?? {});
    if (!pasted) return;
    event.preventDefault();
    insertSlides(studio, pasted.contents, pasted.before);
  }
}

/** The element that has the focus, through all shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function isField(element: Element | null): boolean {
  return (
    element instanceof HTMLElement &&
    (element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName))
  );
}
