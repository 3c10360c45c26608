import type { CropHandle } from '../edits/crop';
import type { Studio } from '../state/studio';
import { leaveCrop, pullDraft } from './crop';

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Keys while a picture is cropped: Enter finishes, Esc leaves it as it was, arrows move the visible
 * part, or the edges of the handle one is at, by 1 per cent; with Shift by 5. True when the key was used.
 */
export function onCropKey(studio: Studio, handle: CropHandle | null, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const direction = directions[event.key];
  if (event.key === 'Enter' || event.key === 'Escape') leaveCrop(studio, event.key === 'Enter');
  else if (direction) nudge(studio, handle, direction, event.shiftKey ? 5 : 1);
  else return false;
  return true;
}

function nudge(
  studio: Studio,
  handle: CropHandle | null,
  [x, y]: readonly [number, number],
  by: number,
): void {
  const draft = studio.crop.value;
  if (draft) pullDraft(studio, draft.crop, handle, [x * by, y * by]);
}
