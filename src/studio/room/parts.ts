import type { Deck, Slide } from '../../model/deck';
import { slideTitle } from '../../model/slide-texts';

/** A run of slides that belong together, with its name; the slides before the first divider have none. */
export interface Part {
  readonly name: string;
  readonly slides: readonly { readonly slide: Slide; readonly index: number }[];
}

/** The slides of a deck under their parts: a divider opens one, the closing slide stands alone. */
export function partsOfDeck(deck: Deck): readonly Part[] {
  const parts: { name: string; slides: { slide: Slide; index: number }[] }[] = [];
  for (const [index, slide] of deck.slides.entries()) {
    const last = parts.at(-1);
    if (last && !opensPart(slide)) last.slides.push({ slide, index });
    else
      parts.push({ name: slide.layout === 'section' ? slideTitle(slide) : '', slides: [{ slide, index }] });
  }
  return parts;
}

function opensPart(slide: Slide): boolean {
  return slide.layout === 'section' || slide.layout === 'closing';
}
