import type { ReactiveController } from 'lit';
import { changePreferences } from '../actions/preferences';
import type { StudioElement } from '../kit/studio-element';

const [least, most, step] = [10, 70, 4];

/** Lets the notes be made higher or lower, by pointer and by keys. */
export class NotesDivider implements ReactiveController {
  readonly #host: StudioElement;

  constructor(host: StudioElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  readonly onPointerDown = (event: PointerEvent) => {
    const divider = event.currentTarget;
    if (!(divider instanceof HTMLElement)) return;
    divider.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent) => this.#follow(divider, moved.clientY);
    const stop = () => divider.removeEventListener('pointermove', move);
    divider.addEventListener('pointermove', move);
    divider.addEventListener('pointerup', stop, { once: true });
    divider.addEventListener('pointercancel', stop, { once: true });
  };

  readonly onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!direction) return;
    event.preventDefault();
    this.#set(this.#host.studio.preferences.value.notesHeight + direction * step);
  };

  #follow(divider: HTMLElement, y: number): void {
    const box = divider.parentElement?.getBoundingClientRect();
    if (box && box.height > 0) this.#set(((box.bottom - y) / box.height) * 100);
  }

  #set(height: number): void {
    const notesHeight = Math.round(Math.min(most, Math.max(least, height)));
    changePreferences(this.#host.studio, { notesHeight });
  }
}
