import { type Crop, wholePicture, withCrop } from '../edits/crop';
import { pictureAt } from '../edits/picture-place';
import { slideOf } from '../state/session';
import type { Studio } from '../state/studio';
import { focusPicture } from './desk';
import { edit, openDeckOf, selectedSlide } from './edit';

/** Begins to crop a picture of the slide shown; `at` is its position among the blocks. */
export function beginCrop(studio: Studio, at: number): void {
  const slide = selectedSlide(studio);
  const place = slide && pictureAt(slide, at);
  if (!slide || !place || studio.session.value?.readOnly) return;
  if (!openDeckOf(studio)?.pictures?.[place.block.picture]) return;
  studio.crop.set({ slide: slide.id, at, crop: place.block.crop ?? wholePicture });
}

/** Draws the crop under way anew; the deck stays as it is. */
export function drawCrop(studio: Studio, crop: Crop): void {
  studio.crop.update((draft) => draft && { ...draft, crop });
}

/** Makes the crop under way part of the deck, as one step. */
export function finishCrop(studio: Studio): void {
  const draft = studio.crop.value;
  studio.crop.set(null);
  if (draft) cropPicture(studio, draft.slide, draft.at, draft.crop);
}

/** Ends the crop under way, taking it over or leaving the picture as it was; the focus goes back to the picture. */
export function leaveCrop(studio: Studio, take: boolean): void {
  const draft = studio.crop.value;
  if (take) finishCrop(studio);
  studio.crop.set(null);
  if (draft) void focusPicture(studio, draft.at);
}

/** Shows the whole picture again. */
export function resetCrop(studio: Studio, at: number): void {
  cropPicture(studio, studio.selection.value.slide, at, wholePicture);
}

function cropPicture(studio: Studio, id: string, at: number, crop: Crop): void {
  const deck = openDeckOf(studio);
  const slide = deck && slideOf(deck, id);
  const place = slide && pictureAt(slide, at);
  if (!place) return;
  const block = withCrop(place.block, crop);
  const same = JSON.stringify(block.crop) === JSON.stringify(place.block.crop);
  if (!same) edit(studio, [{ type: 'replaceBlock', slide: id, at, block }]);
}
