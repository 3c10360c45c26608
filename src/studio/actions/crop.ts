import {
  type Crop,
  type CropHandle,
  moveCrop,
  pullCrop,
  setCropSide,
  wholePicture,
  withCrop,
} from '../edits/crop';
import { type CropRatio, locked, lockOf, ownLock, pullLocked, setLockedSide } from '../edits/crop-ratio';
import { pictureAt } from '../edits/picture-place';
import type { CropDraft } from '../state/crop-draft';
import { slideOf } from '../state/session';
import type { Studio } from '../state/studio';
import { focusPicture } from './desk';
import { edit, openDeckOf, selectedSlide } from './edit';

/** Begins to crop a picture of the slide shown; `at` is its position among the blocks. */
export function beginCrop(studio: Studio, at: number): void {
  const slide = selectedSlide(studio);
  const place = slide && pictureAt(slide, at);
  if (!slide || !place || studio.session.value?.readOnly) return;
  const picture = openDeckOf(studio)?.pictures?.[place.block.picture];
  if (!picture) return;
  const shape = picture.width / picture.height;
  studio.crop.set({ slide: slide.id, at, crop: place.block.crop ?? wholePicture, ratio: 'free', shape });
}

/** Draws the whole picture again, free of any ratio; the deck stays as it is. */
export function drawWhole(studio: Studio): void {
  studio.crop.update((draft) => draft && { ...draft, crop: wholePicture, ratio: 'free' });
}

/** Lets the crop under way keep to a ratio from now on, and brings it to it. */
export function keepRatio(studio: Studio, ratio: CropRatio): void {
  studio.crop.update((draft) => {
    const lock = draft && lockOf(ratio, draft.shape);
    return draft && { ...draft, ratio, crop: lock === null ? draft.crop : locked(draft.crop, lock) };
  });
}

/**
 * Pulls edges of a crop, or moves it when there is no handle, by some per cent of the picture.
 * @param from the crop it began with
 * @param keepShape keeps the shape it began with even when the crop is free
 */
export function pullDraft(
  studio: Studio,
  from: Crop,
  handle: CropHandle | null,
  [byX, byY]: readonly [number, number],
  keepShape = false,
): void {
  draw(studio, (draft) => {
    if (!handle) return moveCrop(from, byX, byY);
    const lock = lockOf(draft.ratio, draft.shape) ?? (keepShape ? ownLock(from) : null);
    return lock === null ? pullCrop(from, handle, byX, byY) : pullLocked(from, handle, byX, byY, lock);
  });
}

/** Sets one of the four numbers of the crop under way; a kept ratio lets the other side follow. */
export function setDraftSide(studio: Studio, at: number, value: number): void {
  draw(studio, ({ crop, ratio, shape }) => {
    const lock = lockOf(ratio, shape);
    if (lock !== null && (at === 2 || at === 3)) return setLockedSide(crop, at, value, lock);
    const moved = setCropSide(crop, at, value);
    return lock === null ? moved : setLockedSide(moved, 2, moved[2], lock);
  });
}

function draw(studio: Studio, cropOf: (draft: CropDraft) => Crop): void {
  studio.crop.update((draft) => draft && { ...draft, crop: cropOf(draft) });
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
