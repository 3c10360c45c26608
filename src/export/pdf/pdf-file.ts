import { deflate } from './deflate';
import { latinBytes, reference } from './syntax';

/** Content of a stream object: entries of its dictionary without brackets, and its bytes as stored. */
interface StreamObject {
  readonly entries: string;
  readonly bytes: Uint8Array;
}

const perObjectStream = 200;

/**
 * The objects of a PDF 1.7 file. Dictionaries are gathered in object streams, the cross-reference
 * table is a stream, everything is packed.
 */
export class PdfFile {
  /** Object number is the index; 0 is never used. */
  private readonly objects: (string | StreamObject | undefined)[] = [undefined];
  private readonly pending: Promise<void>[] = [];

  /** An object number to be filled in later. */
  reserve(): number {
    return this.objects.push(undefined) - 1;
  }

  /** Adds a dictionary, array or other plain object. */
  add(object: string): number {
    return this.objects.push(object) - 1;
  }

  /** Fills in a reserved plain object. */
  set(id: number, object: string): void {
    this.objects[id] = object;
  }

  /** Adds a stream that gets packed. `entries` are further entries of its dictionary. */
  addStream(entries: string, bytes: Uint8Array, id: number = this.reserve()): number {
    const packing = deflate(bytes).then((packed) => {
      this.objects[id] = { entries: `${entries}/Filter/FlateDecode`, bytes: packed };
    });
    this.pending.push(packing);
    return id;
  }

  /** Adds a stream that is packed already; `entries` name its filter. */
  addPackedStream(entries: string, bytes: Uint8Array, id: number = this.reserve()): number {
    this.objects[id] = { entries, bytes };
    return id;
  }

  /** Waits until what was added so far is packed, so that memory does not pile up. */
  async settle(): Promise<void> {
    await Promise.all(this.pending.splice(0));
  }

  /** The whole file. @param root catalog, @param info document information */
  async finish(root: number, info: number): Promise<Uint8Array> {
    await this.settle();
    const writer = new FileWriter();
    writer.write('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
    const plain: number[] = [];
    this.objects.forEach((object, id) => {
      if (id === 0) return;
      if (typeof object === 'object') writer.writeStream(id, object);
      else plain.push(id);
    });
    for (let from = 0; from < plain.length; from += perObjectStream)
      await this.writeObjectStream(writer, plain.slice(from, from + perObjectStream));
    return writer.finish(this.reserve(), root, info);
  }

  private async writeObjectStream(writer: FileWriter, ids: readonly number[]): Promise<void> {
    let directory = '';
    let bodies = '';
    const stream = this.reserve();
    ids.forEach((id, index) => {
      const object = this.objects[id];
      directory += `${id} ${bodies.length} `;
      bodies += `${typeof object === 'string' ? object : 'null'}\n`;
      writer.place(id, { kind: 2, value: stream, index });
    });
    const bytes = await deflate(latinBytes(directory + bodies));
    const entries = `/Type/ObjStm/N ${ids.length}/First ${directory.length}/Filter/FlateDecode`;
    writer.writeStream(stream, { entries, bytes });
  }
}

/** Where an object stands: 1 at an offset of the file, 2 at an index in an object stream. */
interface Place {
  readonly kind: 1 | 2;
  readonly value: number;
  readonly index: number;
}

const placeLength = 7;

class FileWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly places = new Map<number, Place>();
  private length = 0;

  write(chunk: string | Uint8Array): void {
    const bytes = typeof chunk === 'string' ? latinBytes(chunk) : chunk;
    this.chunks.push(bytes);
    this.length += bytes.length;
  }

  place(id: number, place: Place): void {
    this.places.set(id, place);
  }

  writeStream(id: number, { entries, bytes }: StreamObject): void {
    this.place(id, { kind: 1, value: this.length, index: 0 });
    this.write(`${id} 0 obj\n<<${entries}/Length ${bytes.length}>>stream\n`);
    this.write(bytes);
    this.write('\nendstream\nendobj\n');
  }

  async finish(table: number, root: number, info: number): Promise<Uint8Array> {
    const start = this.length;
    this.place(table, { kind: 1, value: start, index: 0 });
    const bytes = await deflate(this.tableBytes(table + 1));
    const entries = `/Type/XRef/Size ${table + 1}/W[1 4 2]/Root ${reference(root)}/Info ${reference(info)}/Filter/FlateDecode`;
    this.writeStream(table, { entries, bytes });
    this.write(`startxref\n${start}\n%%EOF\n`);
    return this.joined();
  }

  private tableBytes(size: number): Uint8Array {
    const bytes = new Uint8Array(size * placeLength);
    const view = new DataView(bytes.buffer);
    view.setUint16(5, 0xffff);
    for (const [id, { kind, value, index }] of this.places) {
      view.setUint8(id * placeLength, kind);
      view.setUint32(id * placeLength + 1, value);
      view.setUint16(id * placeLength + 5, index);
    }
    return bytes;
  }

  private joined(): Uint8Array {
    const file = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      file.set(chunk, at);
      at += chunk.length;
    }
    return file;
  }
}
