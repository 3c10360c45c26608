import { selectStep } from '../actions/select';
import { deleteSlide, duplicateSlide, shiftSlide } from '../actions/slides';
import type { Studio } from '../state/studio';

/** Keys of the slide rail: arrows, Home, End, Page keys choose; Alt or Ctrl with an arrow moves; Delete deletes. */
export function onRailKey(studio: Studio, event: KeyboardEvent): void {
  const action = actionOf(event);
  if (!action) return;
  event.preventDefault();
  event.stopPropagation();
  action(studio);
}

type Action = (studio: Studio) => void;

function actionOf(event: KeyboardEvent): Action | undefined {
  const moving = event.altKey || event.ctrlKey || event.metaKey;
  const step = stepOf(event.key);
  if (step !== 0) return (studio) => (moving ? shiftSlide(studio, step) : selectStep(studio, step));
  if (event.key === 'Delete' || event.key === 'Backspace') return (studio) => deleteSlide(studio);
  if (event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey)) return duplicateSlide;
  return undefined;
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
