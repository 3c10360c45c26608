import type { Matrix } from '../../model/display-item';
import type { DisplayPage } from '../../model/display-list';

/** A slide, or other laid-out content, placed on a sheet. */
export interface SheetPart {
  readonly page: DisplayPage;
  /** From page pixels to sheet points, y downwards from the top of the sheet. */
  readonly matrix: Matrix;
}

/** A page of the PDF to be: its size in points and what stands on it, in reading order. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly SheetPart[];
  /** Prefix and number shown by viewers in place of the page number. */
  readonly label?: string;
}

/** Points a CSS pixel. */
export const pointsPerPixel = 0.75;

/** One sheet a slide, 1:1: 1280×720 pixels are 960×540 points. */
export function slideSheets(pages: readonly DisplayPage[]): readonly Sheet[] {
  return pages.map((page) => ({
    width: page.width * pointsPerPixel,
    height: page.height * pointsPerPixel,
    parts: [{ page, matrix: [pointsPerPixel, 0, 0, pointsPerPixel, 0, 0] }],
  }));
}
