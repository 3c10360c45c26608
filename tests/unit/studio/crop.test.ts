import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureBlock } from '../../../src/model/block';
import {
  type Crop,
  type CropHandle,
  moveCrop,
  pullCrop,
  setCropSide,
  wholePicture,
  withCrop,
} from '../../../src/studio/edits/crop';
import { locked, lockOf, pullLocked, setLockedSide } from '../../../src/studio/edits/crop-ratio';

const block: PictureBlock = { kind: 'picture', picture: 'p1', alt: '', fit: 'contain' };
const edge = fc.constantFrom(-1 as const, 0 as const, 1 as const);
const handle: fc.Arbitrary<CropHandle> = fc.record({ x: edge, y: edge });
const by = fc.double({ min: -150, max: 150, noNaN: true });
const crop: fc.Arbitrary<Crop> = fc
  .tuple(fc.nat(50), fc.nat(50), fc.integer({ min: 5, max: 50 }), fc.integer({ min: 5, max: 50 }))
  .map(([left, top, width, height]) => [left, top, width, height]);

function inside([left, top, width, height]: Crop): boolean {
  const near = 100.0001;
  return left >= 0 && top >= 0 && width >= 5 && height >= 5 && left + width < near && top + height < near;
}

const lock = fc.constantFrom(0.25, 0.5, 0.889, 1, 1.778, 4);

/** Within what rounding both sides to a tenth of a per cent can do. */
function keeps([, , width, height]: Crop, wanted: number): boolean {
  return Math.abs(width - height * wanted) <= 0.11 * (1 + wanted);
}

describe('a crop that keeps a ratio', () => {
  it('never leaves the picture and keeps its shape, whichever handle one pulls however far', () => {
    const pulledHandle = handle.filter(({ x, y }) => x !== 0 || y !== 0);
    fc.assert(
      fc.property(crop, pulledHandle, by, by, lock, (start, pulled, x, y, wanted) => {
        const first = locked(start, wanted);
        expect(inside(first)).toBe(true);
        expect(keeps(first, wanted)).toBe(true);
        const next = pullLocked(first, pulled, x, y, wanted);
        const [left, top, width, height] = next;
        expect(left >= 0 && top >= 0 && left + width < 100.001 && top + height < 100.001).toBe(true);
        expect(keeps(next, wanted)).toBe(true);
        expect(keeps(setLockedSide(first, 2, x, wanted), wanted)).toBe(true);
      }),
    );
  });

  it('is as large as it was around the same middle: 16:9 and 1:1 of a picture twice as wide as high', () => {
    expect(lockOf('free', 2)).toBeNull();
    expect(lockOf('original', 2)).toBe(1);
    expect(locked(wholePicture, lockOf('1:1', 2) ?? 0)).toEqual([25, 0, 50, 100]);
    expect(locked(wholePicture, lockOf('16:9', 2) ?? 0)).toEqual([5.6, 0, 88.9, 100]);
    expect(locked([0, 40, 20, 20], 0.5)).toEqual([0, 30, 20, 40]);
  });

  it('grows from a corner with the opposite one fixed, from an edge around its middle', () => {
    expect(pullLocked([20, 20, 40, 40], { x: 1, y: 1 }, 10, 3, 1)).toEqual([20, 20, 50, 50]);
    expect(pullLocked([20, 20, 40, 40], { x: -1, y: 0 }, -10, 0, 1)).toEqual([10, 15, 50, 50]);
    expect(pullLocked([20, 20, 40, 40], { x: 1, y: 1 }, 99, 99, 1)).toEqual([20, 20, 80, 80]);
  });
});

describe('cropping a picture', () => {
  it('never leaves the picture and never vanishes, however far one pulls', () => {
    fc.assert(
      fc.property(crop, handle, by, by, (start, pulled, x, y) => {
        expect(inside(pullCrop(start, pulled, x, y))).toBe(true);
        expect(inside(moveCrop(start, x, y))).toBe(true);
        expect(inside(setCropSide(start, 2, x))).toBe(true);
      }),
    );
  });

  it('pulls one corner and leaves the opposite one where it is', () => {
    expect(pullCrop([20, 20, 60, 60], { x: -1, y: -1 }, 10, -5)).toEqual([30, 15, 50, 65]);
    expect(pullCrop([20, 20, 60, 60], { x: 1, y: 0 }, 10, 99)).toEqual([20, 20, 70, 60]);
  });

  it('keeps its size when it is moved to the border', () => {
    expect(moveCrop([20, 20, 60, 50], 99, -99)).toEqual([40, 0, 60, 50]);
  });

  it('of everything is no crop', () => {
    const cropped = withCrop(block, [10, 0, 90, 100]);
    expect(cropped.crop).toEqual([10, 0, 90, 100]);
    expect(withCrop(cropped, wholePicture)).toEqual(block);
  });
});
