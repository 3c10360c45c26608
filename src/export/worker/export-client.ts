import type { Artifact } from '../../model/artifact';
import type { DisplayList } from '../../model/display-list';
import type { Finding } from '../../model/finding';
import type { FontSlice } from '../../model/font-slice';
import { type FontText, fontKey } from '../fonts/used-characters';
import type { HandoutOptions } from '../handout/options';
import type { SubsetFace } from '../html/subset-face';
import type { PdfOptions } from '../pdf/export-pdf';
import type { ExportControl } from '../pdf/write-pdf';
import type { WorkerAnswer, WorkerRequest, WorkerResults, WorkerTask } from './messages';

/** How to follow and stop an export, and to hear what it noticed. */
export interface ClientControl extends ExportControl {
  readonly report?: (finding: Finding) => void;
}

/** The exporters as seen from the page; they run in a worker. */
export interface ExportClient {
  pdf(list: DisplayList, options?: PdfOptions, control?: ClientControl): Promise<Artifact>;
  handout(list: DisplayList, options: HandoutOptions, control?: ClientControl): Promise<Artifact>;
  /** The letters of texts as small web fonts, for the single HTML file. */
  subset(texts: readonly FontText[], control?: ClientControl): Promise<readonly SubsetFace[]>;
  /**
   * Reads the fonts of texts, so that later exports are quick, and answers whether they have a shape for
   * a code point: `covers` of the snapshot.
   */
  coverage(
    texts: readonly FontText[],
  ): Promise<(family: string, weight: number, codePoint: number) => boolean>;
  /** Ends the worker. */
  close(): void;
}

/** A task that waits for its answer. */
interface Waiting {
  readonly control: ClientControl;
  readonly resolve: (result: WorkerAnswer & { kind: 'done' }) => void;
  readonly reject: (reason: unknown) => void;
}

/** Starts the export worker. @param slices the fonts of the page, see `pageFonts` of the stage */
export function createExportClient(slices: readonly FontSlice[]): ExportClient {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage({ slices } satisfies WorkerRequest);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  worker.onmessage = (event: MessageEvent) => hear(waiting, event.data);
  worker.onerror = (event) => failAll(waiting, event.message);
  const ask = <K extends WorkerTask['kind']>(task: WorkerTask & { kind: K }, control: ClientControl = {}) =>
    send<WorkerResults[K]>(worker, waiting, { id: ++lastId, task }, control);
  return {
    pdf: (list, options = {}, control) => ask({ kind: 'pdf', list, options }, control),
    handout: (list, options, control) => ask({ kind: 'handout', list, options }, control),
    subset: (texts, control) => ask({ kind: 'subset', texts: slim(texts) }, control),
    coverage: async (texts) => coversOf(await ask({ kind: 'coverage', texts: slim(texts) })),
    close: () => worker.terminate(),
  };
}

/** Only what the worker looks at crosses over. */
function slim(texts: readonly FontText[]): readonly FontText[] {
  return texts.map(({ text, family, weight }) => ({ text, family, weight }));
}

function send<Result>(
  worker: Worker,
  waiting: Map<number, Waiting>,
  request: Extract<WorkerRequest, { task: unknown }>,
  control: ClientControl,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (control.signal?.aborted) return reject(control.signal.reason);
    control.signal?.addEventListener('abort', () => {
      worker.postMessage({ id: request.id, cancel: true } satisfies WorkerRequest);
      waiting.delete(request.id);
      reject(control.signal?.reason);
    });
    // The worker answers each kind of task with its own kind of result.
    waiting.set(request.id, { control, resolve: ({ result }) => resolve(result as Result), reject });
    worker.postMessage(request);
  });
}

function hear(waiting: Map<number, Waiting>, answer: WorkerAnswer): void {
  const task = waiting.get(answer.id);
  if (answer.kind === 'progress') task?.control.progress?.(answer.done, answer.total);
  if (answer.kind === 'finding') task?.control.report?.(answer.finding);
  if (answer.kind === 'done') task?.resolve(answer);
  if (answer.kind === 'failed') task?.reject(Object.assign(new Error(answer.message), { name: answer.name }));
  if (answer.kind === 'done' || answer.kind === 'failed') waiting.delete(answer.id);
}

function failAll(waiting: Map<number, Waiting>, message: string): void {
  for (const task of waiting.values())
    task.reject(new Error(message || 'The export worker could not be started.'));
  waiting.clear();
}

function coversOf(missing: WorkerResults['coverage']) {
  const sets = new Map(Object.entries(missing).map(([key, codes]) => [key, new Set(codes)]));
  return (family: string, weight: number, codePoint: number) =>
    !(sets.get(fontKey(family, weight))?.has(codePoint) ?? true);
}
