import { msg } from '@lit/localize';
import type { ReactiveController } from 'lit';
import { sayError, warn } from '../actions/say';
import { isStyleFile, takeStyle } from '../actions/take-style';
import type { StudioElement } from '../kit/studio-element';

/**
 * Files dropped anywhere in the room: a style is imported as by its button, and nothing a hand lets fall
 * beside the slide makes the browser leave the page.
 */
export class RoomDrop implements ReactiveController {
  readonly #host: StudioElement;

  constructor(host: StudioElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('dragover', this.#onDragOver);
    window.addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    window.removeEventListener('dragover', this.#onDragOver);
    window.removeEventListener('drop', this.#onDrop);
  }

  readonly #onDragOver = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly #onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    const { studio } = this.#host;
    const style = [...(event.dataTransfer?.files ?? [])].find(isStyleFile);
    const taken = event.defaultPrevented && file.type.startsWith('image/');
    event.preventDefault();
    if (style) void takeStyle(studio, style).catch((error) => sayError(studio, error));
    else if (!taken)
      warn(studio, msg('这里可以放样式文件（.lectern-style），图片请放到页面上；公文和课件请回首页打开。'));
  };
}
