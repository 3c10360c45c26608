import type { Deck, Slide } from '../../model/deck';
import { plain } from '../../model/rich-text';
import { slideTexts, slideTitle } from '../../model/slide-texts';

/** The slides that are shown. */
export function shownSlides(deck: Deck): readonly Slide[] {
  return deck.slides.filter((slide) => !slide.hidden);
}

/** The words of a slide's texts. */
export function wordsOf(slide: Slide): readonly string[] {
  return slideTexts(slide).map(({ text }) => plain(text));
}

/** How a message names a slide: its title, or its id. */
export function nameOf(slide: Slide): string {
  return slideTitle(slide) || slide.id;
}

/** The beginning of some words for a message. */
export function excerpt(words: string): string {
  return words.length > 24 ? `${words.slice(0, 24)}…` : words;
}
