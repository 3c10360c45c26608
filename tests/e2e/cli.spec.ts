import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const sample = 'decks/work-safety/notice.md';
const real = '../shared/notices';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-e2e-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

function lectern(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/launch.mjs', ...words], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  return { code: status, out: stdout, err: stderr };
}

function json(name: string) {
  return JSON.parse(readFileSync(join(folder, 'deck', name), 'utf8'));
}

function command(name: string, ...words: string[]): string | undefined {
  const { status, stdout } = spawnSync(name, words, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

test('a notice becomes a folder of real files that agree with each other', () => {
  test.setTimeout(300_000);
  const { code, err } = lectern(
    'build',
    sample,
    '--out',
    join(folder, 'deck'),
    '--formats',
    'md,json,pdf,pptx,html,docx,png,handout',
  );
  expect(err).not.toContain('Error');
  expect(code).toBe(0);
  const names = readdirSync(join(folder, 'deck')).sort();
  expect(names).toEqual([
    'deck.html',
    'deck.json',
    'deck.md',
    'deck.pdf',
    'deck.pptx',
    'handout.pdf',
    'notice.json',
    'png',
    'report.json',
    'script.docx',
  ]);
  expect(readdirSync(folder)).toEqual(['deck']);

  const notice = json('notice.json');
  expect(notice.number).toBe('临应急〔2026〕18号');
  expect(notice.date).toBe('2026-11-16');
  expect(notice.sections).toHaveLength(4);
  const tails = notice.duties.filter((duty: { quote?: string }) => duty.quote?.startsWith('（'));
  expect(tails).toHaveLength(5);

  const deck = json('deck.json');
  for (const slide of deck.slides) {
    for (const { text, origin, spans } of slide.texts) {
      expect(['verbatim', 'abridged', 'label'], `${slide.id}: ${text}`).toContain(origin);
      const quoted = spans.map(([start, end]: [number, number]) => notice.text.slice(start, end)).join('');
      if (origin === 'verbatim') expect(squeezed(quoted)).toBe(squeezed(text));
    }
  }
  const report = json('report.json');
  expect(report.fit.overflow).toBe(0);
  expect(report.origins.own).toBe(0);
  expect(report.ledger.sentences).toBeGreaterThan(30);
  expect(readdirSync(join(folder, 'deck', 'png'))).toHaveLength(deck.slides.length);
});

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

for (const engine of ['own', 'chromium']) {
  test(`the PDF of the ${engine} engine gives its Chinese text back and has no Type 3 font`, () => {
    test.skip(command('pdftotext', '-v') === undefined, 'pdftotext is not installed');
    lectern('build', sample, '--out', join(folder, 'deck'), '--formats', 'json,pdf', '--engine', engine);
    const pdf = join(folder, 'deck', 'deck.pdf');
    const text = squeezed(command('pdftotext', pdf, '-') ?? '');
    for (const words of ['冬季安全生产集中整治行动', '危险化学品', '责任分工']) expect(text).toContain(words);
    const fonts = command('pdffonts', pdf) ?? '';
    expect(fonts).not.toContain('Type 3');
    expect(fonts).toContain('TrueType');
  });
}

test('bad input gets one sentence and exit code 2, and nothing is written', () => {
  test.setTimeout(300_000);
  const bad: Readonly<Record<string, string | Uint8Array>> = {
    'empty.md': '',
    'binary.bin': Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256),
    'one.txt': '关于开会的通知',
    'broken.docx': 'PK not really',
    'large.txt': new Uint8Array(51 * 1024 * 1024).fill(0x61),
  };
  for (const [name, content] of Object.entries(bad)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'folder'));
  for (const name of [...Object.keys(bad), 'folder', 'missing.md']) {
    const { code, err } = lectern('build', join(folder, name), '--out', join(folder, 'deck'), '--quiet');
    expect(code, name).toBe(2);
    expect(err.trim().split('\n'), name).toHaveLength(1);
    expect(existsSync(join(folder, 'deck')), name).toBe(false);
  }
});

