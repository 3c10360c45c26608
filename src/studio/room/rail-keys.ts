import { chooseAllSlides, chooseOnlyShown, extendChoiceBy } from '../actions/choose-slides';
import { selectStep } from '../actions/select';
import { deleteSlides, duplicateSlides, shiftSlides } from '../actions/slides';
import type { Studio } from '../state/studio';

/**
 * Keys of the slide rail: arrows, Home, End, Page keys choose a slide, with Shift several; Ctrl+A chooses
 * all, Esc only the one shown. Alt or Ctrl with an arrow moves the chosen ones, with Shift to an end;
 * Delete deletes them.
 */
export function onRailKey(studio: Studio, event: KeyboardEvent): void {
  const action = actionOf(event, (studio.selection.value.choice?.slides.length ?? 1) > 1);
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action(studio);
}

type Action = (studio: Studio) => void;

function actionOf(event: KeyboardEvent, several: boolean): Action | undefined {
  const step = stepOf(event.key);
  if (step !== 0) return stepping(event, step);
  if (event.key === 'Delete' || event.key === 'Backspace') return deleteSlides;
  if (event.key === 'Escape' && several) return chooseOnlyShown;
  if (!event.ctrlKey && !event.metaKey) return undefined;
  return { d: duplicateSlides, a: chooseAllSlides }[event.key.toLowerCase()];
}

function stepping(event: KeyboardEvent, step: number): Action {
  const moving = event.altKey || event.ctrlKey || event.metaKey;
  if (moving && event.shiftKey) return (studio) => shiftSlides(studio, step * Number.POSITIVE_INFINITY);
  if (moving) return (studio) => shiftSlides(studio, step);
  return (studio) => (event.shiftKey ? extendChoiceBy(studio, step) : selectStep(studio, step));
}

function stepOf(key: string): number {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowRight: 1,
    PageDown: 1,
    ArrowUp: -1,
    ArrowLeft: -1,
    PageUp: -1,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  return steps[key] ?? 0;
}
