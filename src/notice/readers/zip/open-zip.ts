import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { limits } from '../../limits';
import { refusal } from '../refusals';

/** True when `bytes` begin like a ZIP container. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** The names of the entries of a container, within the limits on their number and size. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  return Object.keys(unzip(bytes, () => false).seen);
}

/**
 * Unpacks the entries that `wanted` names, and nothing else. An entry's name is only compared, never
 * used as a path. Refused: too many entries, entries larger than the limits in sum or alone or packed
 * suspiciously well, entries that overlap, a wanted name that comes twice, a damaged directory.
 */
export function openZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Readonly<Record<string, Uint8Array>> {
  return unzip(bytes, wanted).files;
}

interface Guard {
  readonly seen: Record<string, true>;
  packed: number;
  unpacked: number;
  entries: number;
}

function unzip(bytes: Uint8Array, wanted: (name: string) => boolean) {
  const guard: Guard = { seen: Object.create(null), packed: 0, unpacked: 0, entries: 0 };
  const filter = (entry: UnzipFileInfo) => {
    admit(guard, entry, bytes.length, wanted(entry.name));
    return wanted(entry.name);
  };
  try {
    return { files: unzipSync(bytes, { filter }), seen: guard.seen };
  } catch (error) {
    throw error instanceof Error && error.name === 'UnusableInput' ? error : refusal('input.damaged');
  }
}

/** Sizes are those of the directory: the unpacker allocates exactly that much and never writes past it. */
function admit(guard: Guard, entry: UnzipFileInfo, fileSize: number, wanted: boolean): void {
  guard.entries++;
  guard.packed += entry.size;
  if (guard.entries > limits.entries || guard.packed > fileSize) throw refusal('input.container');
  if (wanted && guard.seen[entry.name]) throw refusal('input.container');
  guard.seen[entry.name] = true;
  if (!wanted) return;
  guard.unpacked += entry.originalSize;
  const packsTooWell = entry.originalSize > 1_000_000 && entry.originalSize > entry.size * limits.ratio;
  const tooLarge = entry.originalSize > limits.entryBytes || guard.unpacked > limits.unpackedBytes;
  if (packsTooWell || tooLarge) throw refusal('input.container');
}

/** The text of an XML part: UTF-8, or UTF-16 with its mark. */
export function partText(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (little || big) return new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes);
  return strFromU8(bytes).replace(/^\ufeff/, '');
}
