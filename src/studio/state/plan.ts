import { type DeckPlan, planOf } from '../../compose/time/speech';
import type { Deck } from '../../model/deck';

let latest: { readonly deck: Deck; readonly plan: DeckPlan } | null = null;

/**
 * Seconds of every slide and of the whole deck; worked out once while the deck stays the same. Earlier
 * decks that can be undone to go without: theirs would outweigh them.
 */
export function planOfDeck(deck: Deck): DeckPlan {
  if (latest?.deck !== deck) latest = { deck, plan: planOf(deck) };
  return latest.plan;
}

/** Seconds of one slide; 0 when it is hidden. */
export function secondsOf(deck: Deck, slide: string): number {
  return planOfDeck(deck).slides.find((each) => each.id === slide)?.seconds ?? 0;
}
