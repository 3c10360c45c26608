import type { DisplayList, DisplayPage } from '../../model/display-list';
import type { Finding } from '../../model/finding';
import type { FontSource } from '../../model/font-slice';
import { type Covers, promisedBy } from './covered';
import { lostPicture } from './findings';
import { PictureRegistry } from './picture-registry';
import { prepareSlides } from './prepare';
import { createRasterise, type Rasterise } from './rasterise';
import { readSlide } from './slide-reader';
import { createLetterWidths } from './text-lines';
import { stylesFirstLetters } from './unsupported';

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
  private readonly covers: Covers;
  private readonly rasterise: Rasterise;
  private readonly widths = createLetterWidths();

  constructor(options: SnapshotOptions) {
    this.covers = options.covers ?? promisedBy(options.fonts.slices);
    this.rasterise = options.rasterise ?? createRasterise(options.fonts);
  }

  /** Reads laid-out slides in order. Their fonts and pictures must be there. The slides are as before when it returns. */
  read(slides: readonly HTMLElement[], facts: readonly PageFacts[]): readonly DisplayPage[] {
    const { transforms, odd, undo } = prepareSlides(slides);
    const root = slides[0]?.getRootNode();
    const tools = {
      covers: this.covers,
      pictures: this.registry,
      rasterise: this.rasterise,
      widths: this.widths,
      transforms,
      odd,
      firstLetters: root !== undefined && stylesFirstLetters(root),
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

  /** Waits for pictures that are still being made. */
  pictures(): Promise<DisplayList['pictures']> {
    return this.registry.all();
  }

  /** A finding for each page that shows a picture which is not there. */
  lost(pages: readonly DisplayPage[], pictures: DisplayList['pictures']): readonly Finding[] {
    return pages
      .filter((page) =>
        JSON.stringify(page.items)
          .match(/"picture":"p\d+"/g)
          ?.some((found) => !pictures[found.slice(11, -1)]),
      )
      .map((page) => lostPicture(page.id));
  }
}
