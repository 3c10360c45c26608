import '../../../src/stage/font-styles';
import script from 'virtual:lectern-player';
import { listTexts } from '../../../src/export/fonts/used-characters';
import type { HandoutOptions } from '../../../src/export/handout/options';
import { exportHtml, type HtmlOptions } from '../../../src/export/html/export-html';
import { readSingleHtml } from '../../../src/export/html/read-single-html';
import type { PdfOptions } from '../../../src/export/pdf/export-pdf';
import { exportPictures, type PictureOptions } from '../../../src/export/pictures/export-pictures';
import { createSlidePainter } from '../../../src/export/pictures/slide-painter';
import { exportPptx } from '../../../src/export/pptx/export-pptx';
import { pictureAsPng } from '../../../src/export/thumbnail/thumbnails';
import { createExportClient } from '../../../src/export/worker/export-client';
import { base64Of } from '../../../src/model/base64';
import type { Deck, Ratio, ThemeVariant } from '../../../src/model/deck';
import type { DisplayList } from '../../../src/model/display-list';
import type { Finding } from '../../../src/model/finding';
import { renderContexts } from '../../../src/render/context';
import { renderSlide } from '../../../src/render/render-slide';
import { pageFonts } from '../../../src/stage/snapshot/font-faces';
import { snapshotDeck } from '../../../src/stage/snapshot/snapshot-deck';
import { createStage, type Stage } from '../../../src/stage/stage';
import { loadTheme } from '../../../src/theme/load';
import { galleryDeck } from '../../fixtures/gallery';

declare global {
  interface Window {
    /** What the tests drive. Bytes travel as base64. */
    bench: typeof bench;
  }
}

let deck: Deck = galleryDeck('solemn', '16:9');
let list: DisplayList | undefined;
let stage: Stage | undefined;
const client = createExportClient(pageFonts().slices);
const found: Finding[] = [];

const bench = {
  /** Puts a point of these words at the end of every slide's title. */
  say(words: string): void {
    const slides = deck.slides.map((slide) => ({
      ...slide,
      blocks: slide.blocks.map((block) =>
        block.kind === 'heading' ? { ...block, text: [...block.text, { text: words }] } : block,
      ),
    }));
    deck = { ...deck, slides };
  },
  /** Chooses the gallery deck, its slides repeated to `count` when that is given. */
  open(theme: string, ratio: Ratio, notes = '', count = 0): number {
    const gallery = galleryDeck(theme, ratio);
    const slides = gallery.slides.map((slide) => ({ ...slide, notes }));
    const wanted = count || slides.length;
    const repeated = Array.from({ length: wanted }, (_, at) => {
      const slide = slides[at % slides.length] ?? slides[0];
      return slide ? { ...slide, id: `s${at + 1}` } : undefined;
    }).filter((slide) => slide !== undefined);
    deck = { ...gallery, slides: repeated };
    list = undefined;
    return deck.slides.length;
  },
  /** Puts a variant on the deck that is open. */
  vary(variant: ThemeVariant): void {
    deck = { ...deck, theme: { ...deck.theme, variant } };
    list = undefined;
  },
  async snapshot(): Promise<{ list: DisplayList; milliseconds: number }> {
    stage ??= createStage();
    const start = performance.now();
    list = await snapshotDeck(deck, stage, {
      theme: loadTheme(deck.theme.name),
      coverage: client.coverage,
    });
    return { list, milliseconds: performance.now() - start };
  },
  async pdf(options: PdfOptions = {}) {
    const start = performance.now();
    const report = (finding: Finding) => found.push(finding);
    const { bytes } = await client.pdf(read(), options, { report });
    return { base64: base64Of(bytes), milliseconds: performance.now() - start, findings: [...found] };
  },
  async pptx(): Promise<string> {
    const theme = loadTheme(deck.theme.name);
    return base64Of((await exportPptx(read(), { theme }, { toPng: pictureAsPng })).bytes);
  },
  handout: async (options: HandoutOptions) => base64Of((await client.handout(read(), options)).bytes),
  async pictures(options: PictureOptions) {
    const start = performance.now();
    const files = await exportPictures(read(), options, await createSlidePainter(read()));
    const packed = files.map(({ name, bytes }) => ({ name, base64: base64Of(bytes) }));
    return { files: packed, milliseconds: performance.now() - start };
  },
  /** Reads a single file back: the deck and whether it equals the one that is open. */
  reopen(html: string) {
    const content = readSingleHtml(html);
    return {
      same: sorted(content?.deck) === sorted(deck),
      slides: content?.deck.slides.length,
    };
  },
  async html(options: HtmlOptions = {}) {
    const start = performance.now();
    const { bytes } = await exportHtml(deck, options, {
      theme: loadTheme(deck.theme.name),
      playerScript: script,
      texts: listTexts(read()),
      subset: (texts) => client.subset(texts),
    });
    return { base64: base64Of(bytes), milliseconds: performance.now() - start };
  },
  /** Shows one slide alone at the top left of the page. */
  async show(at: number): Promise<void> {
    stage?.remove();
    stage = createStage();
    const context = renderContexts(deck, loadTheme(deck.theme.name))[at];
    const slide = deck.slides[at];
    if (!context || !slide) throw new Error(`no slide ${at}`);
    stage.dress(loadTheme(deck.theme.name), deck.theme.variant, deck.meta.ratio);
    stage.show([renderSlide(slide, context)]);
    const root = stage.container.getRootNode();
    if (root instanceof ShadowRoot && root.host instanceof HTMLElement) root.host.style.left = '0';
    await document.fonts.ready;
    await Promise.all([...stage.container.querySelectorAll('img')].map((image) => image.decode()));
  },
};

/** JSON with the keys in order, so that only the content counts. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}

function read(): DisplayList {
  if (!list) throw new Error('take a snapshot first');
  return list;
}

window.bench = bench;
