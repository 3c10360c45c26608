import type { Slide } from '../model/deck';
import { slideTitle } from '../model/slide-texts';

/** Number, label and title of a slide among `slides`, for lists; the id of one that is not there. */
export function slideName(slides: readonly Slide[], id: string): string {
  const index = slides.findIndex((slide) => slide.id === id);
  const slide = slides[index];
  return slide ? nameAt(slide, index) : id;
}

/** Number, label and title of the slide at `index`, from 0. */
export function nameAt(slide: Slide, index: number): string {
  return `${index + 1} ${labelOf(slide)}${slideTitle(slide)}`.trim();
}

function labelOf(slide: Slide): string {
  const heading = slide.blocks.find((block) => block.kind === 'heading');
  return heading?.label ?? '';
}