test('an existing file is kept unless --force is given', () => {
  const out = join(folder, 'deck');
  mkdirSync(out);
  writeFileSync(join(out, 'deck.md'), 'mine');
  const refused = lectern('build', sample, '--out', out, '--formats', 'md');
  expect(refused.code).toBe(2);
  expect(readFileSync(join(out, 'deck.md'), 'utf8')).toBe('mine');
  expect(readdirSync(out)).toEqual(['deck.md']);
  expect(lectern('build', sample, '--out', out, '--formats', 'md', '--force').code).toBe(0);
  expect(statSync(join(out, 'deck.md')).size).toBeGreaterThan(1000);
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
  test(`${signal} ends Chromium with the command`, async () => {
    test.skip(process.platform !== 'linux', 'reads /proc');
    const out = join(folder, 'deck');
    const child = spawn('node', ['src/cli/launch.mjs', 'build', sample, '--out', out], {
      env: { ...process.env, TMPDIR: folder },
    });
    // Progress comes from the page, so Chromium runs.
    await once(child.stderr, 'data');
    expect(browsersIn(folder)).not.toEqual([]);
    child.kill(signal);
    await once(child, 'exit');
    await expect.poll(() => browsersIn(folder), { timeout: 10_000 }).toEqual([]);
    expect(existsSync(out)).toBe(false);
    // Nobody is left to remove it after SIGKILL.
    if (signal !== 'SIGKILL') expect(profilesIn(folder)).toEqual([]);
  });
}

test('the profile of Chromium goes when a deck is done and when it is refused', () => {
  const environment = { ...process.env, TMPDIR: folder };
  writeFileSync(join(folder, 'empty.md'), '');
  for (const notice of [sample, join(folder, 'empty.md')]) {
    const words = ['src/cli/launch.mjs', 'build', notice, '--out', join(folder, 'deck'), '--formats', 'md'];
    spawnSync('node', words, { env: environment });
    expect(profilesIn(folder), notice).toEqual([]);
    expect(browsersIn(folder), notice).toEqual([]);
  }
});

/** What Chromium keeps below `parent`: its profile, and its socket. */
function profilesIn(parent: string): string[] {
  return readdirSync(parent).filter((name) => /chromium/i.test(name));
}

/** Processes that were started with a profile below `parent`. */
function browsersIn(parent: string): string[] {
  return readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(`--user-data-dir=${parent}`);
    } catch {
      return false;
    }
  });
}

test('check reads a deck back, themes are listed', () => {
  lectern('build', sample, '--out', join(folder, 'deck'), '--formats', 'md');
  const checked = lectern('check', join(folder, 'deck', 'deck.md'), '--notice', sample);
  expect(checked.code).toBe(0);
  expect(checked.out).toMatch(/页|slides/);
  expect(lectern('themes').out).toContain('solemn');
});

test('the notice of 2022 from Qinghai keeps its promises', () => {
  const notice = `${real}/01-qinghai-union-2022.md`;
  test.skip(!existsSync(notice), '../shared/notices is not here');
  expect(lectern('build', notice, '--out', join(folder, 'deck'), '--formats', 'json,pdf').code).toBe(0);
  const read = json('notice.json');
  expect(read.sections).toHaveLength(3);
  const tasks = read.sections[1].children;
  expect(tasks.map((task: { label: string }) => task.label)).toEqual(
    [...'一二三四五六七八'].map((n) => `（${n}）`),
  );
  expect(read.duties).toHaveLength(8);
  expect(read.joins).toHaveLength(8);
  expect(read.number).toBe('青总发〔2022〕11号');
  expect(read.issuer).toBe('青海省总工会');
  expect(read.date).toBe('2022-06-22');
  expect(read.addressees).toHaveLength(3);
  expect(read.deadlines).toEqual([]);
  expect(read.sets.map((set: { items: string[] }) => set.items.length)).toEqual([6]);
  const report = json('report.json');
  expect(report.fit.overflow).toBe(0);
  const { sentences, omitted } = report.ledger;
  expect(omitted).toEqual([]);
  expect(sentences).toBeGreaterThan(45);
});

test('every real notice builds', () => {
  test.skip(!existsSync(real), '../shared/notices is not here');
  test.setTimeout(600_000);
  const { code, err } = lectern('build', real, '--out', join(folder, 'all'), '--formats', 'md,json');
  expect(
    err.split('\n').filter((line) => line.includes('SOURCES') === false && /Error|错误：/.test(line)),
  ).toEqual([]);
  expect([0, 2]).toContain(code);
  expect(readdirSync(join(folder, 'all')).length).toBeGreaterThanOrEqual(16);
});

test('open serves the studio with the deck in it', async ({ page }) => {
  lectern('build', sample, '--out', join(folder, 'deck'), '--formats', 'md');
  const child = spawn('node', ['src/cli/launch.mjs', 'open', join(folder, 'deck', 'deck.md')]);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (text) => {
        const found = /http:\S+?\?opened/.exec(String(text));
        if (found) resolve(found[0]);
      });
      child.on('exit', () => reject(new Error('the command ended early')));
    });
    await page.goto(address);
    await expect(page.getByText('人员密集场所').first()).toBeVisible({ timeout: 30_000 });
  } finally {
    child.kill('SIGTERM');
  }
});
