import type { Studio } from '../state/studio';
import { beginCrop } from './crop';
import { edit } from './edit';
import { selectText } from './select';

/** Puts the attention on a picture of the slide shown; `at` is its position among the blocks. */
export function selectPicture(studio: Studio, at: number): void {
  selectText(studio, `blocks.${at}`);
}

/** Keys on a picture: Enter crops it, Delete takes it away. True when the key was used. */
export function onPictureKey(studio: Studio, at: number, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Enter') beginCrop(studio, at);
  else if (event.key === 'Delete' || event.key === 'Backspace') removePicture(studio, at);
  else return false;
  return true;
}

function removePicture(studio: Studio, at: number): void {
  if (edit(studio, [{ type: 'removeBlock', slide: studio.selection.value.slide, at }]))
    selectText(studio, null);
}
