import { ContextConsumer, createContext } from '@lit/context';
import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement, type ReactiveController } from 'lit';
import type { Readable } from '../state/store';
import type { Studio } from '../state/studio';

/** How elements reach the state of the studio. */
export const studioContext = createContext<Studio>(Symbol('studio'));

/** An element of the studio: knows the studio's state and follows the language. */
export abstract class StudioElement extends LitElement {
  readonly #consumer = new ContextConsumer(this, { context: studioContext });

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** The state of the studio. @throws when the element stands outside `<lectern-studio>` */
  get studio(): Studio {
    const studio = this.#consumer.value;
    if (!studio) throw new Error(`<${this.localName}> must stand inside <lectern-studio>`);
    return studio;
  }
}

/** Renders its element again whenever one of the picked stores changes. */
export class Watch implements ReactiveController {
  readonly #host: StudioElement;
  readonly #pick: (studio: Studio) => readonly Readable<unknown>[];
  #stops: readonly (() => void)[] = [];

  constructor(host: StudioElement, pick: (studio: Studio) => readonly Readable<unknown>[]) {
    this.#host = host;
    this.#pick = pick;
    host.addController(this);
  }

  hostConnected(): void {
    const update = () => this.#host.requestUpdate();
    this.#stops = this.#pick(this.#host.studio).map((store) => store.subscribe(update));
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }
}
