import type { ReactiveController } from 'lit';
import type { Deck } from '../../model/deck';
import type { StudioElement } from '../kit/studio-element';
import { deckOf } from '../state/session';
import { type Look, lookOf } from './look';

/** Gives an element the open deck and its look, equal parts by identity from render to render. */
export class DeckLook implements ReactiveController {
  readonly #host: StudioElement;
  #before: { readonly deck: Deck; readonly look: Look } | undefined;

  constructor(host: StudioElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The open deck; null when none is. */
  get deck(): Deck | null {
    const session = this.#host.studio.session.value;
    return session ? deckOf(session) : null;
  }

  /** The look of the open deck; null when none is open. */
  get look(): Look | null {
    const { deck } = this;
    if (!deck) return null;
    if (this.#before?.deck !== deck) this.#before = { deck, look: lookOf(deck, this.#before) };
    return this.#before.look;
  }
}
