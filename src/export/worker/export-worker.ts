/**
 * The worker that writes files: decoding fonts and writing PDF take time the page should not lose, and the
 * woff2 decoder builds functions at run time, which the page's content security policy forbids.
 * Decoded fonts stay, so the second export is quick.
 */
import subsetterAddress from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import type { FontSource } from '../../model/font-slice';
import { createSliceCache, findLetters } from '../fonts/load-fonts';
import { usedCharacters } from '../fonts/used-characters';
import { woff2Decoder } from '../fonts/woff2-decoder';
import { exportHandout } from '../handout/export-handout';
import { subsetFonts } from '../html/subset-fonts';
import { createSubsetter, type Subsetter } from '../html/subsetter';
import { exportPdf } from '../pdf/export-pdf';
import type { WorkerAnswer, WorkerRequest, WorkerResults, WorkerTask } from './messages';

const cache = createSliceCache();
const running = new Map<number, AbortController>();
let fonts: FontSource = { slices: [], readFont };

self.onmessage = (event: MessageEvent) => {
  const request: WorkerRequest = event.data;
  if ('slices' in request) open(request.slices);
  else if ('cancel' in request) running.get(request.id)?.abort();
  else void answer(request.id, request.task);
};

function open(slices: FontSource['slices']): void {
  fonts = { slices, readFont };
  // It takes a while to start, and every task needs it; whoever does hears when it cannot.
  if (slices.some(({ url }) => /woff2/.test(url))) woff2Decoder().catch(() => undefined);
}

async function readFont(url: string): Promise<Uint8Array> {
  const file = await fetch(url, { cache: 'force-cache' });
  if (!file.ok) throw new Error(`The font ${url} cannot be read (${file.status}).`);
  return new Uint8Array(await file.arrayBuffer());
}

async function answer(id: number, task: WorkerTask): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    post({ id, kind: 'done', result: await run(id, task, controller.signal) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    post({ id, kind: 'failed', name, message });
  } finally {
    running.delete(id);
  }
}

function run(id: number, task: WorkerTask, signal: AbortSignal): Promise<WorkerResults[keyof WorkerResults]> {
  const ports = {
    fonts,
    cache,
    signal,
    progress: (done: number, total: number) => post({ id, kind: 'progress', done, total }),
    report: (finding: Extract<WorkerAnswer, { kind: 'finding' }>['finding']) =>
      post({ id, kind: 'finding', finding }),
  };
  switch (task.kind) {
    case 'pdf':
      return exportPdf(task.list, task.options, ports);
    case 'handout':
      return exportHandout(task.list, task.options, ports);
    case 'subset':
      return subset(task.texts);
    case 'coverage':
      return missingLetters(task.texts);
  }
}

let subsetter: Promise<Subsetter> | undefined;

async function subset(texts: Parameters<typeof usedCharacters>[0]): Promise<WorkerResults['subset']> {
  subsetter ??= fetch(subsetterAddress)
    .then((answer) => answer.arrayBuffer())
    .then(createSubsetter);
  return subsetFonts(usedCharacters(texts), fonts, cache, await subsetter);
}

async function missingLetters(
  texts: Parameters<typeof usedCharacters>[0],
): Promise<WorkerResults['coverage']> {
  const missing = [...usedCharacters(texts)].map(async ([key, use]) => {
    const found = await findLetters(use, fonts, cache);
    return [key, [...found.missing]] as const;
  });
  return Object.fromEntries(await Promise.all(missing));
}

function post(message: WorkerAnswer): void {
  self.postMessage(message);
}
