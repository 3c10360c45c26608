/** Staging and exporting in the page, and the browser's own printing beside it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { playerPlugin } from '../src/present/build/player-plugin.mjs';
import { milliseconds, row } from './measure.mjs';
import { sampleNotice } from './notices.mjs';
import { measurable, peakMegabytes, treeMegabytes } from './process-tree.mjs';
import { serveFolder, startBrowser } from './serve.mjs';

/** Measures all formats over decks of 20, 100 and 400 slides. */
export async function measureExports() {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [playerPlugin()],
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome109',
      chunkSizeWarningLimit: 9000,
      rollupOptions: { input: resolve('bench/page.html') },
    },
  });
  const server = await serveFolder(folder);
  const browser = await startBrowser();
  try {
    const open = () => openPage(browser.browser, `${server.address}bench/page.html`);
    await measureSizes(await open());
    await measurePdf(open);
    await measureMemory(open, browser.pid);
    await measurePeers(await open());
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {import('playwright-core').Browser} browser @param {string} address */
async function openPage(browser, address) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'measured' in window);
  const { name, text } = sampleNotice();
  const made = await page.evaluate(
    ([file, base64]) => window.measured.open(file, base64),
    [name, Buffer.from(text).toString('base64')],
  );
  /** @param {number} count */
  const repeat = (count) => page.evaluate((slides) => window.measured.repeat(slides), count);
  /** @param {string} format */
  const write = (format) => page.evaluate((kind) => window.measured.write(kind), format);
  return { page, made, repeat, write, close: () => page.context().close() };
}

/** @param {Awaited<ReturnType<typeof openPage>>} view */
async function measureSizes({ page, made, repeat, write, close }) {
  row(`the whole way to a fitted deck of ${made.slides} slides, cold`, milliseconds(made.seconds));
  await repeat(20);
  const pdf = await write('pdf');
  row('PDF of 20 slides', `${Math.round(pdf.bytes / 1024)} KB`, pdf.bytes <= 350 * 1024, '≤ 350 KB');
  const html = await write('html');
  const megabytes = html.bytes / 1e6;
  row('single HTML of 20 slides', `${megabytes.toFixed(2)} MB`, megabytes <= 0.9, '≤ 0.9 MB');
  await repeat(100);
  await page.evaluate(() => window.measured.fit());
  row(
    'laying out and fitting 100 slides, warm',
    milliseconds(await page.evaluate(() => window.measured.fit())),
  );
  await write('pptx');
  const pptx = await best(
    () => write('pptx'),
    ({ writing }) => writing,
  );
  const each = pptx.writing / 100;
  row('PPTX, a slide', milliseconds(each), each <= 0.005, '≤ 5 ms');
  const size = pptx.bytes / 100 / 1024;
  row('PPTX, a slide', `${size.toFixed(1)} KB`, size <= 6, '≤ 6 KB');
  await close();
}

/** @param {() => ReturnType<typeof openPage>} open */
async function measurePdf(open) {
  const view = await open();
  await view.repeat(100);
  const cold = await view.write('pdf');
  const { warm, printed } = await besideEachOther(view, await open());
  await view.repeat(400);
  const four = await best(() => view.write('pdf'), total);
  await view.close();
  const fresh = await printFresh(open);
  row('reading 100 laid-out slides, warm', milliseconds(warm.staging));
  row('PDF of 100 slides, cold', milliseconds(total(cold)));
  row('PDF of 100 slides, warm', milliseconds(total(warm)));
  row('page.pdf of 100 slides, warm', milliseconds(printed.seconds));
  row('page.pdf of 100 slides, cold, the page filled first', milliseconds(fresh));
  ratio('PDF : page.pdf, both warm', total(warm) / printed.seconds, 0.5);
  ratio('PDF : page.pdf, both cold, each in a new page', total(cold) / fresh, 1);
  row('PDF cold : page.pdf warm, for comparison', `${(total(cold) / printed.seconds).toFixed(2)}×`);
  ratio('size of PDF : page.pdf', warm.bytes / printed.bytes, 0.3);
  ratio('400 slides : 100 slides', total(four) / total(warm), 4.8);
}

const printing = { printBackground: true, tagged: true, outline: true, preferCSSPageSize: true };

/**
 * The quickest of our warm PDFs and of the browser's own, made by turns so that a busy machine slows both.
 * The browser prints at its best: its page is filled and was printed before, so neither laying it out nor
 * its fonts count, as they do in ours.
 */
async function besideEachOther(view, other) {
  await other.repeat(100);
  await other.page.evaluate(() => window.measured.print());
  await other.page.pdf(printing);
  const own = [];
  const printed = [];
  for (let turn = 0; turn < 5; turn++) {
    own.push(await view.write('pdf'));
    printed.push(await print(other.page));
  }
  await other.close();
  return { warm: quickest(own, total), printed: quickest(printed, ({ seconds }) => seconds) };
}

async function print(page) {
  const start = performance.now();
  const bytes = await page.pdf(printing);
  return { seconds: (performance.now() - start) / 1000, bytes: bytes.length };
}

/** Seconds of what our cold run does: a new page with the deck in memory, its first filling and printing. */
async function printFresh(open) {
  const { page, repeat, close } = await open();
  await repeat(100);
  const start = performance.now();
  await page.evaluate(() => window.measured.print());
  await page.pdf(printing);
  const seconds = (performance.now() - start) / 1000;
  await close();
  return seconds;
}

/** @param {() => ReturnType<typeof openPage>} open @param {number} pid */
async function measureMemory(open, pid) {
  if (!measurable) return row('memory of 400 slides', 'not measured here');
  const view = await open();
  const idle = treeMegabytes(pid);
  await view.repeat(400);
  const { peak } = await peakMegabytes(pid, () => view.write('pdf'));
  row(
    'memory of a PDF of 400 slides above idle',
    `${Math.round(peak - idle)} MB`,
    peak - idle <= 300,
    '≤ 300 MB',
  );
  await view.close();
}

/** @param {Awaited<ReturnType<typeof openPage>>} view */
async function measurePeers({ page, repeat, write, close }) {
  await repeat(100);
  await write('pdf');
  const own = await best(() => write('pdf'), total);
  const count = 4;
  const photographed = await page.evaluate((slides) => window.measured.photograph(slides), count);
  const faster = ((photographed.seconds / count) * 100) / total(own);
  const smaller = ((photographed.bytes / count) * 100) / own.bytes;
  row('html2canvas pages : PDF, time', `${faster.toFixed(0)}×`, faster >= 20, '≥ 20×');
  row('html2canvas pages : PDF, size', `${smaller.toFixed(0)}×`, smaller >= 20, '≥ 20×');
  await close();
}

/** @param {{ staging: number, writing: number }} run */
function total({ staging, writing }) {
  return staging + writing;
}

/**
 * The quickest of some runs: what the machine can do when nothing else disturbs it.
 * @template T
 * @param {() => Promise<T>} work @param {(run: T) => number} seconds
 */
async function best(work, seconds, runs = 3) {
  const made = [];
  for (let run = 0; run < runs; run++) made.push(await work());
  return quickest(made, seconds);
}

/**
 * @template T
 * @param {readonly T[]} runs @param {(run: T) => number} seconds
 */
function quickest(runs, seconds) {
  return runs.reduce((one, other) => (seconds(other) < seconds(one) ? other : one));
}

/** @param {string} title @param {number} value @param {number} bound */
function ratio(title, value, bound) {
  row(title, `${value.toFixed(2)}×`, value <= bound, `≤ ${bound}×`);
}
