import type { DisplayBlock } from '../../model/display-block';
import type { BoxItem, TextItem } from '../../model/display-item';
import type { BlockTree } from './block-tree';
import { lineCount, lineHeightOf } from './lines';
import { fillXml, lineXml } from './paint';
import { lineHeightXml, paragraphXml, type RunContext, runsXml } from './paragraph';
import { transformXml } from './transform';
import { emu } from './xml';

interface PlacedCell {
  readonly index: number;
  readonly block: DisplayBlock;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A native table: columns and rows as laid out, merged cells, fills and rules of each cell. */
export function tableXml(
  id: number,
  table: number,
  texts: ReadonlyMap<number, readonly TextItem[]>,
  tree: BlockTree,
  context: RunContext,
): string {
  const cells = cellsOf(table, tree);
  const xs = edges(
    cells,
    'column',
    'columns',
    (block) => block.x,
    (block) => block.x + block.width,
  );
  const ys = edges(
    cells,
    'row',
    'rows',
    (block) => block.y,
    (block) => block.y + block.height,
  );
  const place = {
    x: xs[0] ?? 0,
    y: ys[0] ?? 0,
    width: (xs.at(-1) ?? 0) - (xs[0] ?? 0),
    height: (ys.at(-1) ?? 0) - (ys[0] ?? 0),
  };
  const grid = gaps(xs).map((width) => `<a:gridCol w="${emu(width)}"/>`);
  const rows = gaps(ys).map((height, row) => {
    const columns = gaps(xs).map((_, column) => cellXml(cells, row, column, texts, tree, context));
    return `<a:tr h="${emu(height)}">${columns.join('')}</a:tr>`;
  });
  const frame = `<p:nvGraphicFramePr><p:cNvPr id="${id}" name="表格 ${id}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>`;
  const head = cells.some((cell) => cell.row === 0 && cell.block.role === 'TH') ? ' firstRow="1"' : '';
  return `<p:graphicFrame>${frame}${transformXml(place, undefined, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr${head}/><a:tblGrid>${grid.join('')}</a:tblGrid>${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

function cellsOf(table: number, tree: BlockTree): readonly PlacedCell[] {
  return tree.blocks.flatMap((block, index) => {
    if (!block.cell || tree.within(block.parent, 'Table') !== table) return [];
    return [{ index, block, ...block.cell }];
  });
}

/** Borders between rows or columns in pixels: where cells of one column or row begin and end. */
function edges(
  cells: readonly PlacedCell[],
  at: 'row' | 'column',
  count: 'rows' | 'columns',
  start: (block: DisplayBlock) => number,
  end: (block: DisplayBlock) => number,
): readonly number[] {
  const last = Math.max(0, ...cells.map((cell) => cell[at] + cell[count]));
  const found: number[] = [];
  for (let index = 0; index <= last; index++) {
    const begins = cells.filter((cell) => cell[at] === index).map((cell) => start(cell.block));
    const ends = cells.filter((cell) => cell[at] + cell[count] === index).map((cell) => end(cell.block));
    const values = begins.length > 0 ? begins : ends;
    const value = values.length > 0 ? Math.min(...values) : (found.at(-1) ?? 0);
    found.push(Math.max(value, found.at(-1) ?? value));
  }
  return found;
}

function gaps(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, at) => value - (values[at] ?? 0));
}

function cellXml(
  cells: readonly PlacedCell[],
  row: number,
  column: number,
  texts: ReadonlyMap<number, readonly TextItem[]>,
  tree: BlockTree,
  context: RunContext,
): string {
  const cell = cells.find(
    (one) =>
      row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
  );
  if (!cell) return emptyCell('');
  if (cell.row !== row || cell.column !== column) {
    return emptyCell(
      `${cell.column !== column ? ' hMerge="1"' : ''}${cell.row !== row ? ' vMerge="1"' : ''}`,
    );
  }
  const spans = `${cell.columns > 1 ? ` gridSpan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowSpan="${cell.rows}"` : ''}`;
  const own = [...texts].filter(([block]) => tree.within(block, 'TD', 'TH') === cell.index);
  const lines = Math.max(0, ...own.map(([, items]) => lineCount(items)));
  return `<a:tc${spans}><a:txBody><a:bodyPr/><a:lstStyle/>${words(cell, own, tree, context)}</a:txBody>${cellProperties(cell, lines, tree)}</a:tc>`;
}

function emptyCell(attributes: string): string {
  return `<a:tc${attributes}><a:txBody><a:bodyPr/><a:lstStyle/><a:p/></a:txBody><a:tcPr/></a:tc>`;
}

function words(
  cell: PlacedCell,
  own: readonly (readonly [number, readonly TextItem[]])[],
  tree: BlockTree,
  context: RunContext,
): string {
  if (own.length === 0) return '<a:p/>';
  return own
    .map(([block, items]) => {
      const height = lineHeightXml(lineHeightOf(tree.at(block), items));
      return paragraphXml(
        runsXml({ items, opacity: 1 }, context, false),
        tree.at(block) ?? cell.block,
        '',
        height,
      );
    })
    .join('');
}

function cellProperties(cell: PlacedCell, lines: number, tree: BlockTree): string {
  const [top, right, bottom, left] = insetOf(cell.block, lines);
  const margins = `marL="${emu(left)}" marR="${emu(right)}" marT="${emu(top)}" marB="${emu(bottom)}"`;
  const anchor = { top: 't', middle: 'ctr', bottom: 'b' }[cell.block.vertical];
  const row = cell.block.parent;
  const boxes = [...(row === undefined ? [] : tree.boxes(row)), ...tree.boxes(cell.index)];
  const fill = boxes.filter((box) => box.fill !== undefined).at(-1)?.fill;
  return `<a:tcPr ${margins} anchor="${anchor}">${rulesXml(boxes)}${fillXml(fill)}</a:tcPr>`;
}

/**
 * Margins of a cell; the side where the words end gives room to programs that set them a little wider,
 * or one line would become two and the row grow.
 */
function insetOf({ inset, align }: DisplayBlock, lines: number): DisplayBlock['inset'] {
  const [top, right, bottom, left] = inset;
  const share = lines > 1 ? 0.5 : 0.15;
  if (align === 'left') return [top, right * share, bottom, left];
  if (align === 'right') return [top, right, bottom, left * share];
  return [top, right * share, bottom, left * share];
}

function rulesXml(boxes: readonly BoxItem[]): string {
  const side = (at: 0 | 1 | 2 | 3) =>
    boxes
      .map((box) => box.border?.[at])
      .filter((one) => one)
      .at(-1);
  return (
    lineXml(side(3), 1, 'a:lnL') +
    lineXml(side(1), 1, 'a:lnR') +
    lineXml(side(0), 1, 'a:lnT') +
    lineXml(side(2), 1, 'a:lnB')
  );
}
