import type { Slide } from '../model/deck';
import { slideTitle } from '../model/slide-texts';

/** Number and title of a slide among `slides`, for lists; the id of one that is not there. */
export function slideName(slides: readonly Slide[], id: string): string {
  const index = slides.findIndex((slide) => slide.id === id);
  const slide = slides[index];
  return slide ? `${index + 1} ${slideTitle(slide)}`.trim() : id;
}
