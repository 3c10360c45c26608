import { describe, expect, it } from 'vitest';
import { indexSlices } from '../../../../src/export/fonts/choose-slice';

const slice = (url: string, ...ranges: (readonly [number, number])[]) => ({
  family: 'Font',
  weight: 400,
  url,
  ranges,
});

describe('indexSlices', () => {
  const latin = slice('latin', [0x20, 0x7e], [0xa0, 0x2ff]);
  const wide = slice('wide', [0, 0x10ffff]);
  const twice = slice('twice', [0x250, 0x2ff], [0x2f0, 0x4e05]);
  const index = indexSlices([latin, wide, twice]);
  const found = (codePoint: number) => index.candidates(codePoint).map(({ url }) => url);

  it('names the slices that list a code point, the last declared first and each once', () => {
    expect(found(0x41)).toEqual(['wide', 'latin']);
    expect(found(0x7f)).toEqual(['wide']);
    expect(found(0x2f8)).toEqual(['twice', 'wide', 'latin']);
    expect(found(0x10ffff)).toEqual(['wide']);
  });

  it('holds the ends of ranges that go over many code points', () => {
    expect([0x2f0, 0x300, 0x4dff, 0x4e00, 0x4e05].map((code) => found(code)[0])).toEqual(
      Array(5).fill('twice'),
    );
    expect(found(0x4e06)).toEqual(['wide']);
  });
});
