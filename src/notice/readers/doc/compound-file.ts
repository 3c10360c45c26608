import { refusal } from '../refusals';

const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on mean free, end of chain and table sectors. */
const lastSector = 0xfffffffa;

/** An entry of the directory: its name and where its stream begins. */
interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

/** The streams of a compound file by name (MS-CFB); storages are looked through. */
export interface CompoundFile {
  readonly names: readonly string[];
  readonly stream: (name: string) => Uint8Array | undefined;
}

/** True when `bytes` begin like a compound file: doc, wps, xls, ppt and protected docx. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Opens a compound file; chains that loop or leave the file are refused as damaged. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readCompoundFile(bytes, view);
  } catch (error) {
    throw error instanceof RangeError ? refusal('input.damaged') : error;
  }
}

function readCompoundFile(bytes: Uint8Array, view: DataView): CompoundFile {
  const sectorSize = 1 << Math.min(12, view.getUint16(30, true));
  const sector = (number: number) => bytes.subarray((number + 1) * sectorSize, (number + 2) * sectorSize);
  const longest = bytes.length / 64 + 1;
  const table = allocation(view, sectorSize, longest, sector);
  const chain = (start: number) => joined(chainOf(start, table, bytes.length / sectorSize + 1).map(sector));
  const entries = directory(chain(view.getUint32(48, true)));
  const root = entries[0];
  const mini = root ? chain(root.start) : new Uint8Array();
  const miniTable = words(chain(view.getUint32(60, true)));
  const miniSector = (number: number) => mini.subarray(number * 64, (number + 1) * 64);
  const cutoff = view.getUint32(56, true);
  const read = (entry: Entry) => {
    const small = entry.size < cutoff;
    const whole = small
      ? joined(chainOf(entry.start, miniTable, longest).map(miniSector))
      : chain(entry.start);
    return whole.subarray(0, entry.size);
  };
  return {
    names: entries.map((entry) => entry.name),
    stream: (name) => {
      const found = entries.find((entry) => entry.name === name);
      return found && read(found);
    },
  };
}

function allocation(
  view: DataView,
  sectorSize: number,
  longest: number,
  sector: (number: number) => Uint8Array,
): Uint32Array {
  const sectors: number[] = [];
  for (let at = 0; at < 109; at++) sectors.push(view.getUint32(76 + at * 4, true));
  const perSector = sectorSize / 4;
  let next = view.getUint32(68, true);
  for (let count = 0; next < lastSector && count < longest; count++) {
    const list = words(sector(next));
    sectors.push(...list.subarray(0, perSector - 1));
    next = list[perSector - 1] ?? lastSector;
  }
  const own = new Set(sectors.filter((number) => number < lastSector));
  return words(joined([...own].map(sector)));
}

/** Sectors of a chain in order; no chain has more of them than the file. */
function chainOf(start: number, table: Uint32Array, longest: number): readonly number[] {
  const chain: number[] = [];
  for (let at = start; at < lastSector; at = table[at] ?? lastSector) {
    chain.push(at);
    if (chain.length > longest) throw refusal('input.damaged');
  }
  return chain;
}

function directory(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length));
    entries.push({ name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
