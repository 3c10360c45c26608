import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { hasCommand } from '../unit/export/pdf/pdf-tools';
import {
  type ReadSlide,
  readHtml,
  readPdf,
  readPptx,
  readScript,
  squeeze,
  withoutTexts,
} from './harness/read-files';

const shared = '../shared/notices';
const ours = ['decks/work-safety/notice.md', 'decks/training/notice.md', 'decks/circular-en/notice.md'];
const theirs = ['01-qinghai-union-2022.md', '07-guangzhou-aid-standards-table.md', '10-tax-credit.pdf'].map(
  (name) => join(shared, name),
);
const notices = [...ours, ...theirs];
const looks = [
  { theme: 'solemn', ratio: '16:9' },
  { theme: 'ink', ratio: '4:3' },
] as const;

interface SlideRecord {
  readonly id: string;
  readonly title: string;
  readonly notes: string;
  readonly hidden?: boolean;
  readonly texts: readonly { readonly text: string }[];
}

const nameOf = (notice: string) =>
  ours.includes(notice) ? basename(dirname(notice)) : basename(notice, extname(notice));

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-contract-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

function build(notice: string, theme: string, ratio: string): void {
  const words = ['build', notice, '--out', folder, '--theme', theme, '--ratio', ratio, '--force', '--quiet'];
  const done = spawnSync('node', ['src/cli/launch.mjs', ...words, '--formats', 'json,pdf,pptx,html,docx'], {
    encoding: 'utf8',
    timeout: 240_000,
  });
  if (done.status !== 0) throw new Error(`${notice}: ${done.stderr}`);
}

function slidesOf(folder: string): readonly SlideRecord[] {
  const { slides } = JSON.parse(readFileSync(join(folder, 'deck.json'), 'utf8')) as { slides: SlideRecord[] };
  return slides.filter((slide) => !slide.hidden);
}

/** What a file shows beside the deck's texts, slide by slide; fails where a text is missing or out of place. */
function besides(slides: readonly SlideRecord[], read: readonly ReadSlide[]): readonly string[] {
  expect(read).toHaveLength(slides.length);
  return slides.map((slide, at) => {
    const furniture = furnitureBefore(slides, at);
    const words = read[at]?.words ?? '';
    const texts = slide.texts.map(({ text }) => squeeze(text));
    const start = words.startsWith(furniture) ? furniture.length : 0;
    return words.slice(0, start) + withoutTexts(words.slice(start), texts);
  });
}

/** The running head repeats words of the part’s title, so it is taken off before the texts are looked for. */
function furnitureBefore(slides: readonly SlideRecord[], at: number): string {
  const part = slides.slice(0, at).findLast((slide) => (slide as { layout?: string }).layout === 'section');
  return part
    ? squeeze(
        part.texts
          .slice(0, 2)
          .map(({ text }) => text)
          .join(''),
      )
    : '';
}

/** Words of the notes that stand on no slide. */
function unseenNote(slides: readonly SlideRecord[]): string {
  const shown = squeeze(slides.flatMap((slide) => slide.texts.map(({ text }) => text)).join(''));
  const sentences = slides.flatMap((slide) => slide.notes.split(/[。；，\n.;]/)).map(squeeze);
  return sentences.filter((words) => words.length >= 8).find((words) => !shown.includes(words)) ?? '';
}

async function compareFiles(browser: Browser): Promise<void> {
  const slides = slidesOf(folder);
  const html = await readHtml(browser, join(folder, 'deck.html'));
  const pptx = readPptx(join(folder, 'deck.pptx'));
  const beside = besides(slides, html.slides);
  const links = html.slides.map((slide) => slide.links);
  const notes = slides.map((slide) => squeeze(slide.notes));
  expect(html.asked).toEqual([]);
  expect(besides(slides, pptx)).toEqual(beside);
  expect(pptx.map((slide) => slide.links)).toEqual(links);
  expect(html.slides.map((slide) => slide.notes)).toEqual(notes);
  expect(pptx.map((slide) => slide.notes)).toEqual(notes);
  expect(readScript(join(folder, 'script.docx'))).toEqual(notes);
  if (!hasCommand('pdftotext')) return;
  const pdf = readPdf(join(folder, 'deck.pdf'));
  expect(besides(slides, pdf)).toEqual(beside);
  expect(pdf.map((slide) => slide.links)).toEqual(links);
}

/** Valid, fonts embedded as subsets with their letters, and nothing of the notes anywhere in it. */
function inspectPdf(): void {
  const path = join(folder, 'deck.pdf');
  const run = (command: string, ...words: string[]) => spawnSync(command, words, { encoding: 'utf8' });
  if (hasCommand('pdftotext')) {
    const note = unseenNote(slidesOf(folder));
    expect(note).not.toBe('');
    const words = readPdf(path).map((page) => page.words);
    const facts = run('pdfinfo', path).stdout + run('pdfinfo', '-meta', path).stdout;
    expect(words.join('') + squeeze(facts)).not.toContain(note);
    for (const font of run('pdffonts', path).stdout.trim().split('\n').slice(2))
      expect(font).toMatch(/CID TrueType\s+Identity-H\s+yes yes yes/);
  }
  if (hasCommand('qpdf')) {
    const checked = run('qpdf', '--check', path);
    expect(checked.status, checked.stdout + checked.stderr).toBe(0);
  }
  if (hasCommand('mutool')) {
    const drawn = run('mutool', 'draw', '-q', '-F', 'txt', '-o', '-', path);
    const complaints = drawn.stderr
      .split('\n')
      .filter((line) => line !== '' && !line.includes('ICC support'));
    expect(drawn.status).toBe(0);
    expect(complaints).toEqual([]);
    expect(squeeze(drawn.stdout)).toContain(squeeze(slidesOf(folder)[0]?.title ?? ''));
  }
}

for (const { theme, ratio } of looks)
  for (const notice of notices)
    test(`${nameOf(notice)}, ${theme} ${ratio}: every file says the same, the PDF is sound`, async ({
      browser,
    }) => {
      test.skip(!existsSync(notice), '../shared/notices is not here');
      test.setTimeout(300_000);
      build(notice, theme, ratio);
      await compareFiles(browser);
      inspectPdf();
    });
