import { msg } from '@lit/localize';
import type { ReactiveController } from 'lit';
import { openDeckOf, selectedSlide } from '../actions/edit';
import { say } from '../actions/say';
import { deleteSlide, insertSlide } from '../actions/slides';
import { copiedSlide, pastedSlide } from '../edits/copied-slide';
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
    if (this.#take(event)) say(this.#host.studio, msg('已复制这一页，可在左侧列表中粘贴。'));
  };

  readonly #onCut = (event: ClipboardEvent) => {
    if (this.#take(event)) deleteSlide(this.#host.studio);
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
    const slide = selectedSlide(studio);
    const root = focused()?.getRootNode();
    const inRail = root instanceof ShadowRoot && root.host.localName === 'slide-rail';
    if (!slide || !inRail || event.defaultPrevented) return false;
    event.clipboardData?.setData(kind, copiedSlide(slide, openDeckOf(studio)?.pictures ?? {}));
    event.preventDefault();
    return true;
  }

  #paste(event: ClipboardEvent, text: string): void {
    const { studio } = this.#host;
    const pasted = pastedSlide(text, openDeckOf(studio)?.pictures ?? {});
    if (!pasted) return;
    event.preventDefault();
    insertSlide(studio, pasted.content, pasted.before);
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
