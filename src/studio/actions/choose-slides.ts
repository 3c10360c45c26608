import type { Slide } from '../../model/deck';
import { slideRange, toggleChoice } from '../edits/slide-choice';
import { deckOf } from '../state/session';
import type { Studio } from '../state/studio';

/** The slides that are chosen, in the deck's order; only the one shown as a rule. */
export function chosenSlides(studio: Studio): readonly Slide[] {
  const { slide: shown, choice } = studio.selection.value;
  const ids = new Set(choice?.slides ?? []).add(shown);
  return slidesOf(studio).filter(({ id }) => ids.has(id));
}

/** Their ids. */
export function chosenIds(studio: Studio): readonly string[] {
  return chosenSlides(studio).map(({ id }) => id);
}

/** Chooses all slides from where the choice began to this one, and shows it. */
export function extendChoice(studio: Studio, slide: string): void {
  const { slide: shown, choice } = studio.selection.value;
  const order = slidesOf(studio).map(({ id }) => id);
  const anchor = choice && order.includes(choice.anchor) ? choice.anchor : shown;
  show(studio, slide, slideRange(order, anchor, slide), anchor);
}

/** Draws the choice `step` slides on; infinite steps go to the ends. */
export function extendChoiceBy(studio: Studio, step: number): void {
  const slides = slidesOf(studio);
  const here = slides.findIndex(({ id }) => id === studio.selection.value.slide);
  const target = slides[Math.min(slides.length - 1, Math.max(0, here + step))];
  if (target) extendChoice(studio, target.id);
}

/** Takes a slide into the choice and shows it, or leaves it out; one always stays. */
export function toggleChosen(studio: Studio, slide: string): void {
  const chosen = toggleChoice(chosenIds(studio), slide);
  const shown = chosen.includes(slide) ? slide : chosen.at(-1);
  if (shown !== undefined) show(studio, shown, chosen, shown);
}

/** Chooses some slides; the last of them, or the one shown if it is among them, is shown. */
export function chooseSlides(studio: Studio, slides: readonly string[]): void {
  const { slide: current } = studio.selection.value;
  const [first] = slides;
  const shown = slides.includes(current) ? current : slides.at(-1);
  if (first !== undefined && shown !== undefined) show(studio, shown, slides, first);
}

/** Chooses all slides. */
export function chooseAllSlides(studio: Studio): void {
  chooseSlides(
    studio,
    slidesOf(studio).map(({ id }) => id),
  );
}

/** Chooses only the slide shown. */
export function chooseOnlyShown(studio: Studio): void {
  studio.selection.update(({ choice: _, ...kept }) => kept);
}

function show(studio: Studio, slide: string, slides: readonly string[], anchor: string): void {
  const several = slides.length > 1 ? { choice: { slides, anchor } } : {};
  studio.selection.set({ slide, path: null, ...several });
}

function slidesOf(studio: Studio): readonly Slide[] {
  const session = studio.session.value;
  return session ? deckOf(session).slides : [];
}
