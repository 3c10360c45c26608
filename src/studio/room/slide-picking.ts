import type { ReactiveController } from 'lit';
import { chooseOnlyShown, chosenIds, toggleChosen } from '../actions/choose-slides';
import { selectSlide } from '../actions/select';
import type { StudioElement } from '../kit/studio-element';

/** Milliseconds a finger rests on a slide, and pixels it may tremble, until slides are picked one by one. */
const longPress = 500;
const tremble = 10;

interface Touch {
  readonly item: HTMLElement;
  readonly x: number;
  readonly y: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Picking several slides by touch: a long press on one begins it, every tap then takes a slide in or leaves
 * it out, until one is done. Keyboard and mouse have Shift and Ctrl.
 */
export class SlidePicking implements ReactiveController {
  readonly #host: StudioElement;
  #on = false;
  #touch: Touch | null = null;
  /** The finger that began it is still down: lifting it is no tap. */
  #swallow = false;

  constructor(host: StudioElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#forget();
    this.#on = false;
  }

  /** Typing on the slide ends it, as it ends every choice. */
  hostUpdate(): void {
    if (this.#on && this.#host.studio.selection.value.path !== null) this.#on = false;
  }

  /** Whether taps pick slides. */
  get on(): boolean {
    return this.#on;
  }

  /** Begins with the slides chosen so far. */
  readonly begin = () => this.#set(true);

  /** Ends it; only the slide shown stays chosen. */
  readonly end = () => {
    chooseOnlyShown(this.#host.studio);
    this.#set(false);
  };

  /** Takes a tap on a slide; false when taps mean something else now. */
  take(slide: string): boolean {
    if (this.#swallow) {
      this.#swallow = false;
      return true;
    }
    if (this.#on) toggleChosen(this.#host.studio, slide);
    return this.#on;
  }

  readonly onDown = (event: PointerEvent) => {
    this.#swallow = false;
    const item = event.currentTarget;
    const touched = event.pointerType === 'touch' && item instanceof HTMLElement;
    if (item instanceof HTMLElement) item.draggable = !touched;
    if (!touched || this.#on) return;
    this.#forget();
    const timer = setTimeout(() => this.#pressed(item), longPress);
    this.#touch = { item, x: event.clientX, y: event.clientY, timer };
  };

  readonly onMove = (event: PointerEvent) => {
    const touch = this.#touch;
    if (touch && Math.hypot(event.clientX - touch.x, event.clientY - touch.y) > tremble) this.#forget();
  };

  readonly onUp = () => this.#forget();

  /** A long press is no wish for the browser's own menu. */
  readonly onMenu = (event: Event) => {
    if (this.#swallow || this.#touch) event.preventDefault();
  };

  #pressed(item: HTMLElement): void {
    const slide = item.dataset.slide ?? '';
    this.#forget();
    this.#swallow = true;
    if (!chosenIds(this.#host.studio).includes(slide)) selectSlide(this.#host.studio, slide);
    this.#set(true);
  }

  #forget(): void {
    clearTimeout(this.#touch?.timer);
    this.#touch = null;
  }

  #set(on: boolean): void {
    this.#on = on;
    this.#host.requestUpdate();
  }
}
