import '../../../src/stage/font-styles';
import { exportScript } from '../../../src/export/docx/export-script';
import { exportPptx } from '../../../src/export/pptx/export-pptx';
import { pictureAsPng, thumbnails } from '../../../src/export/thumbnail/thumbnails';
import { base64Of } from '../../../src/model/base64';
import type { Ratio } from '../../../src/model/deck';
import type { DisplayList } from '../../../src/model/display-list';
import { renderContexts } from '../../../src/render/context';
import { renderSlide } from '../../../src/render/render-slide';
import { snapshotDeck } from '../../../src/stage/snapshot/snapshot-deck';
import { createStage, type Stage } from '../../../src/stage/stage';
import { loadTheme } from '../../../src/theme/load';
import { galleryDeck } from '../../fixtures/gallery';

declare global {
  interface Window {
    /** What the tests of Office files drive. Bytes travel as base64. */
    office: typeof office;
  }
}

/** An Office file of the gallery and what it was written from. */
export interface OfficeFiles {
  readonly list: DisplayList;
  readonly pptx: string;
  readonly docx: string;
  /** Of writing the presentation alone, pictures included. */
  readonly milliseconds: number;
}

let stage: Stage | undefined;

const office = {
  /** The gallery in a theme as presentation and script. Every slide gets `notes`. */
  async files(theme: string, ratio: Ratio, language: 'zh-CN' | 'en', notes: string): Promise<OfficeFiles> {
    const deck = galleryOf(theme, ratio, language, notes);
    stage ??= createStage();
    const loaded = loadTheme(theme);
    const list = await snapshotDeck(deck, stage, { theme: loaded });
    const started = performance.now();
    const pptx = await exportPptx(list, { theme: loaded }, { toPng: pictureAsPng });
    const milliseconds = performance.now() - started;
    const docx = await exportScript(deck, {
      thumbnails: await thumbnails(list, 440, undefined, 'image/jpeg'),
    });
    return { list, pptx: base64Of(pptx.bytes), docx: base64Of(docx.bytes), milliseconds };
  },
  /** Shows slide `at` of the gallery alone at the top left of the page. */
  async show(theme: string, ratio: Ratio, at: number): Promise<void> {
    const deck = galleryOf(theme, ratio, 'zh-CN', '');
    const [slide, context] = [deck.slides[at], renderContexts(deck, loadTheme(theme))[at]];
    if (!slide || !context) throw new RangeError(`no slide ${at}`);
    stage?.remove();
    stage = createStage();
    stage.dress(loadTheme(theme), undefined, ratio);
    stage.show([renderSlide(slide, context)]);
    const root = stage.container.getRootNode();
    if (root instanceof ShadowRoot && root.host instanceof HTMLElement) root.host.style.left = '0';
    await document.fonts.ready;
    await Promise.all([...stage.container.querySelectorAll('img')].map((image) => image.decode()));
  },
};

function galleryOf(theme: string, ratio: Ratio, language: 'zh-CN' | 'en', notes: string) {
  const gallery = galleryDeck(theme, ratio, language);
  return { ...gallery, slides: gallery.slides.map((slide) => ({ ...slide, notes })) };
}

window.office = office;
