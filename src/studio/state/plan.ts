import type { Deck } from '../../model/deck';

/** Seconds the deck is planned to take, hidden slides left out. */
export function planOfDeck(deck: Deck): { readonly total: number } {
  const shown = deck.slides.filter((slide) => !slide.hidden);
  return { total: shown.reduce((sum, slide) => sum + (slide.seconds ?? 0), 0) };
}
