import { zlibSync } from 'fflate';

/** Below this the time to start a stream is longer than packing in place. */
const smallest = 4096;

/** Bytes packed with zlib, for `/FlateDecode`. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length < smallest || typeof CompressionStream === 'undefined')
    return zlibSync(bytes, { level: 6 });
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
