import type { DisplayBlock } from '../../model/display-block';
import type { Matrix, Rectangle, TextItem } from '../../model/display-item';
import { columnOf, extentOf, lineCount, lineHeightOf } from './lines';
import { lineHeightXml, paragraphXml, type RunContext, runsXml } from './paragraph';
import { transformXml } from './transform';

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
}

const slack = 2;

/** A block of text as one text box of fixed size: the width of its block, never shrunk to fit. */
export function textBoxXml(id: number, text: BoxText, context: RunContext): string {
  const { items, block } = text;
  const single = lineCount(items) === 1;
  const lineHeight = lineHeightOf(block, items);
  const extent = extentOf(items, lineHeight);
  const column = single ? singleColumn(text) : columnOf(block, items);
  const place = { ...column, y: extent.top, height: extent.bottom - extent.top };
  const heading = block !== undefined && /^H[123]$/.test(block.role);
  const runs = text.slideNumber ? numberField(items, context) : runsXml(text, context, heading && !single);
  const paragraph = paragraphXml(runs, block, '', single ? '' : lineHeightXml(lineHeight));
  return textShape(id, text.title, place, text.matrix, single, paragraph);
}

/** A text box or the title placeholder around ready paragraphs. */
export function textShape(
  id: number,
  title: boolean,
  place: Rectangle,
  matrix: Matrix,
  single: boolean,
  paragraphs: string,
): string {
  const wide = single ? place : { ...place, width: place.width + slack };
  const kind = title ? '<p:nvPr><p:ph type="title"/></p:nvPr>' : '<p:nvPr/>';
  const box = title ? '' : ' txBox="1"';
  const body = `<a:bodyPr wrap="${single ? 'none' : 'square'}" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${single ? 'ctr' : 't'}"><a:noAutofit/></a:bodyPr>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${title ? '标题' : '文本'} ${id}"/><p:cNvSpPr${box}/>${kind}</p:nvSpPr><p:spPr>${transformXml(wide, matrix)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>${body}<a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}

/** One line keeps the column of its block, so that typing on keeps the alignment. */
function singleColumn({ block, items }: BoxText): Pick<Rectangle, 'x' | 'width'> {
  const ink = columnOf(undefined, items);
  const column = columnOf(block, items);
  return column.width >= ink.width ? column : ink;
}

function numberField(items: readonly TextItem[], context: RunContext): string {
  const run = runsXml({ items, opacity: 1 }, context, false);
  const opening = '<a:fld id="{6A1B9A7E-5B55-4C0F-9C70-0E6C1F2D8A12}" type="slidenum">';
  return run.replace(/<a:r>/, opening).replace(/<\/a:r>/, '</a:fld>');
}
