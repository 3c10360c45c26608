import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cutPicture, OtherPicture } from '../../../src/cli/cut-picture';
import { readPng, unfilteredRows } from '../../../src/export/geometry/png';

const width = 5;
const height = 14;
const stride = width * 3;
const black = [4, 9];
/** Pixels without order; two rows are black. */
const pixels = Uint8Array.from({ length: stride * height }, (_, at) =>
  black.includes(Math.floor(at / stride)) ? 0 : (at * at * 31 + at * 7 + 3) % 256,
);

describe('cutPicture', () => {
  it.each([0, 1, 2, 3, 4])('keeps every pixel of rows that are filtered with %i', async (filter) => {
    const parts = [
      { first: 0, count: 4 },
      { first: 5, count: 4 },
      { first: 10, count: 4 },
    ];
    const cut = await cutPicture(pictureOf(filter), parts);
    expect(cut.map(pixelsOf)).toEqual(
      parts.map(({ first, count }) => [...pixels.subarray(first * stride, (first + count) * stride)]),
    );
  });

  it('writes the height of the part and right checksums', async () => {
    const [part = new Uint8Array()] = await cutPicture(pictureOf(2), [{ first: 5, count: 4 }]);
    expect(readPng(part)).toMatchObject({ width, height: 4, depth: 8, colourType: 2, interlaced: false });
    const file = Buffer.from(part);
    for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
      const end = at + 8 + file.readUInt32BE(at);
      expect(file.readUInt32BE(end)).toBe(crc32(file.subarray(at + 4, end)));
    }
  });

  it('refuses other pictures, and rows that are not there', async () => {
    const whole = [{ first: 0, count: height }];
    await expect(cutPicture(Buffer.from('GIF89a'), whole)).rejects.toThrow(OtherPicture);
    await expect(cutPicture(pictureOf(0, 6), whole)).rejects.toThrow(OtherPicture);
    await expect(cutPicture(pictureOf(0), [{ first: 10, count: 5 }])).rejects.toThrow(OtherPicture);
  });
});

function pixelsOf(file: Uint8Array): number[] {
  const png = readPng(file);
  return [...((png && unfilteredRows(png, 3)) ?? [])];
}

function pictureOf(filter: number, colourType = 2): Buffer {
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, colourType, 0, 0, 0]);
  const rows = Array.from({ length: height }, (_, row) => filtered(row, filter));
  const data = deflateSync(Buffer.concat(rows));
  // Data may come in several chunks.
  const chunks = [chunk('IDAT', data.subarray(0, 20)), chunk('IDAT', data.subarray(20))];
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum, named] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(type), data])];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function filtered(row: number, filter: number): Buffer {
  const at = (place: number, up: number) =>
    place < 0 || row < up ? 0 : (pixels[(row - up) * stride + place] ?? 0);
  const bytes = Array.from({ length: stride }, (_, place) => {
    const [left, above, corner] = [at(place - 3, 0), at(place, 1), at(place - 3, 1)];
    const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
    return (at(place, 0) - (guesses[filter] ?? 0)) & 255;
  });
  return Buffer.from([filter, ...bytes]);
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const distance = (value: number) => Math.abs(guess - value);
  if (distance(left) <= Math.min(distance(above), distance(corner))) return left;
  return distance(above) <= distance(corner) ? above : corner;
}
