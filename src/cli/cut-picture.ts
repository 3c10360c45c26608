import { promisify } from 'node:util';
import { crc32, deflate, inflate } from 'node:zlib';

/** Some rows of a picture. */
export interface Rows {
  readonly first: number;
  readonly count: number;
}

const unpack = promisify(inflate);
const pack = promisify(deflate);

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const bytesOfPixel = 3;
/** Files somewhat smaller than what Chromium writes in a hurry, in half its time. */
const level = 3;

/** A picture that cannot be cut by `cutPicture`. */
export class OtherPicture extends Error {}

/**
 * Cuts parts out of a PNG of 8-bit colours without alpha, each as wide as the picture. The row above each
 * part, if any, must be black: to the filters of PNG (1.2, 6) black is what stands above the first row
 * too, so that the rows of a part are taken over as they are.
 * @throws OtherPicture when the file is no such PNG or has fewer rows
 */
export async function cutPicture(file: Uint8Array, parts: readonly Rows[]): Promise<readonly Uint8Array[]> {
  const { header, packed, stride, height } = readPicture(Buffer.from(file));
  const rows = await unpack(packed, { chunkSize: Math.max(64, stride * height) });
  return Promise.all(
    parts.map(async ({ first, count }) => {
      const part = rows.subarray(first * stride, (first + count) * stride);
      if (part.length < count * stride) throw new OtherPicture('The picture has fewer rows than asked for.');
      return pngOf(header, count, await pack(part, { level, memLevel: 9 }));
    }),
  );
}

interface Picture {
  /** Data of the header chunk. */
  readonly header: Buffer;
  readonly height: number;
  /** Bytes of a row with its filter. */
  readonly stride: number;
  /** Filtered rows packed with zlib. */
  readonly packed: Buffer;
}

function readPicture(file: Buffer): Picture {
  const chunks = readChunks(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  // 8 bits of red, green and blue, packed and filtered as usual, not interlaced.
  if (header?.subarray(8).toString('hex') !== '0802000000')
    throw new OtherPicture('The picture is no PNG of 8-bit colours without alpha.');
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  return {
    header,
    height: header.readUInt32BE(4),
    stride: header.readUInt32BE(0) * bytesOfPixel + 1,
    packed,
  };
}

function readChunks(file: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  if (!file.subarray(0, 8).equals(signature)) return chunks;
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

function pngOf(header: Buffer, height: number, packed: Buffer): Uint8Array {
  const own = Buffer.from(header);
  own.writeUInt32BE(height, 4);
  return Buffer.concat([
    signature,
    chunk('IHDR', own),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), data.length + 8);
  return whole;
}
