import type { Slide } from '../../model/deck';
import { withOwnSize } from '../../stage/own-size';
import { freeId } from '../edits/free-id';
import type { Studio } from '../state/studio';
import { edit, openDeckOf, selectedSlide } from './edit';

/** Sets the slide shown one size smaller, never under the floor; arranging again keeps the size. */
export function oneSizeSmaller(studio: Studio, step: 0 | 1 | 2): void {
  const slide = selectedSlide(studio);
  if (!slide) return;
  const settings = { step, attributes: withOwnSize(slide.attributes) };
  edit(studio, [{ type: 'setSlide', slide: slide.id, settings }]);
}

/** Puts the pages a slide was cut into in its place. */
export function continueOnNewSlide(studio: Studio, pages: readonly Slide[]): void {
  const deck = openDeckOf(studio);
  const [first] = pages;
  if (!deck || !first) return;
  const at = deck.slides.findIndex((slide) => slide.id === studio.selection.value.slide);
  if (at < 0) return;
  const taken = new Set(deck.slides.toSpliced(at, 1).map((slide) => slide.id));
  const fresh = pages.map((page) => ({ ...page, id: freeId(page.id, taken) }));
  edit(studio, [{ type: 'setSlides', slides: deck.slides.toSpliced(at, 1, ...fresh) }]);
}
