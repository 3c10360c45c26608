import type { Block, Card, Cell, Pair, Point, TableBlock, TimelineItem } from '../model/block';
import { plain, type RichText } from '../model/rich-text';
import { joinRich, middleCut, sliceRich } from './rich-cut';

/**
 * A block cut in two inside the long text of its item `at` (or inside its own text): the first half ends
 * with the item's beginning, the second begins with its rest under the same left cell, title or date.
 * Undefined when there is no clause to cut at.
 */
export function cutBlock(block: Block, at: number): readonly [Block, Block] | undefined {
  switch (block.kind) {
    case 'paragraph':
    case 'statement':
    case 'quote':
      return halves(block.text, (text) => ({ ...block, text }));
    case 'points':
      return cutItems(block.items, at, cutPoint, (items) => ({ ...block, items }));
    case 'cards':
    case 'steps':
      return cutItems(block.items, at, cutCard, (items) => ({ ...block, items }));
    case 'terms':
    case 'rules':
    case 'facts':
    case 'contact':
      return cutItems(block.items, at, cutPair, (items) => ({ ...block, items }));
    case 'timeline':
      return cutItems(block.items, at, cutDeadline, (items) => ({ ...block, items }));
    case 'table':
      return cutTable(block, at);
    default:
      return undefined;
  }
}

/** The two halves that `cutBlock` made as one block again; undefined when they are not halves. */
export function joinBlock(before: Block, after: Block): Block | undefined {
  if (before.kind === 'paragraph' && after.kind === 'paragraph') return joinTexts(before, after);
  if (before.kind === 'statement' && after.kind === 'statement') return joinTexts(before, after);
  if (before.kind === 'quote' && after.kind === 'quote') return joinTexts(before, after);
  if (before.kind === 'points' && after.kind === 'points') return joinItems(before, after, joinPoint);
  if (isCards(before) && isCards(after)) return joinItems(before, after, joinCard);
  if (isPairs(before) && isPairs(after)) return joinItems(before, after, joinPair);
  if (before.kind === 'table' && after.kind === 'table') {
    const joined = joinItems({ items: before.rows }, { items: after.rows }, joinRow);
    const note = before.note ?? after.note;
    return joined && { ...before, rows: joined.items, ...(note ? { note } : {}) };
  }
  if (before.kind === 'timeline' && after.kind === 'timeline') return joinItems(before, after, joinDeadline);
  return undefined;
}

type Halves<T> = readonly [T, T] | undefined;
type CardsLike = Extract<Block, { kind: 'cards' | 'steps' }>;
type PairsLike = Extract<Block, { kind: 'terms' | 'rules' | 'facts' | 'contact' }>;

function isCards(block: Block): block is CardsLike {
  return block.kind === 'cards' || block.kind === 'steps';
}

function isPairs(block: Block): block is PairsLike {
  return ['terms', 'rules', 'facts', 'contact'].includes(block.kind);
}

function halves<T>(text: RichText, make: (text: RichText) => T): Halves<T> {
  const cut = middleCut(text);
  if (cut === undefined) return undefined;
  return [make(sliceRich(text, 0, cut)), make(sliceRich(text, cut, Number.POSITIVE_INFINITY))];
}

function cutItems<T, B>(
  items: readonly T[],
  at: number,
  cut: (item: T) => Halves<T>,
  make: (items: readonly T[]) => B,
): Halves<B> {
  const item = items[at];
  const both = item === undefined ? undefined : cut(item);
  return both && [make([...items.slice(0, at), both[0]]), make([both[1], ...items.slice(at + 1)])];
}

function cutPoint(point: Point): Halves<Point> {
  const children = point.children ?? [];
  const middle = Math.ceil(children.length / 2);
  if (children.length > 1) {
    const { children: _, ...bare } = point;
    return [
      { ...bare, children: children.slice(0, middle) },
      { ...bare, children: children.slice(middle) },
    ];
  }
  return halves(point.text, (text) => ({ ...point, text }));
}

function cutCard(card: Card): Halves<Card> {
  return card.text && halves(card.text, (text) => ({ ...card, text }));
}

function cutPair(pair: Pair): Halves<Pair> {
  return halves(pair.right, (right) => ({ ...pair, right }));
}

function cutDeadline(item: TimelineItem): Halves<TimelineItem> {
  return halves(item.what, (what) => ({ ...item, what }));
}

type Row = readonly Cell[];

function cutTable(table: TableBlock, at: number): Halves<TableBlock> {
  const both = cutItems(table.rows, at, cutRow, (rows) => ({ ...table, rows }));
  const { note: _, ...bare } = both?.[0] ?? table;
  return both && [bare, both[1]];
}

/** A row cut in the longest of its cells that can be cut; the other cells stand in both. */
function cutRow(row: Row): Halves<Row> {
  const byLength = row
    .map((cell, at) => ({ cell, at, length: plain(cell.text).length }))
    .sort((a, b) => b.length - a.length);
  for (const { cell, at } of byLength) {
    const swapped = (text: RichText): Row => row.map((each, x) => (x === at ? { ...each, text } : each));
    const both = plain(cell.text).length > shortCell ? halves(cell.text, swapped) : undefined;
    if (both) return both;
  }
  return undefined;
}

/** A cell of so many characters is never why a row is too tall. */
const shortCell = 16;

function joinRow(one: Row, other: Row): Row {
  return one.map((cell, at) => {
    const rest = other[at];
    return !rest || plain(rest.text) === plain(cell.text)
      ? cell
      : { ...cell, text: joinRich(cell.text, rest.text) };
  });
}

function joinTexts<B extends { readonly text: RichText }>(before: B, after: B): B {
  return { ...before, text: joinRich(before.text, after.text) };
}

function joinItems<T, B extends { readonly items: readonly T[] }>(
  before: B,
  after: { readonly items: readonly T[] },
  join: (one: T, other: T) => T,
): B | undefined {
  const last = before.items.at(-1);
  const [first, ...rest] = after.items;
  if (last === undefined || first === undefined) return undefined;
  return { ...before, items: [...before.items.slice(0, -1), join(last, first), ...rest] };
}

function joinPoint(one: Point, other: Point): Point {
  if (one.children && other.children) return { ...one, children: [...one.children, ...other.children] };
  return { ...one, text: joinRich(one.text, other.text) };
}

function joinCard(one: Card, other: Card): Card {
  return one.text && other.text ? { ...one, text: joinRich(one.text, other.text) } : one;
}

function joinPair(one: Pair, other: Pair): Pair {
  return { ...one, right: joinRich(one.right, other.right) };
}

function joinDeadline(one: TimelineItem, other: TimelineItem): TimelineItem {
  return { ...one, what: joinRich(one.what, other.what) };
}
