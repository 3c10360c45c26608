import type { Brief } from '../../model/brief';
import type { Deck, DeckMeta, Slide, ThemeChoice } from '../../model/deck';

/** TEMPORARY until deck/change lands. */
export type DeckChange =
  | { readonly kind: 'slide'; readonly slide: Slide }
  | { readonly kind: 'insert'; readonly at: number; readonly slide: Slide }
  | { readonly kind: 'delete'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly to: number }
  | { readonly kind: 'meta'; readonly meta: DeckMeta }
  | { readonly kind: 'theme'; readonly theme: ThemeChoice }
  | { readonly kind: 'brief'; readonly brief: Brief }
  | { readonly kind: 'deck'; readonly deck: Deck };

export function applyChange(deck: Deck, change: DeckChange): Deck {
  switch (change.kind) {
    case 'slide':
      return { ...deck, slides: deck.slides.map((s) => (s.id === change.slide.id ? change.slide : s)) };
    case 'insert':
      return { ...deck, slides: deck.slides.toSpliced(change.at, 0, change.slide) };
    case 'delete':
      return { ...deck, slides: deck.slides.filter((s) => s.id !== change.id) };
    case 'move': {
      const slide = deck.slides.find((s) => s.id === change.id);
      if (!slide) return deck;
      return { ...deck, slides: deck.slides.filter((s) => s !== slide).toSpliced(change.to, 0, slide) };
    }
    case 'meta':
      return { ...deck, meta: change.meta };
    case 'theme':
      return { ...deck, theme: change.theme };
    case 'brief':
      return { ...deck, brief: change.brief };
    case 'deck':
      return change.deck;
  }
}

export interface History {
  readonly past: readonly Deck[];
  readonly present: Deck;
  readonly future: readonly Deck[];
}
