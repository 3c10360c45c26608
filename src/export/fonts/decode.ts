import { unzlibSync } from 'fflate';
import { viewOf, writeSfnt } from './sfnt';
import { woff2Decoder } from './woff2-decoder';

const woff2Signature = 0x774f4632;
const woffSignature = 0x774f4646;

/**
 * The TrueType file inside a web font: woff2, woff or TrueType itself.
 * The woff2 decoder is loaded when it is first needed; it builds functions at run time, so in a page
 * with a strict content security policy it must run in a worker.
 * @throws Error when the file is none of these or is broken
 */
export async function decodeFont(file: Uint8Array): Promise<Uint8Array> {
  if (file.length < 12) throw new Error('The font file is empty.');
  switch (viewOf(file).getUint32(0)) {
    case woff2Signature:
      return decodeWoff2(file);
    case woffSignature:
      return decodeWoff(file);
    default:
      return file;
  }
}

async function decodeWoff2(file: Uint8Array): Promise<Uint8Array> {
  const decoder = await woff2Decoder();
  const decoded = decoder.decompress(file);
  if (!decoded) throw new Error('The font file is broken.');
  // A view of the decoder's own memory, which the next call overwrites.
  return Uint8Array.from(decoded);
}

function decodeWoff(file: Uint8Array): Uint8Array {
  const view = viewOf(file);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(12); index++) {
    const entry = 44 + index * 20;
    const start = view.getUint32(entry + 4);
    const stored = file.subarray(start, start + view.getUint32(entry + 8));
    const size = view.getUint32(entry + 12);
    const table = stored.length < size ? unzlibSync(stored, { out: new Uint8Array(size) }) : stored;
    tables.set(String.fromCharCode(...file.subarray(entry, entry + 4)), table);
  }
  return writeSfnt(tables);
}
