import type { DisplayItem } from '../../model/display-item';
import type { DisplayList, DisplayPage } from '../../model/display-list';
import type { Finding } from '../../model/finding';
import type { FontSource } from '../../model/font-slice';
import { type Covers, promisedBy, type SetsText, setsText } from './covered';
import { lostPicture } from './findings';
import { letterWidths } from './letter-widths';
import { PictureRegistry } from './picture-registry';
import { prepareSlides } from './prepare';
import { createRasterise, type Rasterise } from './rasterise';
import { propertiesSet, type SheetProperties, sheetProperties } from './set-properties';
import { readSlide } from './slide-reader';
import { stylesFirstLetters, unsupportedIn } from './unsupported';

/** What is known of a page besides its look. */
export type PageFacts = Omit<DisplayPage, 'width' | 'height' | 'items' | 'blocks' | 'links'>;

/** Ports and choices of a snapshot. */
export interface SnapshotOptions {
  readonly fonts: FontSource;
  /** What the font files really hold; without it the `@font-face` rules are believed. */
  readonly covers?: Covers;
  /** How elements are turned into pictures; the page does it itself unless told otherwise. */
  readonly rasterise?: Rasterise;
}

/** Reads slides into pages; pictures and findings gather over many calls. */
export class SnapshotReader {
  readonly findings: Finding[] = [];
  private readonly registry = new PictureRegistry();
  private readonly setsText: SetsText;
  private readonly rasterise: Rasterise;
  private sheets: { readonly root: Node | undefined; readonly properties: SheetProperties } | undefined;

  constructor(options: SnapshotOptions) {
    this.setsText = setsText(options.covers ?? promisedBy(options.fonts.slices));
    this.rasterise = options.rasterise ?? createRasterise(options.fonts);
  }

  /**
   * Reads laid-out slides in order. Their fonts and pictures must be there, and the style sheets must be
   * those of the call before. The slides are as before when it returns.
   */
  read(slides: readonly HTMLElement[], facts: readonly PageFacts[]): readonly DisplayPage[] {
    const root = slides[0]?.getRootNode();
    const sets = propertiesSet(slides, this.sheetsOf(root));
    const { transforms, odd, undo } = prepareSlides(slides, sets);
    const tools = {
      setsText: this.setsText,
      pictures: this.registry,
      rasterise: this.rasterise,
      widths: letterWidths,
      transforms,
      odd,
      firstLetters: root !== undefined && stylesFirstLetters(root),
      sets,
      unsupported: unsupportedIn(slides, sets),
      report: (finding: Finding) => this.findings.push(finding),
    };
    try {
      return slides.flatMap((slide, index) => {
        const known = facts[index];
        return known ? [{ ...known, ...readSlide(slide, known.id, tools) }] : [];
      });
    } finally {
      undo();
    }
  }

  private sheetsOf(root: Node | undefined): SheetProperties {
    if (this.sheets?.root !== root) this.sheets = { root, properties: sheetProperties(root) };
    return this.sheets?.properties;
  }

  /** Waits for pictures that are still being made. */
  pictures(): Promise<DisplayList['pictures']> {
    return this.registry.all();
  }

  /** A finding for each page that shows a picture which is not there. */
  lost(pages: readonly DisplayPage[], pictures: DisplayList['pictures']): readonly Finding[] {
    return pages
      .filter((page) => pictureKeys(page.items).some((key) => !pictures[key]))
      .map((page) => lostPicture(page.id));
  }
}

function pictureKeys(items: readonly DisplayItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind === 'picture') return [item.picture];
    return item.kind === 'group' ? pictureKeys(item.items) : [];
  });
}
