import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { DisplayList } from '../../src/model/display-list';
import { hasOfficeValidator, validateFile } from '../setup/office-validator';
import { type Harness, serveHarness } from './harness/serve';

const themes = readdirSync('themes', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const canary = '密语CANARY7f3a';

let harness: Harness;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  harness = await serveHarness('office.html');
});
test.afterAll(() => harness.close());

/** Bytes of the slides’ own parts, as packed: pictures, masters and layouts do not grow with the deck. */
function slideBytes(pptx: Uint8Array): number {
  let sum = 0;
  unzipSync(pptx, {
    filter: ({ name, size }) => {
      if (/^ppt\/(?:slides|notesSlides)\//.test(name)) sum += size;
      return false;
    },
  });
  return sum;
}

const slidesWith = (list: DisplayList, ...layouts: string[]) =>
  list.pages.flatMap((page, at) => (layouts.includes(page.layout) ? [at + 1] : []));

function isTwoColumns(list: DisplayList, number: number): boolean {
  const entries = list.pages[number - 1]?.blocks.filter(({ role }) => role === 'LI') ?? [];
  return entries.some((entry, at) => at > 0 && entry.y === entries[at - 1]?.y);
}

for (const theme of themes)
  for (const ratio of ['16:9', '4:3'] as const)
    test(`Microsoft’s validator finds no error in the Office files of every layout: ${theme} ${ratio}`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.goto(harness.address);
      await page.waitForFunction(() => 'office' in window);
      const files = await page.evaluate(
        ([name, shape, notes]) => window.office.files(name, shape, 'zh-CN', notes),
        [theme, ratio, canary] as const,
      );
      test.skip(!hasOfficeValidator, 'the validator is not installed on this system');
      const pptx = Buffer.from(files.pptx, 'base64');
      const paths = { pptx: join(harness.folder, 'deck.pptx'), docx: join(harness.folder, 'script.docx') };
      await writeFile(paths.pptx, pptx);
      await writeFile(paths.docx, Buffer.from(files.docx, 'base64'));
      expect(await validateFile(paths.pptx)).toMatchObject({ ok: true, errors: [] });
      expect(await validateFile(paths.docx)).toMatchObject({ ok: true, errors: [] });
      expect(slideBytes(pptx) / files.list.pages.length).toBeLessThanOrEqual(6 * 1024);
      const parts = unzipSync(pptx);
      const slide = (number: number) => strFromU8(parts[`ppt/slides/slide${number}.xml`] ?? new Uint8Array());
      for (const [at, { title }] of files.list.pages.entries())
        if (title !== '') expect(slide(at + 1).match(/<p:ph type="title"\/>/g), title).toHaveLength(1);
      for (const number of slidesWith(files.list, 'table')) expect(slide(number)).toContain('<a:tbl>');
      // Of two columns every entry is a box of its own with its painted mark.
      const oneColumn = slidesWith(files.list, 'points').filter(
        (number) => !isTwoColumns(files.list, number),
      );
      for (const number of oneColumn)
        expect(slide(number).includes('<a:buChar'), `slide ${number}`).toBe(true);
    });
