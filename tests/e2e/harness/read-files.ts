import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parseSingleFile, singleFileBlock } from '../../../src/model/single-file';

/** What a reader finds on one slide of a file. */
export interface ReadSlide {
  /** All words in reading order, white space dropped. */
  readonly words: string;
  /** Addresses outside the file, sorted, each once. */
  readonly links: readonly string[];
}

/** A slide with its speaker notes. */
export interface ReadSlideWithNotes extends ReadSlide {
  /** White space dropped. */
  readonly notes: string;
}

/** Text without white space. */
export const squeeze = (text: string) => text.replace(/\s+/g, '');

const once = (links: readonly string[]) => [...new Set(links)].sort();

/** The pages of a PDF as pdftotext reads them in the order they are written, and their links. */
export function readPdf(path: string): readonly ReadSlide[] {
  const pages = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  const links = execFileSync('pdfinfo', ['-url', path], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const found = /^\s*(\d+)\s+Annotation\s+(\S+)/.exec(line);
      return found ? [{ page: Number(found[1]), href: found[2] ?? '' }] : [];
    });
  return pages.map((words, at) => ({
    words: squeeze(words),
    links: once(links.filter((link) => link.page === at + 1).map((link) => link.href)),
  }));
}

/** The slides of a presentation from its unzipped parts, with their notes. */
export function readPptx(path: string): readonly ReadSlideWithNotes[] {
  const parts = unzipSync(readFileSync(path));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const count = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return Array.from({ length: count }, (_, at) => ({
    words: squeeze(textOf(part(`ppt/slides/slide${at + 1}.xml`), 'a:t')),
    notes: squeeze(textOf(part(`ppt/notesSlides/notesSlide${at + 1}.xml`), 'a:t')),
    links: once(
      [
        ...part(`ppt/slides/_rels/slide${at + 1}.xml.rels`).matchAll(
          /Target="([^"]*)" TargetMode="External"/g,
        ),
      ].map((found) => unescapeXml(found[1] ?? '')),
    ),
  }));
}

/** A part of a presentation as text; '' when it has none of that name. */
export function readPptxPart(path: string, name: string): string {
  return strFromU8(unzipSync(readFileSync(path))[name] ?? new Uint8Array());
}

/** What is said on each slide of a script, white space dropped, in order. */
export function readScript(path: string): readonly string[] {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  const slides: string[] = [];
  for (const paragraph of xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []) {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '';
    if (/^Heading\d$/.test(style)) slides.push('');
    else if (style === 'Script') slides.push((slides.pop() ?? '') + squeeze(textOf(paragraph, 'w:t')));
  }
  return slides;
}

/** The slides of a single file opened from disk without network, as they stand in the page, and what it asked for. */
export async function readHtml(
  browser: Browser,
  path: string,
): Promise<{ readonly slides: readonly ReadSlideWithNotes[]; readonly asked: readonly string[] }> {
  const context = await browser.newContext({ offline: true });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:data|file|blob):/.test(request.url())) asked.push(request.url());
    });
    await page.goto(pathToFileURL(path).href);
    await page.locator('.reveal.ready').waitFor();
    const block = new RegExp(`<script type="application/json" id="${singleFileBlock}">(.*?)</script>`, 's');
    const deck = parseSingleFile(block.exec(readFileSync(path, 'utf8'))?.[1] ?? '')?.deck;
    const found = await walked(page);
    const notes = new Map(deck?.slides.map((slide) => [slide.id, slide.notes]));
    const slides = found.map(({ id, words, links }) => ({
      words: squeeze(words),
      notes: squeeze(notes.get(id ?? '') ?? ''),
      links: once(links.filter((href) => !href.startsWith('#'))),
    }));
    return { slides, asked };
  } finally {
    await context.close();
  }
}

/** The slides as the lecturer comes to them, key by key: only those near the one shown are in the document. */
async function walked(page: Page): Promise<readonly SeenSlide[]> {
  const found: SeenSlide[] = [];
  do found.push(await seenSlide(page));
  while (await goesOn(page, found.at(-1)?.id));
  return found;
}

// A locator looks into the player's shadow root, document.querySelectorAll does not.
function seenSlide(page: Page): Promise<SeenSlide> {
  return page
    .locator('section.present [data-slide]')
    .first()
    .evaluate((slide) => ({
      id: slide.getAttribute('data-slide'),
      words: slide.textContent ?? '',
      links: [...slide.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
    }));
}

/** More keys than a slide has points that come one by one. */
const mostKeys = 20;

/** Whether another slide comes, behind all points of the one with `id`. */
async function goesOn(page: Page, id: string | null | undefined): Promise<boolean> {
  const shown = page.locator('section.present [data-slide]').first();
  for (let keys = 0; keys < mostKeys; keys++) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(40);
    if ((await shown.getAttribute('data-slide')) !== id) return true;
  }
  return false;
}

interface SeenSlide {
  readonly id: string | null;
  readonly words: string;
  readonly links: readonly string[];
}

/**
 * What remains of `words` when `texts` are taken out of them in order.
 * @throws Error that names the first text that is not where it belongs
 */
export function withoutTexts(words: string, texts: readonly string[]): string {
  let rest = '';
  let at = 0;
  for (const text of texts) {
    const found = words.indexOf(text, at);
    if (found < 0) throw new Error(`“${text}” does not follow in: ${words.slice(at)}`);
    rest += words.slice(at, found);
    at = found + text.length;
  }
  return rest + words.slice(at);
}

function textOf(xml: string, tag: string): string {
  const pieces = xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'));
  return unescapeXml([...pieces].map((piece) => piece[1]).join(''));
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
