import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { parseWith } from '../model/parse';

const messageSchema = v.object({
  id: v.exactOptional(v.number()),
  method: v.exactOptional(v.string()),
  params: v.exactOptional(v.unknown()),
  result: v.exactOptional(v.unknown()),
  error: v.exactOptional(v.object({ message: v.string() })),
});

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The DevTools protocol over a pair of pipes (`--remote-debugging-pipe`): JSON messages that end in a
 * zero byte. A call that waits when the pipe closes is rejected.
 */
export class DevtoolsPipe {
  readonly #writer: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, (params: unknown) => void>();
  #lastId = 0;
  #closed: Error | undefined;
  #pieces: Buffer[] = [];

  constructor(writer: Writable, reader: Readable) {
    this.#writer = writer;
    reader.on('data', (piece: Buffer) => this.#read(piece));
    // What a write or a read fails of is heard by the calls that wait.
    writer.on('error', (error) => this.close(error));
    reader.on('error', (error) => this.close(error));
    reader.on('close', () => this.close(new Error('Chromium ended.')));
  }

  /** Calls `method`, in the page of `session` when given. @throws Error what Chromium says against it */
  call(method: string, params: object = {}, session?: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(this.#closed);
      const id = ++this.#lastId;
      this.#waiting.set(id, { resolve, reject: (reason) => reject(prefixed(method, reason)) });
      this.#writer.write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`);
    });
  }

  /** Hears every event called `method`; a later listener takes the place of an earlier one. */
  listen(method: string, listener: (params: unknown) => void): void {
    this.#listeners.set(method, listener);
  }

  /** Rejects what waits, and every later call, with `reason`. The first reason stays. */
  close(reason: Error): void {
    this.#closed ??= reason;
    for (const { reject } of this.#waiting.values()) reject(this.#closed);
    this.#waiting.clear();
  }

  #read(piece: Buffer): void {
    let from = 0;
    for (let end = piece.indexOf(0); end >= 0; end = piece.indexOf(0, from)) {
      const text = Buffer.concat([...this.#pieces, piece.subarray(from, end)]).toString('utf8');
      this.#pieces = [];
      from = end + 1;
      this.#hear(text);
    }
    if (from < piece.length) this.#pieces.push(piece.subarray(from));
  }

  #hear(text: string): void {
    const { id, method, params, result, error } = parseWith(messageSchema, JSON.parse(text));
    if (id === undefined) return void (method && this.#listeners.get(method)?.(params));
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}

function prefixed(method: string, reason: Error): Error {
  return new Error(`${method}: ${reason.message}`, { cause: reason });
}
