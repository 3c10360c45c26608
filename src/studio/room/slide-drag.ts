import type { ReactiveController } from 'lit';
import { chosenIds } from '../actions/choose-slides';
import { selectSlide } from '../actions/select';
import { moveSlides } from '../actions/slides';
import { placeBeside } from '../edits/slide-choice';
import type { StudioElement } from '../kit/studio-element';
import { deckOf } from '../state/session';

const kind = 'application/x-lectern-slide';

interface Target {
  readonly id: string;
  readonly after: boolean;
}

/** Lets the chosen slides, or another one, be dragged to another place in the rail. The keyboard's way is Alt with an arrow. */
export class SlideDrag implements ReactiveController {
  readonly #host: StudioElement;
  #dragged: readonly string[] = [];
  #target: Target | null = null;

  constructor(host: StudioElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Class name that shows where the dragged slides would go. */
  classOf(id: string): string {
    if (this.#target?.id !== id) return '';
    return this.#target.after ? 'drop-after' : 'drop-before';
  }

  readonly onStart = (event: DragEvent) => {
    const id = idOf(event);
    if (!id) return;
    const { studio } = this.#host;
    if (!chosenIds(studio).includes(id)) selectSlide(studio, id);
    this.#dragged = chosenIds(studio);
    event.dataTransfer?.setData(kind, this.#dragged.join(' '));
  };

  readonly onOver = (event: DragEvent) => {
    const id = idOf(event);
    if (this.#dragged.length === 0 || !id || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    this.#point({ id, after: event.clientY > box.top + box.height / 2 });
  };

  readonly onLeave = () => this.#point(null);

  readonly onDrop = (event: DragEvent) => {
    const [dragged, target] = [this.#dragged, this.#target];
    const { studio } = this.#host;
    const session = studio.session.value;
    if (!session || dragged.length === 0 || !target) return;
    event.preventDefault();
    const order = deckOf(session).slides.map((slide) => slide.id);
    moveSlides(studio, dragged, placeBeside(order, dragged, target.id, target.after));
    this.onEnd();
  };

  readonly onEnd = () => {
    this.#dragged = [];
    this.#point(null);
  };

  #point(target: Target | null): void {
    if (target?.id === this.#target?.id && target?.after === this.#target?.after) return;
    this.#target = target;
    this.#host.requestUpdate();
  }
}

function idOf(event: DragEvent): string | null {
  return event.currentTarget instanceof HTMLElement ? (event.currentTarget.dataset.slide ?? null) : null;
}
