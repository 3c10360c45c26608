import { type DeckPlan, planOf } from '../../compose/time/speech';
import type { Deck } from '../../model/deck';

const plans = new WeakMap<Deck, DeckPlan>();

/** Seconds of every slide and of the whole deck; worked out once for each state of the deck. */
export function planOfDeck(deck: Deck): DeckPlan {
  const known = plans.get(deck) ?? planOf(deck);
  plans.set(deck, known);
  return known;
}

/** Seconds of one slide; 0 when it is hidden. */
export function secondsOf(deck: Deck, slide: string): number {
  return planOfDeck(deck).slides.find((each) => each.id === slide)?.seconds ?? 0;
}
