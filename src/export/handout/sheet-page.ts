import type { DisplayBlock } from '../../model/display-block';
import type { DisplayItem, Rectangle } from '../../model/display-item';
import type { DisplayPage } from '../../model/display-list';
import type { EmbeddedFont } from '../fonts/merge';
import { naturalWidth } from '../pdf/show-text';

/** A4 in points. */
export const paper = { width: 595.28, height: 841.89 } as const;
/** Space around the content of a sheet, in points. */
export const margin = 40;

const ink = '#333333';
const quiet = '#808080';
const hairline = '#b0b0b0';

/** Gathers what stands on a sheet besides slides: words, rules and frames, measured in points. */
export class SheetPage {
  private readonly items: DisplayItem[] = [];
  private readonly blocks: DisplayBlock[] = [];

  constructor(private readonly font: EmbeddedFont) {}

  /** A paragraph of lines that were broken before; returns the y below it. */
  paragraph(lines: readonly string[], x: number, top: number, size: number, lineHeight: number): number {
    const block = this.openBlock({ x, y: top, width: 0, height: lines.length * lineHeight });
    lines.forEach((line, index) => {
      this.words(line, x, top + index * lineHeight + size, size, ink, block);
    });
    return top + lines.length * lineHeight;
  }

  /** A quiet remark such as a page number; not part of what is read. */
  remark(text: string, x: number, baseline: number, size: number, align: 'left' | 'center' | 'right'): void {
    const width = naturalWidth(text, size, this.font);
    const shift = { left: 0, center: width / 2, right: width }[align];
    this.words(text, x - shift, baseline, size, quiet, undefined);
  }

  /** A thin frame around a slide. */
  frame(place: Rectangle): void {
    const side = { width: 0.6, style: 'solid', colour: hairline } as const;
    this.items.push({ kind: 'box', ...place, border: [side, side, side, side] });
  }

  /** A line to write on. */
  rule(x: number, y: number, width: number): void {
    this.items.push({ kind: 'box', x, y, width, height: 0.5, fill: hairline });
  }

  /** All of it as a page of its own, to be placed 1:1. @param id must differ from slide ids */
  page(id: string, width: number, height: number): DisplayPage {
    const { items, blocks } = this;
    return { id, layout: 'sheet', width, height, title: '', notes: '', outline: 0, items, blocks, links: [] };
  }

  private words(
    text: string,
    x: number,
    baseline: number,
    size: number,
    colour: string,
    block: number | undefined,
  ): void {
    if (text === '') return;
    const { family, weight } = this.font;
    const width = naturalWidth(text, size, this.font);
    const owner = block === undefined ? {} : { block };
    this.items.push({ kind: 'text', text, x, baseline, width, family, weight, size, colour, ...owner });
  }

  private openBlock(place: Rectangle): number {
    const rest = { align: 'left', vertical: 'top', lineHeight: 0, inset: [0, 0, 0, 0] } as const;
    return this.blocks.push({ role: 'P', ...place, ...rest }) - 1;
  }
}
