import type { Rectangle } from '../../model/display-item';
import type { DisplayList, DisplayPage } from '../../model/display-list';
import type { EmbeddedFont } from '../fonts/merge';
import type { Sheet, SheetPart } from '../pdf/sheet';
import type { HandoutKind } from './options';
import { margin, paper, SheetPage } from './sheet-page';

/** How slides are arranged on a sheet. */
interface Arrangement {
  readonly columns: number;
  readonly rows: number;
  readonly landscape: boolean;
  /** Lines to write on stand beside each slide. */
  readonly lines: boolean;
}

const arrangements: Readonly<Record<Exclude<HandoutKind, 'notes'>, Arrangement>> = {
  2: { columns: 1, rows: 2, landscape: false, lines: false },
  3: { columns: 2, rows: 3, landscape: false, lines: true },
  4: { columns: 2, rows: 2, landscape: true, lines: false },
  6: { columns: 2, rows: 3, landscape: false, lines: false },
};

const gap = 22;
const footer = 24;
const lineCount = 7;

/** Sheets with so many slides each, framed and numbered. */
export function slideHandout(
  list: DisplayList,
  kind: Exclude<HandoutKind, 'notes'>,
  font: EmbeddedFont,
): readonly Sheet[] {
  const arrangement = arrangements[kind];
  const total = Math.ceil(list.pages.length / kind);
  return Array.from({ length: total }, (_, index) => {
    const pages = list.pages.slice(index * kind, (index + 1) * kind);
    return sheetOf(list, pages, index * kind, arrangement, font, `${index + 1} / ${total}`);
  });
}

function sheetOf(
  list: DisplayList,
  pages: readonly DisplayPage[],
  first: number,
  arrangement: Arrangement,
  font: EmbeddedFont,
  number: string,
): Sheet {
  const { width, height } = arrangement.landscape ? { width: paper.height, height: paper.width } : paper;
  const frame = new SheetPage(font);
  const parts = pages.map((page, index): SheetPart => {
    const cell = cellOf(arrangement, index, width, height);
    const place = fittedInto(page, cell);
    frame.frame(place);
    frame.remark(
      String(first + index + 1),
      place.x + place.width / 2,
      place.y + place.height + 11,
      8,
      'center',
    );
    if (arrangement.lines) drawLines(frame, cellOf(arrangement, index, width, height, 1), place);
    return partAt(page, place);
  });
  frame.remark(list.title, margin, height - margin / 2, 8, 'left');
  frame.remark(number, width - margin, height - margin / 2, 8, 'right');
  const furniture = frame.page(`sheet-${first}`, width, height);
  return { width, height, parts: [...parts, { page: furniture, matrix: [1, 0, 0, 1, 0, 0] }] };
}

/** The slide scaled to a rectangle on the sheet. */
export function partAt(page: DisplayPage, place: Rectangle): SheetPart {
  const scale = place.width / page.width;
  return { page: { ...page, items: [clipped(page)] }, matrix: [scale, 0, 0, scale, place.x, place.y] };
}

/** What sticks out of a slide must not reach its neighbours. */
function clipped(page: DisplayPage): DisplayPage['items'][number] {
  return { kind: 'group', clip: { x: 0, y: 0, width: page.width, height: page.height }, items: page.items };
}

/** With lines, a row is one slide and its lines are column 1. */
function cellOf(
  { columns, rows, lines }: Arrangement,
  index: number,
  width: number,
  height: number,
  besides = 0,
): Rectangle {
  const column = lines ? besides : index % columns;
  const row = lines ? index : Math.floor(index / columns);
  const cellWidth = (width - 2 * margin - gap * (columns - 1)) / columns;
  const cellHeight = (height - 2 * margin - footer - gap * (rows - 1)) / rows;
  return {
    x: margin + column * (cellWidth + gap),
    y: margin + row * (cellHeight + gap),
    width: cellWidth,
    height: cellHeight,
  };
}

/** The largest rectangle of the slide's shape in the middle of a cell. */
export function fittedInto(page: DisplayPage, cell: Rectangle): Rectangle {
  const scale = Math.min(cell.width / page.width, cell.height / page.height);
  const [width, height] = [page.width * scale, page.height * scale];
  return { x: cell.x + (cell.width - width) / 2, y: cell.y + (cell.height - height) / 2, width, height };
}

function drawLines(frame: SheetPage, cell: Rectangle, beside: Rectangle): void {
  const step = beside.height / lineCount;
  for (let line = 1; line <= lineCount; line++) frame.rule(cell.x, beside.y + line * step, cell.width);
}
