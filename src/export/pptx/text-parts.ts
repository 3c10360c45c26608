import type { DisplayBlock } from '../../model/display-block';
import type { TextItem } from '../../model/display-item';
import { extentOf, lineHeightOf, linesOf } from './lines';

/** Lines of a block that share one size and therefore one line height: a paragraph of its own. */
export interface TextPart {
  readonly items: readonly TextItem[];
  /** Pixels, as are `top` and `bottom` of its lines. */
  readonly lineHeight: number;
  readonly top: number;
  readonly bottom: number;
}

/** A block in parts: a new one begins where the size of the letters changes from line to line. */
export function partsOf(items: readonly TextItem[], block: DisplayBlock | undefined): readonly TextPart[] {
  const parts: TextItem[][][] = [];
  let before = 0;
  for (const line of linesOf(items)) {
    const size = Math.max(...line.map((item) => item.size));
    const same = before > 0 && Math.abs(size - before) <= before * 0.1;
    if (same) parts.at(-1)?.push([...line]);
    else parts.push([[...line]]);
    before = size;
  }
  return parts.map((lines) => partOf(lines, block, parts.length === 1));
}

function partOf(lines: readonly TextItem[][], block: DisplayBlock | undefined, only: boolean): TextPart {
  const items = lines.flat();
  const lineHeight = measured(lines) ?? lineHeightOf(only ? block : undefined, items);
  return { items, lineHeight, ...extentOf(items, lineHeight) };
}

/** Distance of the lines as laid out; undefined when there is one line. */
function measured(lines: readonly TextItem[][]): number | undefined {
  const first = lines[0]?.[0]?.baseline;
  const last = lines.at(-1)?.[0]?.baseline;
  return lines.length < 2 || first === undefined || last === undefined
    ? undefined
    : (last - first) / (lines.length - 1);
}
