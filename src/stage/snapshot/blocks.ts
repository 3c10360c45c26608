import type { CellPlace, DisplayBlock, DisplayRole, ListPlace } from '../../model/display-block';
import type { Rectangle } from '../../model/display-item';
import { hundredth, pixels, sides } from './css-values';

const roles: Readonly<Record<string, DisplayRole>> = {
  H1: 'H1',
  H2: 'H2',
  H3: 'H3',
  H4: 'H3',
  H5: 'H3',
  H6: 'H3',
  P: 'P',
  UL: 'L',
  OL: 'L',
  DL: 'L',
  LI: 'LI',
  DT: 'Lbl',
  DD: 'LBody',
  BLOCKQUOTE: 'BlockQuote',
  FIGCAPTION: 'Caption',
  CAPTION: 'Caption',
  TABLE: 'Table',
  TR: 'TR',
  TH: 'TH',
  TD: 'TD',
  IMG: 'Figure',
};

const blockDisplay = /^(?:block|flex|grid|list-item|table-cell|flow-root|inline-block|inline-flex)$/;
const holdsWords: ReadonlySet<DisplayRole> = new Set([
  'H1',
  'H2',
  'H3',
  'P',
  'TH',
  'TD',
  'Caption',
  'Lbl',
  'LBody',
]);

/** Collects the blocks of one page. */
export class BlockCollector {
  readonly blocks: DisplayBlock[] = [];
  private readonly cells = new WeakMap<Element, CellPlace>();
  private fragments = 0;

  /**
   * The block an element is, or undefined when it is a part of its parent's block.
   * @param parent index of the block around it
   * @param place where it stands, in page pixels; asked only of blocks
   */
  open(
    element: Element,
    style: CSSStyleDeclaration,
    parent: number | undefined,
    place: () => Rectangle,
  ): number | undefined {
    const role = this.roleOf(element, style, parent);
    if (!role) return undefined;
    if (role === 'Table') this.placeCells(element);
    return this.add({
      role,
      ...(parent === undefined ? {} : { parent }),
      ...described(element, style, place()),
      ...optional('path', pathOf(element)),
      ...optional('list', listPlace(element, role)),
      ...optional('cell', this.cells.get(element)),
      ...optional('alt', role === 'Figure' ? altOf(element) : undefined),
      ...optional('fragment', element.classList.contains('fragment') ? this.fragments++ : undefined),
    });
  }

  /** The body of a list item, which PDF wants as a block of its own inside it. */
  openBody(item: number): number {
    const {
      path: _path,
      list,
      cell: _cell,
      alt: _alt,
      fragment: _fragment,
      ...same
    } = this.blocks[item] ?? emptyBlock;
    return this.add({ ...same, role: 'LBody', parent: item, ...optional('list', list) });
  }

  private add(block: DisplayBlock): number {
    return this.blocks.push(block) - 1;
  }

  private roleOf(
    element: Element,
    style: CSSStyleDeclaration,
    parent: number | undefined,
  ): DisplayRole | undefined {
    const named = roles[element.tagName.toUpperCase()];
    if (named === 'Figure' && altOf(element) === '') return undefined;
    if (named) return named;
    if (element instanceof SVGElement) return element.getAttribute('role') === 'img' ? 'Figure' : undefined;
    const around = parent === undefined ? undefined : this.blocks[parent]?.role;
    // A boxed label inside a heading or a cell belongs to it; words in a bare box are a paragraph.
    if (around && holdsWords.has(around) && around !== 'LBody') return undefined;
    return blockDisplay.test(style.display) && holdsOwnWords(element) ? 'P' : undefined;
  }

  private placeCells(table: Element): void {
    const taken = new Set<string>();
    [...table.querySelectorAll('tr')].forEach((line, row) => {
      let column = 0;
      for (const cell of line.children) {
        if (!(cell instanceof HTMLTableCellElement)) continue;
        while (taken.has(`${row} ${column}`)) column++;
        const place = { row, column, rows: cell.rowSpan, columns: cell.colSpan };
        for (let y = 0; y < place.rows; y++)
          for (let x = 0; x < place.columns; x++) taken.add(`${row + y} ${column + x}`);
        this.cells.set(cell, place);
      }
    });
  }
}

const emptyBlock: DisplayBlock = {
  role: 'LBody',
  x: 0,
  y: 0,
  width: 0,
  height: 0,
  align: 'left',
  vertical: 'top',
  lineHeight: 0,
  inset: [0, 0, 0, 0],
};

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}

/** Words stand in the element itself or in its inline children, not in blocks below it. */
function holdsOwnWords(element: Element): boolean {
  return [...element.childNodes].some((child) => {
    if (child instanceof Text) return /\S/.test(child.data);
    if (!(child instanceof HTMLElement) || child.getAttribute('aria-hidden') === 'true') return false;
    return getComputedStyle(child).display === 'inline' && /\S/.test(child.textContent ?? '');
  });
}

function described(
  element: Element,
  style: CSSStyleDeclaration,
  { x, y, width, height }: Rectangle,
): Omit<DisplayBlock, 'role'> {
  const padding = sides(style, (side) => `padding-${side}`).map(pixels);
  const border = sides(style, (side) => `border-${side}-width`).map(pixels);
  const inset = (index: number) => hundredth((padding[index] ?? 0) + (border[index] ?? 0));
  return {
    x: hundredth(x),
    y: hundredth(y),
    width: hundredth(width),
    height: hundredth(height),
    align: alignOf(style),
    vertical: verticalOf(element, style),
    lineHeight: pixels(style.lineHeight) || hundredth(pixels(style.fontSize) * 1.2),
    inset: [inset(0), inset(1), inset(2), inset(3)],
  };
}

function alignOf({ textAlign }: CSSStyleDeclaration): DisplayBlock['align'] {
  if (textAlign.includes('center')) return 'center';
  return textAlign.includes('right') || textAlign === 'end' ? 'right' : 'left';
}

function verticalOf(element: Element, style: CSSStyleDeclaration): DisplayBlock['vertical'] {
  const isCell = element instanceof HTMLTableCellElement;
  const value = isCell ? style.verticalAlign : style.display.includes('flex') ? style.alignItems : 'top';
  if (value === 'middle' || value === 'center') return 'middle';
  return value === 'bottom' || value === 'flex-end' || value === 'end' ? 'bottom' : 'top';
}

/** The element's own address, or that of the only text inside it. */
function pathOf(element: Element): string | undefined {
  const own = element.getAttribute('data-path');
  if (own !== null) return own;
  const inside = element.querySelectorAll('[data-path]');
  return inside.length === 1 ? (inside[0]?.getAttribute('data-path') ?? undefined) : undefined;
}

function altOf(element: Element): string {
  return element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '';
}

function listPlace(element: Element, role: DisplayRole): ListPlace | undefined {
  if (role !== 'L' && role !== 'LI') return undefined;
  let level = -1;
  let ordered = false;
  for (let list = element.closest('ul,ol,dl'); list; list = list.parentElement?.closest('ul,ol,dl') ?? null) {
    if (level === -1) ordered = list.tagName === 'OL';
    level++;
  }
  return { level: Math.max(0, level), ordered };
}
