import type { ReactiveController } from 'lit';
import { moveSlide } from '../actions/slides';
import type { StudioElement } from '../kit/studio-element';
import { deckOf } from '../state/session';

const kind = 'application/x-lectern-slide';

interface Target {
  readonly id: string;
  readonly after: boolean;
}

/** Lets slides be dragged to another place in the rail. The keyboard's way is Alt with an arrow. */
export class SlideDrag implements ReactiveController {
  readonly #host: StudioElement;
  #dragged: string | null = null;
  #target: Target | null = null;

  constructor(host: StudioElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Class name that shows where the dragged slide would go. */
  classOf(id: string): string {
    if (this.#target?.id !== id) return '';
    return this.#target.after ? 'drop-after' : 'drop-before';
  }

  readonly onStart = (event: DragEvent) => {
    this.#dragged = idOf(event);
    if (this.#dragged) event.dataTransfer?.setData(kind, this.#dragged);
  };

  readonly onOver = (event: DragEvent) => {
    const id = idOf(event);
    if (!this.#dragged || !id || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    this.#point({ id, after: event.clientY > box.top + box.height / 2 });
  };

  readonly onLeave = () => this.#point(null);

  readonly onDrop = (event: DragEvent) => {
    const [dragged, target] = [this.#dragged, this.#target];
    if (!dragged || !target) return;
    event.preventDefault();
    const { studio } = this.#host;
    const session = studio.session.value;
    const order = session ? deckOf(session).slides.map((slide) => slide.id) : [];
    const to = indexAfterMove(order, dragged, target);
    if (to !== null) moveSlide(studio, dragged, to);
    this.onEnd();
  };

  readonly onEnd = () => {
    this.#dragged = null;
    this.#point(null);
  };

  #point(target: Target | null): void {
    if (target?.id === this.#target?.id && target?.after === this.#target?.after) return;
    this.#target = target;
    this.#host.requestUpdate();
  }
}

/** The index the dragged one has after it was dropped at `target`; null when nothing would change. */
export function indexAfterMove(order: readonly string[], dragged: string, target: Target): number | null {
  const from = order.indexOf(dragged);
  const rest = order.filter((id) => id !== dragged);
  const at = rest.indexOf(target.id);
  if (from < 0 || at < 0) return null;
  const to = target.after ? at + 1 : at;
  return to === from ? null : to;
}

function idOf(event: DragEvent): string | null {
  return event.currentTarget instanceof HTMLElement ? (event.currentTarget.dataset.slide ?? null) : null;
}
