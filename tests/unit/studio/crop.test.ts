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
