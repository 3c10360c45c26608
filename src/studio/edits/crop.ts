import type { PictureBlock } from '../../model/block';

/** Visible part of a picture in per cent of it: left, top, width, height. */
export type Crop = NonNullable<PictureBlock['crop']>;

/** The whole picture. */
export const wholePicture: Crop = [0, 0, 100, 100];

/** The smallest share of a side that may stay, in per cent. */
export const leastSide = 5;

/** What a handle pulls: -1 the left or upper edge, 1 the right or lower one, 0 neither. */
export interface CropHandle {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** The crop with the edges of a handle pulled by some per cent of the picture. */
export function pullCrop(crop: Crop, handle: CropHandle, byX: number, byY: number): Crop {
  const [left, width] = pulled(crop[0], crop[2], handle.x, byX);
  const [top, height] = pulled(crop[1], crop[3], handle.y, byY);
  return [left, top, width, height];
}

/** The crop of the same size at another place, kept inside the picture. */
export function moveCrop(crop: Crop, byX: number, byY: number): Crop {
  const [left, top, width, height] = crop;
  return [
    tenth(within(left + byX, 0, 100 - width)),
    tenth(within(top + byY, 0, 100 - height)),
    width,
    height,
  ];
}

/** The crop with one of its four numbers set, the others giving way where they must. */
export function setCropSide(crop: Crop, at: number, value: number): Crop {
  const [left = 0, top = 0, width = 100, height = 100] = crop.with(at, tenth(value));
  const [x, y] = [within(left, 0, 100 - leastSide), within(top, 0, 100 - leastSide)];
  return [x, y, within(width, leastSide, 100 - x), within(height, leastSide, 100 - y)];
}

/** The block with another crop; a crop of everything is none. */
export function withCrop(block: PictureBlock, crop: Crop): PictureBlock {
  const { crop: _, ...kept } = block;
  return crop.every((value, at) => value === wholePicture[at]) ? kept : { ...kept, crop };
}

function pulled(start: number, size: number, edge: -1 | 0 | 1, by: number): readonly [number, number] {
  const end = start + size;
  if (edge < 0) {
    const from = tenth(within(start + by, 0, end - leastSide));
    return [from, tenth(end - from)];
  }
  return [start, edge === 0 ? size : tenth(within(size + by, leastSide, 100 - start))];
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(low, high), Math.max(low, value));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
