import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectNotices } from '../../../src/cli/inputs';
import { OutputFolder } from '../../../src/cli/output';
import { serve } from '../../../src/cli/static-server';

let folder = '';
const bytes = new Uint8Array([1, 2, 3]);
const file = (name: string) => ({ name, mediaType: 'text/plain', bytes });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('inputs', () => {
  test('a folder stands for the notices in it, each with an output folder of its own', async () => {
    for (const name of ['b.txt', 'a.md', 'a.pdf', 'picture.png']) writeFileSync(join(folder, name), 'x');
    const inputs = await collectNotices([folder], false);
    expect(inputs.map((input) => input.stem)).toEqual(['a-md', 'a-pdf', 'b']);
    expect(inputs.every((input) => input.several)).toBe(true);
  });

  test('one file goes straight into the output folder', async () => {
    writeFileSync(join(folder, 'a.md'), 'x');
    expect(await collectNotices([join(folder, 'a.md')], false)).toMatchObject([
      { stem: 'a', several: false },
    ]);
  });

  test.each(['nowhere.md', ''])('refuses “%s” with one sentence', async (name) => {
    mkdirSync(join(folder, 'empty'));
    const path = name === '' ? join(folder, 'empty') : join(folder, name);
    await expect(collectNotices([path], false)).rejects.toMatchObject({ name: 'Failure', exitCode: 2 });
  });

  test('does not follow links out of the folder unless allowed', async () => {
    const inside = join(folder, 'inside');
    mkdirSync(inside);
    writeFileSync(join(folder, 'secret.md'), 'x');
    writeFileSync(join(inside, 'own.md'), 'x');
    symlinkSync(join(folder, 'secret.md'), join(inside, 'linked.md'));
    expect((await collectNotices([inside], false)).map((input) => input.stem)).toEqual(['own']);
    expect((await collectNotices([inside], true)).map((input) => input.stem)).toEqual(['linked', 'own']);
  });
});

describe('output', () => {
  test('nothing is seen before the end, everything after', async () => {
    const out = join(folder, 'out');
    const output = new OutputFolder(out, false);
    await output.add(file('deck.md'));
    await output.add(file('png/01.png'));
    expect(existsSync(out)).toBe(false);
    await output.commit();
    expect(readdirSync(out).sort()).toEqual(['deck.md', 'png']);
    expect(readdirSync(folder)).toEqual(['out']);
  });

  test('what was discarded leaves no trace', async () => {
    const output = new OutputFolder(join(folder, 'out'), false);
    await output.add(file('deck.md'));
    await output.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('an existing file is kept unless overwriting is asked for', async () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(out, 'deck.md'), 'mine');
    await expect(new OutputFolder(out, false).refuseExisting(['deck.md'])).rejects.toMatchObject({
      exitCode: 2,
    });
    expect(readFileSync(join(out, 'deck.md'), 'utf8')).toBe('mine');
    await expect(new OutputFolder(out, true).refuseExisting(['deck.md'])).resolves.toBeUndefined();
  });

  test('a name that leads out of the folder is refused', async () => {
    const output = new OutputFolder(join(folder, 'out'), false);
    await expect(output.add(file('../outside.md'))).rejects.toThrow('leads out');
    await output.discard();
  });
});

test('the server gives the folder and nothing outside it', async () => {
  writeFileSync(join(folder, 'index.html'), '<p>here</p>');
  const server = await serve(folder, { 'opened.deck.md': bytes });
  try {
    const get = async (path: string) => (await fetch(new URL(path, server.address))).status;
    expect(await get('/')).toBe(200);
    expect(await get('/opened.deck.md')).toBe(200);
    expect(await get('/missing')).toBe(404);
    expect(await get('/..%2f..%2fetc/passwd')).toBe(404);
  } finally {
    await server.close();
  }
});
