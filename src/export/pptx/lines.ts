import type { DisplayBlock } from '../../model/display-block';
import type { Rectangle, TextItem } from '../../model/display-item';
import { naturalLine } from './paragraph';

/** Middle of a line above its baseline, in em of the bundled fonts. */
const middleAboveBaseline = 0.436;

/** How many lines the items stand on. */
export function lineCount(items: readonly TextItem[]): number {
  return linesOf(items).length;
}

/** Items line by line, in order. */
export function linesOf(items: readonly TextItem[]): readonly (readonly TextItem[])[] {
  const lines: TextItem[][] = [];
  let before: TextItem | undefined;
  for (const item of items) {
    if (before && Math.abs(before.baseline - item.baseline) <= before.size * 0.3) lines.at(-1)?.push(item);
    else lines.push([item]);
    before = item;
  }
  return lines;
}

/** Line height of text in a block, in pixels. */
export function lineHeightOf(block: DisplayBlock | undefined, items: readonly TextItem[]): number {
  const largest = Math.max(...items.map((item) => item.size));
  return block && block.lineHeight > 0 ? block.lineHeight : largest * naturalLine;
}

/** Top and bottom of the lines, line height included. */
export function extentOf(
  items: readonly TextItem[],
  lineHeight: number,
): { readonly top: number; readonly bottom: number } {
  const middles = items.map((item) => item.baseline - middleAboveBaseline * item.size);
  return { top: Math.min(...middles) - lineHeight / 2, bottom: Math.max(...middles) + lineHeight / 2 };
}

/** Where the text of a block may stand from side to side. */
export function columnOf(
  block: DisplayBlock | undefined,
  items: readonly TextItem[],
): Pick<Rectangle, 'x' | 'width'> {
  if (block) {
    const [, right, , left] = block.inset;
    return { x: block.x + left, width: block.width - left - right };
  }
  const x = Math.min(...items.map((item) => item.x));
  return { x, width: Math.max(...items.map((item) => item.x + item.width)) - x };
}
