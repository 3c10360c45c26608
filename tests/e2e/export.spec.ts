import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import type { DisplayItem } from '../../src/model/display-item';
import type { DisplayList } from '../../src/model/display-list';
import { textItems } from '../../src/model/display-list';
import { hasCommand, run, wordsOf } from '../unit/export/pdf/pdf-tools';
import { allWords, walkTags } from '../unit/export/pdf/tag-walker';
import { meanDifference, type PdfRenderer, pagePictures } from './harness/pictures';
import { readHtml, readPdf, readPptx, readPptxPart } from './harness/read-files';
import { type Harness, serveHarness } from './harness/serve';

const ratios = [
  { ratio: '16:9', width: 1280, height: 720 },
  { ratio: '4:3', width: 960, height: 720 },
] as const;
const themes = ['solemn', 'plain'];

let harness: Harness;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  harness = await serveHarness('export.html');
});
test.afterAll(() => harness.close());

/** Opens the harness with a deck laid out and read; refusals of the content security policy fail the test. */
async function openDeck(
  page: Page,
  theme: string,
  size: (typeof ratios)[number],
  notes = '',
): Promise<DisplayList> {
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.setViewportSize({ width: size.width, height: size.height });
  await page.goto(harness.address);
  await page.waitForFunction(() => 'bench' in window);
  await page.evaluate(([name, ratio, words]) => window.bench.open(name, ratio, words), [
    theme,
    size.ratio,
    notes,
  ] as const);
  return (await page.evaluate(() => window.bench.snapshot())).list;
}

async function pdfOf(page: Page): Promise<Uint8Array> {
  const { base64 } = await page.evaluate(() => window.bench.pdf());
  return Buffer.from(base64, 'base64');
}

async function screenshot(page: Page, at: number): Promise<Buffer> {
  await page.evaluate((number) => window.bench.show(number), at);
  return page.screenshot();
}

/** Texts of a page that somebody reads, joined; furniture and ornaments left out. */
function readWords(list: DisplayList): string {
  return list.pages
    .flatMap((page) => textItems(page.items))
    .flatMap((item) => (item.block === undefined ? [] : [item.text]))
    .join('');
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

for (const theme of themes)
  for (const size of ratios)
    test(`PDF and pictures look as the slides do: ${theme} ${size.ratio}`, async ({ page }) => {
      test.setTimeout(240_000);
      const list = await openDeck(page, theme, size);
      expect(list.findings).toEqual([]);
      const pdf = await pdfOf(page);
      const drawn = await page.evaluate(() => window.bench.pictures({ kind: 'pages' }));
      const looks: Record<string, Buffer[]> = {
        canvas: drawn.files.map(({ base64 }) => Buffer.from(base64, 'base64')),
      };
      for (const renderer of ['pdftoppm', 'mutool'] satisfies PdfRenderer[])
        if (hasCommand(renderer)) looks[renderer] = pagePictures(pdf, renderer);
      const differences: Record<string, number[]> = {};
      for (let at = 0; at < list.pages.length; at++) {
        const shot = await screenshot(page, at);
        for (const [name, pages] of Object.entries(looks)) {
          const difference = meanDifference(shot, pages[at] ?? Buffer.alloc(0));
          differences[name] = [...(differences[name] ?? []), difference];
        }
      }
      for (const [name, all] of Object.entries(differences)) {
        const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
        test.info().annotations.push({
          type: name,
          description: `${(mean * 100).toFixed(2)} % mean, ${(Math.max(...all) * 100).toFixed(2)} % worst`,
        });
        expect(mean, name).toBeLessThanOrEqual(0.008);
        // poppler puts large glyphs on whole pixels, up to one pixel to the left of where they stand.
        const most = name === 'pdftoppm' ? 0.02 : 0.015;
        const worst = Math.max(...all);
        expect(worst, `${name}, slide ${all.indexOf(worst) + 1}`).toBeLessThanOrEqual(most);
      }
    });

test('PDF of the gallery: fonts, words, tags, validity', async ({ page }) => {
  const list = await openDeck(page, 'solemn', ratios[0]);
  const pdf = await pdfOf(page);
  const used = new Set(
    list.pages.flatMap((each) => textItems(each.items)).map(({ family, weight }) => `${family} ${weight}`),
  );
  expect(allWords(walkTags(pdf))).toBe(readWords(list));
  if (hasCommand('qpdf')) expect(run(pdf, 'qpdf', '--check', '%').status).toBe(0);
  if (!hasCommand('pdffonts')) return;
  const fonts = run(pdf, 'pdffonts', '%').out.trim().split('\n').slice(2);
  expect(fonts).toHaveLength(used.size);
  for (const font of fonts) expect(font).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  const words = squeeze(wordsOf(pdf));
  for (const each of list.pages)
    for (const item of textItems(each.items)) expect(words).toContain(squeeze(item.text));
});

test('a letter no bundled font has is a picture, its text stays', async ({ page }) => {
  await openDeck(page, 'solemn', ratios[0]);
  await page.evaluate(() => window.bench.open('solemn', '16:9', '', 3));
  await page.evaluate(() => window.bench.say('\u{1F44D}好'));
  const { list } = await page.evaluate(() => window.bench.snapshot());
  expect(list.findings.map(({ code }) => code)).toEqual(
    Array(list.pages.length).fill('snapshot.foreign-letters'),
  );
  const { base64, findings } = await page.evaluate(() => window.bench.pdf());
  expect(findings).toEqual([]);
  expect(allWords(walkTags(Buffer.from(base64, 'base64')))).toContain('\u{1F44D}好');
});

test('inner spaces of Latin words come back from the PDF', async ({ page }) => {
  const list = await openDeck(page, 'solemn', ratios[0]);
  test.skip(!hasCommand('pdftotext'), 'pdftotext is not installed');
  const words = wordsOf(await pdfOf(page)).replace(/\n/g, ' ');
  const spaced = list.pages.flatMap((each) => textItems(each.items)).filter(({ text }) => /\S \S/.test(text));
  for (const { text } of spaced) expect(words).toContain(text.trim());
});

test('single file: opens without network, looks the same, asks for nothing', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const list = await openDeck(page, 'solemn', ratios[0]);
  const { base64 } = await page.evaluate(() => window.bench.html());
  const path = join(harness.folder, 'deck.html');
  await writeFile(path, Buffer.from(base64, 'base64'));
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
  const show = await context.newPage();
  const complaints: string[] = [];
  show.on('request', (request) => {
    if (!/^(?:data|file|blob):/.test(request.url())) complaints.push(request.url());
  });
  show.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  show.on('pageerror', (error) => complaints.push(error.message));
  await show.goto(pathToFileURL(path).href);
  await show.locator('.reveal.ready').waitFor();
  const slides = list.pages.slice(0, 12);
  for (let at = 0; at < slides.length; at++) {
    const shown = show.locator(`[data-slide="${slides[at]?.id}"]`).first();
    await shown.waitFor({ state: 'visible' });
    await show.waitForTimeout(700);
    const difference = meanDifference(await screenshot(page, at), await show.screenshot());
    expect(difference, `slide ${at + 1}`).toBeLessThanOrEqual(0.005);
    await show.keyboard.press('PageDown');
  }
  expect(complaints).toEqual([]);
  await context.close();
});

