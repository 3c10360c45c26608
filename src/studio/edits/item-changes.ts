import type { DeckChange } from '../../deck/changes/deck-change';
import { tidy } from '../../deck/changes/rich-edits';
import type { Block, Point } from '../../model/block';
import type { Slide } from '../../model/deck';
import { plain, type RichText } from '../../model/rich-text';

/** What editing a list leads to, and where the caret goes. */
export interface ItemEdit {
  readonly changes: readonly DeckChange[];
  readonly path: string;
  readonly offset: number;
}

interface Item {
  readonly block: Block;
  /** Path of the list, e.g. `blocks.1.items`. */
  readonly list: string;
  readonly at: number;
  /** Depth from 0. */
  readonly depth: number;
  readonly field: string;
}

const itemPath = /^(blocks\.(\d+)\.items(?:\.\d+\.children)*)\.(\d+)\.(\w+)$/;

/** Enter: cuts the point in two at `offset`, or adds a card or row behind. null where there is no list. */
export function splitItem(slide: Slide, path: string, offset: number): ItemEdit | null {
  const item = itemOf(slide, path);
  if (!item) return null;
  const next = `${item.list}.${item.at + 1}`;
  if (item.block.kind !== 'points') {
    return {
      changes: [{ type: 'insertItem', slide: slide.id, path: next }],
      path: firstField(item, next),
      offset: 0,
    };
  }
  const point = pointAt(item);
  if (!point || item.field !== 'text') return null;
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

/** Backspace at the beginning: joins the point to the one before, or takes a nested one out. */
export function joinItem(slide: Slide, path: string): ItemEdit | null {
  const item = itemOf(slide, path);
  if (item?.block.kind !== 'points' || item.field !== 'text') return null;
  const point = pointAt(item);
  if (!point || point.lead || point.children) return null;
  if (item.at === 0) return nestItem(slide, path, 'out', 0);
  const before = pointAt({ ...item, at: item.at - 1 });
  if (!before || before.children) return null;
  const target = `${item.list}.${item.at - 1}.text`;
  return {
    changes: [
      { type: 'setText', slide: slide.id, path: target, text: tidy([...before.text, ...point.text]) },
      { type: 'removeItem', slide: slide.id, path: `${item.list}.${item.at}` },
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
  const item = itemOf(slide, path);
  if (item?.block.kind !== 'points') return null;
  const target = direction === 'in' ? placeInside(item) : placeOutside(item);
  if (!target) return null;
  const own = `${item.list}.${item.at}`;
  return {
    changes: [{ type: 'nestItem', slide: slide.id, path: own, direction }],
    path: `${target}.${item.field}`,
    offset,
  };
}

/** Alt with an arrow: moves an item up or down among its siblings. */
export function shiftItem(slide: Slide, path: string, step: 1 | -1, offset: number): ItemEdit | null {
  const item = itemOf(slide, path);
  if (!item) return null;
  const to = item.at + step;
  if (to < 0 || to >= siblingsOf(item)) return null;
  return {
    changes: [{ type: 'moveItem', slide: slide.id, path: `${item.list}.${item.at}`, to }],
    path: `${item.list}.${to}.${item.field}`,
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

function itemOf(slide: Slide, path: string): Item | null {
  const match = itemPath.exec(path);
  const block = slide.blocks[Number(match?.[2])];
  if (!match?.[1] || !match[4] || !block || !('items' in block)) return null;
  const depth = match[1].split('.children').length - 1;
  return { block, list: match[1], at: Number(match[3]), depth, field: match[4] };
}

function pointAt(item: Item): Point | undefined {
  return pointsOf(item)[item.at];
}

function pointsOf(item: Item): readonly Point[] {
  if (item.block.kind !== 'points') return [];
  const indices = [...item.list.matchAll(/\.(\d+)\.children/g)].map((match) => Number(match[1]));
  return indices.reduce<readonly Point[]>((points, index) => points[index]?.children ?? [], item.block.items);
}

function siblingsOf(item: Item): number {
  if (item.block.kind === 'points') return pointsOf(item).length;
  return 'items' in item.block ? item.block.items.length : 0;
}

function placeInside(item: Item): string | null {
  const before = item.depth === 0 && item.at > 0 ? pointAt({ ...item, at: item.at - 1 }) : undefined;
  return before ? `${item.list}.${item.at - 1}.children.${before.children?.length ?? 0}` : null;
}

function placeOutside(item: Item): string | null {
  const parent = /^(.*)\.(\d+)\.children$/.exec(item.list);
  return parent ? `${parent[1]}.${Number(parent[2]) + 1}` : null;
}

function firstField(item: Item, path: string): string {
  const fields: Readonly<Partial<Record<Block['kind'], string>>> = {
    cards: 'title',
    steps: 'title',
    timeline: 'when',
  };
  return `${path}.${fields[item.block.kind] ?? 'left'}`;
}
