import { slideTexts } from '../../model/slide-texts';
import { type Emphasis, toggleRange } from '../edits/emphasis';
import type { Studio } from '../state/studio';
import { deskCaret } from './desk';
import { edit, selectedSlide } from './edit';

/** Gives the words selected on the slide a style, or takes it away. */
export function toggleEmphasis(studio: Studio, style: Emphasis): void {
  const slide = selectedSlide(studio);
  const { path } = studio.selection.value;
  if (!slide || path === null || path.endsWith('.label')) return;
  const entry = slideTexts(slide).find((text) => text.path === path);
  if (!entry) return;
  const caret = deskCaret(studio, path) ?? { start: 0, end: 0 };
  const text = toggleRange(entry.text, caret.start, caret.end, style);
  edit(studio, [{ type: 'setText', slide: slide.id, path, text }]);
}
