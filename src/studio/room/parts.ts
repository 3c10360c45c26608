import type { Deck, Slide } from '../../model/deck';
import { slideTitle } from '../../model/slide-texts';

/** A run of slides that belong together, with its name; the slides before the first divider have none. */
export interface Part {
  readonly name: string;
  readonly slides: readonly { readonly slide: Slide; readonly index: number }[];
}

/** The slides of a deck under their parts: a divider opens one, the closing slide stands alone. */
export function partsOfDeck(deck: Deck): readonly Part[] {
  return deck.slides.reduce<readonly Part[]>((parts, slide, index) => {
    const entry = { slide, index };
    const last = parts.at(-1);
    if (last && !opensPart(slide))
      return [...parts.slice(0, -1), { ...last, slides: [...last.slides, entry] }];
    const name = slide.layout === 'section' ? slideTitle(slide) : '';
    return [...parts, { name, slides: [entry] }];
  }, []);
}

function opensPart(slide: Slide): boolean {
  return slide.layout === 'section' || slide.layout === 'closing';
}
