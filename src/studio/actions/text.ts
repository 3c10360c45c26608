import type { RichText } from '../../model/rich-text';
import { withTextAt } from '../edits/text-at';
import type { Studio } from '../state/studio';
import { editSlide } from './edit';

/** Takes over what was typed into a text of the slide shown. */
export function typeText(studio: Studio, path: string, text: RichText): void {
  editSlide(studio, studio.selection.value.slide, (slide) => withTextAt(slide, path, text));
}
