import { unzlibSync } from 'fflate';

/** A PNG file taken apart. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha. */
  readonly colourType: number;
  readonly interlaced: boolean;
  /** Joined `IDAT` chunks: filtered rows packed with zlib. */
  readonly packed: Uint8Array;
  readonly palette?: Uint8Array;
  /** There is a `tRNS` chunk. */
  readonly transparent: boolean;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Parts of a PNG; undefined when the file is none or is broken. */
export function readPng(file: Uint8Array): PngParts | undefined {
  if (file.length < 33 || signature.some((byte, at) => file[at] !== byte)) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks = readChunks(file, view);
  const data = chunks.filter(({ type }) => type === 'IDAT').map(({ bytes }) => bytes);
  const palette = chunks.find(({ type }) => type === 'PLTE')?.bytes;
  if (data.length === 0) return undefined;
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: view.getUint8(24),
    colourType: view.getUint8(25),
    interlaced: view.getUint8(28) !== 0,
    packed: joined(data),
    transparent: chunks.some(({ type }) => type === 'tRNS'),
    ...(palette ? { palette } : {}),
  };
}

function readChunks(file: Uint8Array, view: DataView): { type: string; bytes: Uint8Array }[] {
  const chunks: { type: string; bytes: Uint8Array }[] = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > file.length) break;
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    chunks.push({ type, bytes: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * Rows of an 8-bit PNG without filters (PNG 1.2, 6), or undefined when there is less data than rows.
 * @param channels bytes a pixel
 */
export function unfilteredRows(png: PngParts, channels: number): Uint8Array | undefined {
  const stride = png.width * channels;
  const raw = unpack(png.packed);
  if (!raw || raw.length < (stride + 1) * png.height) return undefined;
  const pixels = new Uint8Array(stride * png.height);
  for (let row = 0; row < png.height; row++) unfilterRow(raw, pixels, row, stride, channels);
  return pixels;
}

function unpack(packed: Uint8Array): Uint8Array | undefined {
  try {
    return unzlibSync(packed);
  } catch {
    return undefined;
  }
}

function unfilterRow(
  raw: Uint8Array,
  pixels: Uint8Array,
  row: number,
  stride: number,
  channels: number,
): void {
  const filter = raw[row * (stride + 1)] ?? 0;
  const start = row * stride;
  for (let at = 0; at < stride; at++) {
    const left = at >= channels ? (pixels[start + at - channels] ?? 0) : 0;
    const above = row > 0 ? (pixels[start + at - stride] ?? 0) : 0;
    const corner = row > 0 && at >= channels ? (pixels[start + at - stride - channels] ?? 0) : 0;
    pixels[start + at] = (raw[start + row + 1 + at] ?? 0) + predicted(filter, left, above, corner);
  }
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(guess - left),
    Math.abs(guess - above),
    Math.abs(guess - corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
