import type { DisplayBlock } from '../../model/display-block';
import type { Matrix, Rectangle, TextItem } from '../../model/display-item';
import { columnOf, extentOf, lineCount, lineHeightOf } from './lines';
import { lineHeightXml, paragraphXml, type RunContext, runsXml } from './paragraph';
import { partsOf, type TextPart } from './text-parts';
import { transformXml } from './transform';
import { centipoints } from './xml';

/** Text that becomes one text box or the title. */
export interface BoxText {
  readonly items: readonly TextItem[];
  readonly block: DisplayBlock | undefined;
  readonly matrix: Matrix;
  readonly opacity: number;
  /** The slide's title goes into the title placeholder. */
  readonly title: boolean;
  /** The number of the slide, kept as a field that counts by itself. */
  readonly slideNumber: boolean;
  /** Lines stay as they were broken: large words that are looked at, not edited much. */
  readonly keepLines: boolean;
}

/** A block of text as one text box of fixed size: the width of its block, never shrunk to fit. */
export function textBoxXml(id: number, text: BoxText, context: RunContext): string {
  const { items, block } = text;
  const single = lineCount(items) === 1;
  const parts = single ? [] : partsOf(items, block);
  const lineHeight = lineHeightOf(block, items);
  const extent = single
    ? extentOf(items, lineHeight)
    : { top: parts[0]?.top ?? 0, bottom: parts.at(-1)?.bottom ?? 0 };
  const column = single ? singleColumn(text) : columnOf(block, items);
  const place = { ...column, y: extent.top, height: extent.bottom - extent.top };
  if (!single) return textShape(id, text, place, partsXml(text, parts, context));
  const runs = text.slideNumber ? numberField(items, context) : runsXml(text, context, false);
  const align = isShrunk(text) ? { align: 'left' as const } : block;
  return textShape(id, text, place, paragraphXml(runs, align), true);
}

function partsXml(text: BoxText, parts: readonly TextPart[], context: RunContext): string {
  return parts
    .map((part, at) => {
      const gap = part.top - (parts[at - 1]?.bottom ?? part.top);
      const space = gap > 0.5 ? `<a:spcBef><a:spcPts val="${centipoints(gap)}"/></a:spcBef>` : '';
      const runs = runsXml({ items: part.items, opacity: text.opacity }, context, text.keepLines);
      return paragraphXml(runs, text.block, '', lineHeightXml(part.lineHeight) + space);
    })
    .join('');
}

/** What a text box has besides its words. */
export interface BoxLook {
  readonly title: boolean;
  readonly matrix: Matrix;
  readonly block?: Pick<DisplayBlock, 'align'> | undefined;
}

/** A text box or the title placeholder around ready paragraphs. */
export function textShape(
  id: number,
  { title, matrix, block }: BoxLook,
  place: Rectangle,
  paragraphs: string,
  single = false,
): string {
  const wide = single ? place : { ...place, width: place.width + slackOf(place, block) };
  const kind = title ? '<p:nvPr><p:ph type="title"/></p:nvPr>' : '<p:nvPr/>';
  const box = title ? '' : ' txBox="1"';
  const body = `<a:bodyPr wrap="${single ? 'none' : 'square'}" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${single ? 'ctr' : 't'}"><a:noAutofit/></a:bodyPr>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${title ? '标题' : '文本'} ${id}"/><p:cNvSpPr${box}/>${kind}</p:nvSpPr><p:spPr>${transformXml(wide, matrix)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>${body}<a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}

/**
 * Room to the right in pixels for programs that set the same words a little wider, so that a full line
 * stays one line. Centred text would move, so it gets next to none.
 */
function slackOf(place: Rectangle, block: Pick<DisplayBlock, 'align'> | undefined): number {
  return block?.align === 'center' || block?.align === 'right' ? 2 : Math.min(16, 2 + place.width * 0.014);
}

/** One line keeps the column of its block, so that typing on keeps the alignment. */
function singleColumn({ block, items }: BoxText): Pick<Rectangle, 'x' | 'width'> {
  const ink = columnOf(undefined, items);
  const column = columnOf(block, items);
  return column.width >= ink.width ? column : ink;
}

/** The block is no wider than its words: it stands where they stand, whatever its alignment says. */
function isShrunk({ block, items }: BoxText): boolean {
  return block !== undefined && columnOf(block, items).width < columnOf(undefined, items).width + 3;
}

function numberField(items: readonly TextItem[], context: RunContext): string {
  const run = runsXml({ items, opacity: 1 }, context, false);
  const opening = '<a:fld id="{6A1B9A7E-5B55-4C0F-9C70-0E6C1F2D8A12}" type="slidenum">';
  return run.replace(/<a:r>/, opening).replace(/<\/a:r>/, '</a:fld>');
}
