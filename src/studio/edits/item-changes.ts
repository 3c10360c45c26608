import type { BlockItem, DeckChange } from '../../deck/changes/deck-change';
import { tidy } from '../../deck/changes/rich-edits';
import type { Block, Point } from '../../model/block';
import type { Slide } from '../../model/deck';
import { plain, type RichText } from '../../model/rich-text';
import { slideTexts } from '../../model/slide-texts';
import { fieldAt, type ItemPlace, itemPlace, pathOfItem, pointsBeside } from './item-place';

/** What editing a list leads to, and where the caret goes. */
export interface ItemEdit {
  readonly changes: readonly DeckChange[];
  /** The text with the caret; null when nothing is left to type into. */
  readonly path: string | null;
  readonly offset: number;
}

/** Enter: cuts the point in two at `offset`, or adds a card or row behind. null where there is no list. */
export function splitItem(slide: Slide, path: string, offset: number): ItemEdit | null {
  const item = itemPlace(slide, path);
  if (!item) return null;
  if (item.block.kind !== 'points') return addItem(slide, path);
  const point = pointAt(item);
  if (!point || item.field !== 'text') return null;
  const next = `${item.list}.${item.at + 1}`;
  const [left, right] = cutText(point.text, offset);
  return {
    changes: [
      { type: 'setText', slide: slide.id, path, text: left },
      { type: 'insertItem', slide: slide.id, path: next, item: { text: right } },
    ],
    path: `${next}.text`,
    offset: 0,
  };
}

/** Adds an empty item behind the one at `path`, of the same shape. */
export function addItem(slide: Slide, path: string): ItemEdit | null {
  const item = itemPlace(slide, path);
  if (!item) return null;
  const next = `${item.list}.${item.at + 1}`;
  const empty = emptyLike(item);
  return {
    changes: [{ type: 'insertItem', slide: slide.id, path: next, ...(empty ? { item: empty } : {}) }],
    path: [next, firstField(item.block)].filter((part) => part !== '').join('.'),
    offset: 0,
  };
}

/** Takes the item at `path` away, and the whole block when it was the last one. */
export function dropItem(slide: Slide, path: string): ItemEdit | null {
  const item = itemPlace(slide, path);
  if (!item) return null;
  if (item.count === 1 && item.depth === 0) return dropBlock(slide, item.block);
  const last = item.at === item.count - 1;
  const parent = /^(.*)\.children$/.exec(item.list)?.[1];
  const near = item.count === 1 ? `${parent}.text` : fieldAt(item, last ? item.at - 1 : item.at);
  return {
    changes: [{ type: 'removeItem', slide: slide.id, path: pathOfItem(item) }],
    path: near,
    offset: 0,
  };
}

function dropBlock(slide: Slide, block: Block): ItemEdit {
  return {
    changes: [{ type: 'removeBlock', slide: slide.id, at: slide.blocks.indexOf(block) }],
    path: null,
    offset: 0,
  };
}

/** Backspace at the beginning: joins a point to the one before, or takes an empty item away. */
export function joinItem(slide: Slide, path: string): ItemEdit | null {
  const item = itemPlace(slide, path);
  if (!item) return null;
  if (item.block.kind !== 'points') return isEmpty(slide, item) ? dropItem(slide, path) : null;
  return item.field === 'text' ? joinPoint(slide, path, item) : null;
}

function joinPoint(slide: Slide, path: string, item: ItemPlace): ItemEdit | null {
  const point = pointAt(item);
  if (!point || point.lead || point.children) return null;
  if (item.at === 0) return nestItem(slide, path, 'out', 0);
  const before = pointAt({ ...item, at: item.at - 1 });
  if (!before || before.children) return null;
  const target = `${item.list}.${item.at - 1}.text`;
  return {
    changes: [
      { type: 'setText', slide: slide.id, path: target, text: tidy([...before.text, ...point.text]) },
      { type: 'removeItem', slide: slide.id, path: pathOfItem(item) },
    ],
    path: target,
    offset: plain(before.text).length,
  };
}

/** Tab and Shift+Tab: puts a point under the one before it, or beside its parent. Two levels at most. */
export function nestItem(
  slide: Slide,
  path: string,
  direction: 'in' | 'out',
  offset: number,
): ItemEdit | null {
  const item = itemPlace(slide, path);
  if (item?.block.kind !== 'points') return null;
  const target = direction === 'in' ? placeInside(item) : placeOutside(item);
  if (!target) return null;
  return {
    changes: [{ type: 'nestItem', slide: slide.id, path: pathOfItem(item), direction }],
    path: `${target}.${item.field}`,
    offset,
  };
}

/** Alt with an arrow: moves an item up or down among its siblings. */
export function shiftItem(slide: Slide, path: string, step: 1 | -1, offset: number): ItemEdit | null {
  const item = itemPlace(slide, path);
  return item ? moveItemTo(slide, path, item.at + step, offset) : null;
}

/** Moves an item to a position among its siblings, counted after it has been taken out. */
export function moveItemTo(slide: Slide, path: string, to: number, offset: number): ItemEdit | null {
  const item = itemPlace(slide, path);
  if (!item || to < 0 || to >= item.count || to === item.at) return null;
  return {
    changes: [{ type: 'moveItem', slide: slide.id, path: pathOfItem(item), to }],
    path: fieldAt(item, to),
    offset,
  };
}

/** The text before and after an offset of its plain words. */
export function cutText(text: RichText, offset: number): readonly [RichText, RichText] {
  let at = 0;
  const left: RichText[number][] = [];
  const right: RichText[number][] = [];
  for (const run of text) {
    const here = Math.min(Math.max(offset - at, 0), run.text.length);
    if (here > 0) left.push({ ...run, text: run.text.slice(0, here) });
    if (here < run.text.length) right.push({ ...run, text: run.text.slice(here) });
    at += run.text.length;
  }
  return [left, right];
}

function pointAt(item: ItemPlace): Point | undefined {
  return pointsBeside(item)[item.at];
}

function placeInside(item: ItemPlace): string | null {
  const before = item.depth === 0 && item.at > 0 ? pointAt({ ...item, at: item.at - 1 }) : undefined;
  return before ? `${item.list}.${item.at - 1}.children.${before.children?.length ?? 0}` : null;
}

function placeOutside(item: ItemPlace): string | null {
  const parent = /^(.*)\.(\d+)\.children$/.exec(item.list);
  return parent ? `${parent[1]}.${Number(parent[2]) + 1}` : null;
}

function isEmpty(slide: Slide, item: ItemPlace): boolean {
  const own = `${pathOfItem(item)}.`;
  return !slideTexts(slide).some((text) => `${text.path}.`.startsWith(own));
}

/** An empty item with the optional fields its neighbour has; undefined where every item has the same. */
function emptyLike({ block, at }: ItemPlace): BlockItem | undefined {
  if (block.kind === 'cards' || block.kind === 'steps')
    return { title: [], ...(block.items[at]?.text ? { text: [] } : {}) };
  if (block.kind === 'timeline') return { when: [], ...(block.items[at]?.who ? { who: [] } : {}), what: [] };
  return undefined;
}

function firstField(block: Block): string {
  const fields: Readonly<Partial<Record<Block['kind'], string>>> = {
    points: 'text',
    cards: 'title',
    steps: 'title',
    timeline: 'when',
    quiz: '',
    table: '0.text',
  };
  return fields[block.kind] ?? 'left';
}
