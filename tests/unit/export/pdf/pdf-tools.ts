import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzlibSync } from 'fflate';

/** True when a command can be run here. */
export function hasCommand(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

/** Runs `action` with a PDF saved to disk, and with its folder. */
export function withFile<T>(bytes: Uint8Array, action: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-pdf-'));
  const path = join(folder, 'file.pdf');
  writeFileSync(path, bytes);
  try {
    return action(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a command prints about a PDF; `%` among the arguments stands for its path. */
export function run(bytes: Uint8Array, command: string, ...given: string[]): { status: number; out: string } {
  return withFile(bytes, (path) => {
    const done = spawnSync(
      command,
      given.map((each) => (each === '%' ? path : each)),
      { encoding: 'utf8' },
    );
    return { status: done.status ?? -1, out: done.stdout + done.stderr };
  });
}

/** The words of a PDF as poppler reads them, in content order. */
export function wordsOf(bytes: Uint8Array): string {
  return run(bytes, 'pdftotext', '-raw', '%', '-').out;
}

/** Plain objects of a PDF of ours by number: those in object streams, and dictionaries of streams. */
export function objectsOf(bytes: Uint8Array): ReadonlyMap<number, string> {
  const raw = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  for (const found of raw.matchAll(/(\d+) 0 obj\n(<<.*?>>)stream\n/gs)) {
    const [whole, id = '', dictionary = ''] = found;
    objects.set(Number(id), dictionary);
    if (!dictionary.includes('/ObjStm')) continue;
    const start = (found.index ?? 0) + whole.length;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const body = Buffer.from(unzlibSync(bytes.subarray(start, start + length))).toString('latin1');
    const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
    const places = body.slice(0, first).trim().split(' ').map(Number);
    for (let at = 0; at < places.length; at += 2)
      objects.set(places[at] ?? 0, body.slice(first + (places[at + 1] ?? 0)).split('\n')[0] ?? '');
  }
  return objects;
}

/** Unpacked bytes of a stream object of a PDF of ours. */
export function streamOf(bytes: Uint8Array, id: number): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const found = new RegExp(`(?:^|\n)${id} 0 obj\n(<<.*?>>)stream\n`, 's').exec(raw);
  if (!found) throw new Error(`no stream ${id}`);
  const start = found.index + found[0].length;
  const length = Number(/\/Length (\d+)>>$/.exec(found[1] ?? '')?.[1]);
  return Buffer.from(unzlibSync(bytes.subarray(start, start + length))).toString('latin1');
}

/** Reads a file. */
export function readBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
