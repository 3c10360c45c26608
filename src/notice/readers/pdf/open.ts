import './promise-with-resolvers';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument, OPS, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { limits } from '../../limits';
import { refusal } from '../refusals';
import { LocalDataFactory } from './data-files';
import type { PageText } from './page-text';
import { type Rule, rulesOf } from './rules';
import { visualLines } from './visual-lines';
import TextWorker from './worker?worker';

/** A piece of text as pdf.js hands it on: a run, or a mark of content without text. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/**
 * The text of every page of a PDF, read by pdf.js in a worker of its own that is stopped afterwards.
 * Forms, scripts, pictures and fonts of the system are left alone. Throws `UnusableInput` for a file
 * that is damaged, protected, too long or too slow.
 */
export async function openPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<readonly PageText[]> {
  const port = new TextWorker();
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
  try {
    return await within(limits.milliseconds, readPages(bytes, worker), signal);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    worker.destroy();
    port.terminate();
  }
}

async function readPages(bytes: Uint8Array, worker: PDFWorker): Promise<readonly PageText[]> {
  const task = getDocument({
    data: bytes.slice(),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableWorkerRendering: true,
    stopAtErrors: false,
    BinaryDataFactory: LocalDataFactory,
  });
  const document = await task.promise;
  if (document.numPages > limits.pages) throw refusal('input.too-large');
  const pages: PageText[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = pageText(page.view, page.rotate, items.filter(isText));
    pages.push(mayHoldTables(text) ? { ...text, rules: await drawnRules(page) } : text);
    page.cleanup();
  }
  return pages;
}

/** Lines with gaps in them may be rows; only then the drawing of a page is worth looking at. */
function mayHoldTables(page: PageText): boolean {
  return visualLines(page, 1).filter((line) => line.pieces.length > 1).length >= 2;
}

/** The lines drawn on an upright page; none when its drawing cannot be read. */
async function drawnRules(page: PDFPageProxy): Promise<readonly Rule[]> {
  if (page.rotate % 360 !== 0) return [];
  try {
    const { fnArray, argsArray } = await page.getOperatorList();
    const [left = 0, bottom = 0] = page.view;
    const shift = (rule: Rule) => (rule.direction === 'across' ? [bottom, left] : [left, bottom]);
    return rulesOf(fnArray, argsArray, OPS).map((rule) => {
      const [own = 0, along = 0] = shift(rule);
      return { ...rule, at: rule.at - own, from: rule.from - along, to: rule.to - along };
    });
  } catch {
    return [];
  }
}

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];

function isText(item: Content): item is Extract<Content, TextItem> {
  return 'str' in item;
}

/** Runs in page coordinates as read: a turned page is turned back, slanted text (watermarks) left out. */
function pageText(view: readonly number[], rotate: number, items: readonly TextItem[]): PageText {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const width = right - left;
  const height = top - bottom;
  const turned = rotate % 180 !== 0;
  const runs = items.flatMap((item) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform;
    const [x, y] = placed(e - left, f - bottom, width, height, rotate);
    const level = Math.abs(turned ? a : b) <= 0.05 * Math.hypot(a, b);
    return level ? [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }] : [];
  });
  return turned ? { width: height, height: width, runs } : { width, height, runs };
}

function placed(
  x: number,
  y: number,
  width: number,
  height: number,
  rotate: number,
): readonly [number, number] {
  if (rotate === 90) return [y, width - x];
  if (rotate === 180) return [width - x, height - y];
  return rotate === 270 ? [height - y, x] : [x, y];
}

function within<T>(milliseconds: number, work: Promise<T>, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(refusal('input.slow')), milliseconds);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error)) return refusal('input.damaged');
  if (error.name === 'UnusableInput' || error.name === 'AbortError') return error;
  return refusal(error.name === 'PasswordException' ? 'input.password' : 'input.damaged');
}
