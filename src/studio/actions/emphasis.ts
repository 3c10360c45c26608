import { slideTexts } from '../../model/slide-texts';
import { type Emphasis, toggleRange } from '../edits/emphasis';
import { withTextAt } from '../edits/text-at';
import type { Studio } from '../state/studio';
import { deskCaret } from './desk';
import { editSlide } from './edit';

/** Gives the words selected on the slide a style, or takes it away. */
export function toggleEmphasis(studio: Studio, style: Emphasis): void {
  const { slide: id, path } = studio.selection.value;
  if (path === null || path.endsWith('.label')) return;
  const caret = deskCaret(studio, path) ?? { start: 0, end: 0 };
  editSlide(studio, id, (slide) => {
    const entry = slideTexts(slide).find((text) => text.path === path);
    return entry ? withTextAt(slide, path, toggleRange(entry.text, caret.start, caret.end, style)) : slide;
  });
}
