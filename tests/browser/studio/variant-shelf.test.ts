import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { shrinkPicture } from '../../../src/studio/files/shrink-picture';
import type { VariantFile } from '../../../src/studio/files/variant-file';
import {
  indexedVariantShelf,
  memoryVariantShelf,
  type VariantShelf,
} from '../../../src/studio/storage/variant-shelf';

const variant = (name: string, footer: string): VariantFile => ({
  lectern: 'variant',
  version: 1,
  name,
  theme: 'ink',
  variant: { footer },
});
const shelves: readonly (readonly [string, () => Promise<VariantShelf>])[] = [
  ['IndexedDB', fresh],
  ['memory', async () => memoryVariantShelf()],
];

async function fresh(): Promise<VariantShelf> {
  await deleteDB('lectern-test-variants');
  return indexedVariantShelf('lectern-test-variants');
}

describe.each(shelves)('a shelf of variants in %s', (_name, open) => {
  it('has one of a name, the newest', async () => {
    const shelf = await open();
    await shelf.keep(variant('a', '1'));
    await shelf.keep(variant('b', '1'));
    await shelf.keep(variant('a', '2'));
    expect(await shelf.list()).toEqual([variant('a', '2'), variant('b', '1')]);
    await shelf.drop('a');
    expect(await shelf.list()).toEqual([variant('b', '1')]);
  });
});

describe('a logo', () => {
  const drawing = (more = '') =>
    new File(
      [
        `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"${more}><rect width="40" height="20" fill="red"/></svg>`,
      ],
      'logo.svg',
      { type: 'image/svg+xml' },
    );

  it('that is a drawing becomes a PNG of the size it may have', async () => {
    const picture = await shrinkPicture(drawing(), 800);
    expect([picture.mediaType, picture.width, picture.height]).toEqual(['image/png', 800, 400]);
  });

  it('that is a drawing with code runs nothing', async () => {
    const picture = await shrinkPicture(drawing(' onload="top.hacked=true"'), 100);
    expect(picture.mediaType).toBe('image/png');
    expect(Reflect.get(window, 'hacked')).toBeUndefined();
  });

  it('that is no picture is refused with its name', async () => {
    const file = new File(['<svg'], 'broken.svg', { type: 'image/svg+xml' });
    await expect(shrinkPicture(file, 100)).rejects.toThrow('broken.svg');
  });
});
