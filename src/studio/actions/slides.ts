import { msg, str } from '@lit/localize';
import type { Deck, Slide } from '../../model/deck';
import type { Studio } from '../state/studio';
import { edit, editSlide, openDeckOf } from './edit';
import { say } from './say';
import { selectedIndex, selectSlide } from './select';

/** An id that no slide of the deck has. */
export function freshId(deck: Deck): string {
  const taken = new Set(deck.slides.map((slide) => slide.id));
  for (let number = deck.slides.length + 1; ; number += 1) {
    if (!taken.has(`s${number}`)) return `s${number}`;
  }
}

/** Puts a slide behind the one shown and shows it. */
export function insertSlide(studio: Studio, make: (id: string) => Slide): void {
  const deck = openDeckOf(studio);
  if (!deck) return;
  const slide = make(freshId(deck));
  edit(studio, { kind: 'insert', at: selectedIndex(studio) + 1, slide });
  selectSlide(studio, slide.id);
}

/** Puts a copy of the slide shown behind it. */
export function duplicateSlide(studio: Studio): void {
  const slide = openDeckOf(studio)?.slides[selectedIndex(studio)];
  if (slide) insertSlide(studio, (id) => ({ ...slide, id }));
}

/** Deletes the slide shown; undo brings it back. */
export function deleteSlide(studio: Studio): void {
  const index = selectedIndex(studio);
  const slide = openDeckOf(studio)?.slides[index];
  if (!slide) return;
  edit(studio, { kind: 'delete', id: slide.id });
  say(studio, msg(str`已删除第 ${index + 1} 页。`));
}

/** Leaves the slide shown out of the show, or takes it in again. */
export function toggleHidden(studio: Studio): void {
  editSlide(studio, studio.selection.value.slide, (slide) => {
    const { hidden, ...rest } = slide;
    return hidden ? rest : { ...rest, hidden: true };
  });
}

/** Moves a slide to another place, counted after it has been taken out. */
export function moveSlide(studio: Studio, id: string, to: number): void {
  edit(studio, { kind: 'move', id, to });
  say(studio, msg(str`已移到第 ${to + 1} 页。`));
}

/** Moves the slide shown by `step` places; infinite steps go to the ends. */
export function shiftSlide(studio: Studio, step: number): void {
  const deck = openDeckOf(studio);
  const index = selectedIndex(studio);
  const slide = deck?.slides[index];
  if (!deck || !slide) return;
  const to = Math.min(deck.slides.length - 1, Math.max(0, index + step));
  if (to !== index) moveSlide(studio, slide.id, to);
}
