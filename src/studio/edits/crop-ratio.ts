import { type Crop, type CropHandle, leastSide, pullCrop } from './crop';

/** What a crop keeps to: nothing, the shape of the picture, or width to height in pixels. */
export type CropRatio = 'free' | 'original' | '16:9' | '4:3' | '1:1';

/** All of them, as they are offered. */
export const cropRatios: readonly CropRatio[] = ['free', 'original', '16:9', '4:3', '1:1'];

/**
 * Width to height of a crop of that ratio, both in per cent of the picture; null when it is free.
 * @param shape width to height of the picture in pixels
 */
export function lockOf(ratio: CropRatio, shape: number): number | null {
  if (ratio === 'free') return null;
  if (ratio === 'original') return 1;
  const [width = 1, height = 1] = ratio.split(':').map(Number);
  return width / height / shape;
}

/** The lock a crop has by itself. */
export function ownLock([, , width, height]: Crop): number {
  return width / height;
}

/** The crop brought to a lock: about as large as it was, around the same middle, inside the picture. */
export function locked(crop: Crop, lock: number): Crop {
  const [left, top, width, height] = crop;
  const size = withinSizes(Math.max(width, height * lock), lock, 100, 100);
  return placed(left + width / 2, top + height / 2, size, lock);
}

/**
 * The crop with the edges of a handle pulled by some per cent of the picture and its shape kept: from a
 * corner the opposite one stays, from an edge the middle of the opposite edge.
 */
export function pullLocked(crop: Crop, handle: CropHandle, byX: number, byY: number, lock: number): Crop {
  const [left, top, width, height] = crop;
  const free = pullCrop(crop, handle, byX, byY);
  const wanted = wantedWidth(crop, free, handle, lock);
  const across = roomFrom(left, width, handle.x);
  const down = roomFrom(top, height, handle.y);
  const size = withinSizes(wanted, lock, across, down);
  return rounded([
    startOf(left, width, handle.x, size),
    startOf(top, height, handle.y, size / lock),
    size,
    size / lock,
  ]);
}

/** The crop with its width or height set and the other following. @param at 2 the width, 3 the height */
export function setLockedSide(crop: Crop, at: 2 | 3, value: number, lock: number): Crop {
  const [left, top] = crop;
  const size = withinSizes(at === 2 ? value : value * lock, lock, 100 - left, 100 - top);
  return rounded([left, top, size, size / lock]);
}

/** The pull that counts is the one along which the crop changes more. */
function wantedWidth(crop: Crop, free: Crop, { x, y }: CropHandle, lock: number): number {
  if (x === 0) return free[3] * lock;
  if (y === 0) return free[2];
  const [byWidth, byHeight] = [free[2] - crop[2], (free[3] - crop[3]) * lock];
  return Math.abs(byWidth) >= Math.abs(byHeight) ? free[2] : free[3] * lock;
}

/** How far a side may grow from what stays: the opposite edge, or the middle. */
function roomFrom(start: number, size: number, edge: -1 | 0 | 1): number {
  if (edge < 0) return start + size;
  if (edge > 0) return 100 - start;
  const middle = start + size / 2;
  return 2 * Math.min(middle, 100 - middle);
}

function startOf(start: number, before: number, edge: -1 | 0 | 1, size: number): number {
  if (edge > 0) return start;
  return edge < 0 ? start + before - size : start + (before - size) / 2;
}

/** The width nearest to the one wanted with which both sides stay within their limits. */
function withinSizes(wanted: number, lock: number, across: number, down: number): number {
  const least = Math.max(leastSide, leastSide * lock);
  return Math.min(Math.max(wanted, least), across, down * lock);
}

function placed(middleX: number, middleY: number, size: number, lock: number): Crop {
  const height = size / lock;
  const left = Math.min(100 - size, Math.max(0, middleX - size / 2));
  const top = Math.min(100 - height, Math.max(0, middleY - height / 2));
  return rounded([left, top, size, height]);
}

function rounded([left, top, width, height]: Crop): Crop {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const [x, y] = [tenth(left), tenth(top)];
  return [x, y, Math.min(tenth(width), tenth(100 - x)), Math.min(tenth(height), tenth(100 - y))];
}
