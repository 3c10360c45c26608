import { zlibSync } from 'fflate';
import { checksum, readTables, viewOf } from '../fonts/sfnt';

const headerLength = 44;
const entryLength = 20;
const signature = 0x774f4646;
const trueType = 0x10000;

interface PackedTable {
  readonly tag: string;
  readonly stored: Uint8Array;
  readonly size: number;
  readonly sum: number;
}

/** A TrueType file as WOFF 1.0: every browser since 2011 reads it, and packing it is quick. */
export function encodeWoff(file: Uint8Array): Uint8Array {
  const tables = [...readTables(file)].sort(([one], [other]) => (one < other ? -1 : 1)).map(pack);
  const directory = headerLength + entryLength * tables.length;
  const length = tables.reduce((sum, { stored }) => sum + padded(stored.length), directory);
  const woff = new Uint8Array(length);
  const view = viewOf(woff);
  writeHeader(view, tables, length);
  let position = directory;
  tables.forEach((table, index) => {
    writeEntry(view, headerLength + index * entryLength, table, position);
    woff.set(table.stored, position);
    position += padded(table.stored.length);
  });
  return woff;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function pack([tag, table]: readonly [string, Uint8Array]): PackedTable {
  const packed = zlibSync(table, { level: 9 });
  const stored = packed.length < table.length ? packed : table;
  return { tag, stored, size: table.length, sum: tag === 'head' ? headChecksum(table) : checksum(table) };
}

/** The checksum of `head` is taken with the file's own checksum left out. */
function headChecksum(table: Uint8Array): number {
  const copy = table.slice();
  viewOf(copy).setUint32(8, 0);
  return checksum(copy);
}

function writeHeader(view: DataView, tables: readonly PackedTable[], length: number): void {
  const unpacked = tables.reduce((sum, { size }) => sum + padded(size), 12 + 16 * tables.length);
  view.setUint32(0, signature);
  view.setUint32(4, trueType);
  view.setUint32(8, length);
  view.setUint16(12, tables.length);
  view.setUint32(16, unpacked);
  view.setUint16(20, 1);
}

function writeEntry(view: DataView, at: number, table: PackedTable, position: number): void {
  for (let letter = 0; letter < 4; letter++) view.setUint8(at + letter, table.tag.charCodeAt(letter));
  view.setUint32(at + 4, position);
  view.setUint32(at + 8, table.stored.length);
  view.setUint32(at + 12, table.size);
  view.setUint32(at + 16, table.sum);
}
