import type { Block, Cell, TableBlock } from '../model/block';
import type { Slide } from '../model/deck';
import { plain } from '../model/rich-text';

/**
 * The smallest piece of a slide's body that moves to another page as a whole: an item of a block, rows of
 * a table that a cell holds together, or a whole block.
 */
export interface Unit {
  /** Index of the block in the slide. */
  readonly block: number;
  /** First item and the one after the last; absent for a whole block. */
  readonly items?: readonly [from: number, to: number];
}

/** Kinds of block that stand on every page of a slide. */
const everywhere: ReadonlySet<Block['kind']> = new Set(['heading', 'duty']);

/** Layouts that are one picture and never go on on another page. */
const whole: ReadonlySet<string> = new Set(['cover', 'section', 'picture']);

/** The pieces of a slide's body in order; none when the slide must stay one page. */
export function unitsOf(slide: Slide): readonly Unit[] {
  if (whole.has(slide.layout)) return [];
  return slide.blocks.flatMap((block, index) => (everywhere.has(block.kind) ? [] : blockUnits(block, index)));
}

/** The slide with these units only; headings, duties, table heads and notes stay. */
export function pageOf(slide: Slide, units: readonly Unit[]): Slide {
  const blocks = slide.blocks.flatMap((block, index) => {
    if (everywhere.has(block.kind)) return [block];
    const own = units.filter((unit) => unit.block === index);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last) return [];
    return [first.items && last.items ? withItems(block, first.items[0], last.items[1]) : block];
  });
  return { ...slide, blocks };
}

/** A series and its continuation as one series; undefined when they are not of one kind. */
export function joinSeries(before: Block, after: Block): Block | undefined {
  if (before.kind === 'points' && after.kind === 'points') {
    return { ...before, items: [...before.items, ...after.items] };
  }
  if (before.kind === 'timeline' && after.kind === 'timeline') {
    return { ...before, items: [...before.items, ...after.items] };
  }
  if (before.kind === 'table' && after.kind === 'table') {
    const same = JSON.stringify(before.head) === JSON.stringify(after.head);
    const note = before.note ?? after.note;
    const rows = [...before.rows, ...after.rows];
    return same ? { ...before, rows, ...(note ? { note } : {}) } : undefined;
  }
  if (before.kind === 'quiz' && after.kind === 'quiz') {
    return { ...before, answers: [...before.answers, ...after.answers] };
  }
  if (isCards(before) && isCards(after) && before.kind === after.kind) {
    return { ...before, items: [...before.items, ...after.items] };
  }
  if (isPairs(before) && isPairs(after) && before.kind === after.kind) {
    return { ...before, items: [...before.items, ...after.items] };
  }
  return undefined;
}

type CardsLike = Extract<Block, { kind: 'cards' | 'steps' }>;
type PairsLike = Extract<Block, { kind: 'terms' | 'rules' | 'facts' | 'contact' }>;

function isCards(block: Block): block is CardsLike {
  return block.kind === 'cards' || block.kind === 'steps';
}

function isPairs(block: Block): block is PairsLike {
  return ['terms', 'rules', 'facts', 'contact'].includes(block.kind);
}

function blockUnits(block: Block, index: number): Unit[] {
  const count = itemCount(block);
  if (count === undefined || count === 0) return [{ block: index }];
  if (block.kind === 'table') return rowGroups(block).map((items) => ({ block: index, items }));
  return Array.from({ length: count }, (_, at) => ({ block: index, items: [at, at + 1] as const }));
}

function itemCount(block: Block): number | undefined {
  switch (block.kind) {
    case 'points':
    case 'cards':
    case 'terms':
    case 'rules':
    case 'facts':
    case 'steps':
    case 'timeline':
    case 'contact':
      return block.items.length;
    case 'table':
      return block.rows.length;
    case 'quiz':
      return block.answers.length;
    default:
      return undefined;
  }
}

function withItems(block: Block, from: number, to: number): Block {
  switch (block.kind) {
    case 'points':
      return { ...block, items: block.items.slice(from, to) };
    case 'cards':
    case 'steps':
      return { ...block, items: block.items.slice(from, to) };
    case 'terms':
    case 'rules':
    case 'facts':
    case 'contact':
      return { ...block, items: block.items.slice(from, to) };
    case 'timeline':
      return { ...block, items: block.items.slice(from, to) };
    case 'table':
      return rowsOf(block, from, to);
    case 'quiz':
      return { ...block, answers: block.answers.slice(from, to) };
    default:
      return block;
  }
}

/** A longer note than this, in characters, stands only under the last rows. */
const shortNote = 40;

function rowsOf(table: TableBlock, from: number, to: number): TableBlock {
  const { note, ...bare } = table;
  const rows = table.rows.slice(from, to);
  const wanted = note && (to >= table.rows.length || plain(note).length <= shortNote);
  return wanted ? { ...bare, rows, note } : { ...bare, rows };
}

/** Rows that a cell over several rows holds together, as ranges. */
function rowGroups(table: TableBlock): (readonly [number, number])[] {
  const groups: (readonly [number, number])[] = [];
  let from = 0;
  let held = 0;
  for (const [at, row] of table.rows.entries()) {
    held = Math.max(held, at + tallest(row));
    if (at + 1 < Math.min(held, table.rows.length)) continue;
    groups.push([from, at + 1]);
    from = at + 1;
  }
  return groups;
}

function tallest(row: readonly Cell[]): number {
  return Math.max(1, ...row.map((cell) => cell.rows ?? 1));
}
