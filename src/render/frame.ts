import { type Ratio, stageSize } from '../model/deck';

/** Left and right margin of a page in pixels. */
export const margins: Readonly<Record<Ratio, number>> = { '16:9': 64, '4:3': 48 };

/** Width between the margins in pixels: 1152 or 864. */
export function contentWidth(ratio: Ratio): number {
  return stageSize[ratio].width - 2 * margins[ratio];
}

/** Font sizes in pixels by step 0, 1, 2; 4 pixels are 3 points of the 540 pt high slide. */
export const sizes = {
  /** 28.5, 26.25, 24 pt */
  body: [38, 35, 32],
  /** 24.75, 22.5, 20.25 pt */
  table: [33, 30, 27],
  /** 36 pt */
  title: 48,
  /** 30 pt, for titles that would need three lines and more */
  longTitle: 40,
} as const;

/** Body and table sizes in pixels by step for a variant with larger type; the last step stays above the floors as it is. */
export const largerSizes = { body: [42, 38, 32], table: [36, 33, 27] } as const;

/** How many em of `size` pixels fit between the margins, less `taken` pixels. */
export function roomFor(ratio: Ratio, size: number, taken = 0): number {
  return (contentWidth(ratio) - taken) / size;
}
