/** The command line as a whole process, beside marp on a deck of about the same size. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../src/cli/browser.mjs';
import { median, milliseconds, row } from './measure.mjs';
import { longer, shortNotice } from './notices.mjs';
import { measurable, peakMegabytes } from './process-tree.mjs';

const marp = 'bench/peers/node_modules/@marp-team/marp-cli/marp-cli.js';
const all = 'md,json,pdf,pptx,html,docx,handout,png';

/** Measures notice → PDF, notice → all formats, and the memory of 100 slides. */
export async function measureWhole() {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  try {
    const { path, text } = shortNotice();
    const build = (notice, formats) =>
      seconds([
        'src/cli/launch.mjs',
        'build',
        notice,
        '--out',
        folder,
        '--formats',
        formats,
        '--force',
        '--quiet',
      ]);
    await build(path, 'json,pdf'); // Builds what is stale and warms the disk.
    const pdf = await middle(() => build(path, 'pdf'));
    const every = await middle(() => build(path, all));
    row('command line: notice → PDF', milliseconds(pdf));
    row('command line: notice → all formats', milliseconds(every));
    await measureMarp(folder, pdf, every);
    await measureMemory(folder, text, build);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureMarp(folder, pdf, every) {
  if (!existsSync(marp)) return row('beside marp', 'run: npm --prefix bench/peers ci');
  const { slides } = JSON.parse(await readFile(join(folder, 'deck.json'), 'utf8'));
  const deck = join(folder, 'peer.md');
  await writeFile(deck, `---\nmarp: true\n---\n\n${slides.map(marpSlide).join('\n\n---\n\n')}\n`);
  const peer = await middle(() => seconds([marp, deck, '--pdf', '-o', join(folder, 'peer.pdf')]));
  row(`marp --pdf of ${slides.length} slides`, milliseconds(peer));
  row('notice → PDF : marp', `${(pdf / peer).toFixed(2)}×`, pdf <= 0.8 * peer, '≤ 0.8×');
  row('all formats : marp', `${(every / peer).toFixed(2)}×`, every <= 1.5 * peer, '≤ 1.5×');
}

function marpSlide({ title, texts }) {
  return `# ${title}\n\n${texts.map(({ text }) => `- ${text}`).join('\n')}`;
}

async function measureMemory(folder, text, build) {
  if (!measurable) return row('memory of the process tree', 'not measured here');
  const notice = join(folder, 'long.md');
  await writeFile(notice, longer(text, 6)); // More than 100 slides.
  const { peak } = await peakMegabytes(process.pid, () => build(notice, 'json,pdf'));
  const { slides } = JSON.parse(await readFile(join(folder, 'deck.json'), 'utf8'));
  const megabytes = peak - process.memoryUsage().rss / 1024 ** 2;
  row(
    `memory of the process tree, ${slides.length} slides`,
    `${Math.round(megabytes)} MB`,
    megabytes <= 650,
    '≤ 650 MB at 100',
  );
}

/** @param {() => Promise<number>} run */
async function middle(run) {
  return median([await run(), await run(), await run()]);
}

/** Seconds a Node program takes. @param {readonly string[]} words @returns {Promise<number>} */
function seconds(words) {
  const start = performance.now();
  const environment = { ...process.env, CHROME_PATH: findBrowser() ?? '', CHROME_NO_SANDBOX: '1' };
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'], env: environment });
  let complaint = '';
  child.stderr.on('data', (piece) => {
    complaint += piece;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0
        ? resolve((performance.now() - start) / 1000)
        : reject(new Error(`${words[0]}: ${complaint}`)),
    );
  });
}