test('notes are in no public file', async ({ page }) => {
  const canary = '密语CANARY7f3a';
  await openDeck(page, 'solemn', ratios[0], canary);
  const open = await page.evaluate(() => window.bench.html({ public: true }));
  expect(Buffer.from(open.base64, 'base64').toString()).not.toContain('CANARY7f3a');
  const own = Buffer.from((await page.evaluate(() => window.bench.html())).base64, 'base64').toString();
  expect(own).toContain('CANARY7f3a');
  expect(await page.evaluate((html) => window.bench.reopen(html), own)).toMatchObject({ same: true });
  const pdf = await pdfOf(page);
  expect(wordsOf(pdf)).not.toContain('CANARY');
  const handout = Buffer.from(await page.evaluate(() => window.bench.handout({ kind: 6 })), 'base64');
  expect(wordsOf(handout)).not.toContain('CANARY');
  const notes = Buffer.from(await page.evaluate(() => window.bench.handout({ kind: 'notes' })), 'base64');
  expect(wordsOf(notes)).toContain('CANARY');
});

for (const theme of ['solemn', 'contrast'])
  test(`what a variant adds is in every format: ${theme}`, async ({ page }) => {
    await openDeck(page, theme, ratios[0]);
    await page.evaluate(() =>
      window.bench.vary({
        organisation: '云岭省总工会',
        footer: '内部学习资料',
        logo: 'hall',
        coverPicture: 'hall',
        coverPictureAlt: '山谷日出',
      }),
    );
    const { list } = await page.evaluate(() => window.bench.snapshot());
    expect(list.findings).toEqual([]);
    const html = await page.evaluate(() => window.bench.html());
    const files = {
      pdf: harness.folder.concat(`/variant-${theme}.pdf`),
      pptx: harness.folder.concat(`/variant-${theme}.pptx`),
      html: harness.folder.concat(`/variant-${theme}.html`),
    };
    await writeFile(files.pdf, await pdfOf(page));
    await writeFile(files.pptx, Buffer.from(await page.evaluate(() => window.bench.pptx()), 'base64'));
    await writeFile(files.html, Buffer.from(html.base64, 'base64'));
    const shown = await readHtml(page.context().browser() ?? failed('no browser'), files.html);
    const last = list.pages.length - 1;
    for (const slides of [readPdf(files.pdf), readPptx(files.pptx), shown.slides]) {
      for (const at of [0, last]) expect(slides[at]?.words).toContain('云岭省总工会');
      const inside = slides.filter(({ words }) => words.includes('内部学习资料'));
      expect(inside.length).toBeGreaterThan(20);
    }
    const cover = readPptxPart(files.pptx, 'ppt/slides/slide1.xml');
    expect(cover).toContain('descr="山谷日出"');
    expect(cover.match(/<p:pic>/g)).toHaveLength(2);
    const pictures = list.pages[0]?.items.flatMap(picturesIn) ?? [];
    expect(pictures.length).toBe(2);
  });

function picturesIn(item: DisplayItem): readonly DisplayItem[] {
  if (item.kind === 'group') return item.items.flatMap(picturesIn);
  return item.kind === 'picture' ? [item] : [];
}

function failed(why: string): never {
  throw new Error(why);
}
