import { zlibSync } from 'fflate';

/** Below this the time to start a stream is longer than packing in place. */
const smallest = 65_536;

/** Bytes packed with zlib, for `/FlateDecode`. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes.length < smallest || typeof CompressionStream === 'undefined')
    return zlibSync(bytes, { level: 6 });
  const { readable, writable } = new CompressionStream('deflate');
  const writer = writable.getWriter();
  // What goes wrong is heard where the packed bytes are read.
  writer.write(Uint8Array.from(bytes)).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}
