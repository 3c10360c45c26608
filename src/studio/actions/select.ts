import { deckOf } from '../state/session';
import type { Studio } from '../state/studio';

/** Shows a slide large; it is the only one chosen then. */
export function selectSlide(studio: Studio, slide: string): void {
  const { slide: shown, choice } = studio.selection.value;
  if (shown !== slide || choice) studio.selection.set({ slide, path: null });
}

/** Puts the attention on one text of the slide shown; other slides are no longer chosen with it. */
export function selectText(studio: Studio, path: string | null): void {
  studio.selection.update((old) => (old.path === path ? old : { slide: old.slide, path }));
}

/** Shows the slide `step` places on; infinite steps go to the ends. */
export function selectStep(studio: Studio, step: number): void {
  const session = studio.session.value;
  if (!session) return;
  const { slides } = deckOf(session);
  const here = slides.findIndex((slide) => slide.id === studio.selection.value.slide);
  const target = slides[Math.min(slides.length - 1, Math.max(0, here + step))];
  if (target) selectSlide(studio, target.id);
}

/** Moves the selection to a slide that exists, near where it was; after undo, delete and the like. */
export function keepSelection(studio: Studio, indexBefore: number): void {
  const session = studio.session.value;
  if (!session) return;
  const { slides } = deckOf(session);
  if (slides.some((slide) => slide.id === studio.selection.value.slide)) return;
  const near = slides[Math.min(indexBefore, slides.length - 1)];
  studio.selection.set({ slide: near?.id ?? '', path: null });
}

/** Place of the slide shown large, from 0; -1 when there is none. */
export function selectedIndex(studio: Studio): number {
  const session = studio.session.value;
  const id = studio.selection.value.slide;
  return session ? deckOf(session).slides.findIndex((slide) => slide.id === id) : -1;
}
