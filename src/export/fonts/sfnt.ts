/** Tables of a TrueType file by tag; each is a view into the file. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

const headerLength = 12;
const entryLength = 16;
const checksumMagic = 0xb1b0afba;

/** A view for reading and writing big-endian numbers of `bytes`. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Tables of a TrueType file.
 * @throws RangeError when the directory points outside the file
 */
export function readTables(file: Uint8Array): FontTables {
  const view = viewOf(file);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = headerLength + index * entryLength;
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
    const start = view.getUint32(entry + 8);
    tables.set(tag, file.subarray(start, start + view.getUint32(entry + 12)));
  }
  return tables;
}

/**
 * A table that the font cannot do without.
 * @throws Error naming the missing table
 */
export function requiredTable(tables: FontTables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no ${tag} table.`);
  return table;
}

/** A TrueType file of the given tables, with directory and checksums. */
export function writeSfnt(tables: FontTables): Uint8Array {
  const tags = [...tables.keys()].sort();
  const file = new Uint8Array(
    headerLength + entryLength * tags.length + tags.reduce((sum, tag) => sum + padded(tables.get(tag)), 0),
  );
  const view = viewOf(file);
  writeHeader(view, tags.length);
  let position = headerLength + entryLength * tags.length;
  tags.forEach((tag, index) => {
    const table = tables.get(tag) ?? new Uint8Array();
    writeEntry(view, index, tag, table, position);
    file.set(table, position);
    position += padded(table);
  });
  return withFileChecksum(file, tables.has('head') ? offsetOf(view, tags.indexOf('head')) : undefined);
}

function padded(table: Uint8Array | undefined): number {
  return ((table?.length ?? 0) + 3) & ~3;
}

function writeHeader(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(Math.max(1, count)));
  view.setUint32(0, 0x10000);
  view.setUint16(4, count);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, count * 16 - (16 << power));
}

function writeEntry(view: DataView, index: number, tag: string, table: Uint8Array, position: number): void {
  const entry = headerLength + index * entryLength;
  for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, tag.charCodeAt(letter));
  view.setUint32(entry + 4, checksum(table));
  view.setUint32(entry + 8, position);
  view.setUint32(entry + 12, table.length);
}

function offsetOf(view: DataView, index: number): number {
  return view.getUint32(headerLength + index * entryLength + 8);
}

/** `head` holds the checksum of the whole file, taken while that field is 0. */
function withFileChecksum(file: Uint8Array, head: number | undefined): Uint8Array {
  if (head !== undefined) viewOf(file).setUint32(head + 8, (checksumMagic - checksum(file)) >>> 0);
  return file;
}

/** Sum of the table's 32-bit words, the last one padded with zeros. */
export function checksum(table: Uint8Array): number {
  const view = viewOf(table);
  const whole = table.length & ~3;
  let sum = 0;
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  let rest = 0;
  for (let at = whole; at < whole + 4; at++) rest = (rest << 8) | (table[at] ?? 0);
  return (sum + rest) >>> 0;
}
