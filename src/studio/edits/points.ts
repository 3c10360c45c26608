import type { Block, Point } from '../../model/block';
import type { Slide } from '../../model/deck';
import { plain, type RichText } from '../../model/rich-text';
import { joined } from './emphasis';

/** Place of an item in a list: indices from the top, e.g. [2, 0] for the first child of the third. */
type Place = readonly number[];

/** What editing a list led to, and where the caret goes. */
export interface ItemEdit {
  readonly slide: Slide;
  readonly path: string;
  readonly offset: number;
}

const itemPath = /^blocks\.(\d+)\.items\.(\d+(?:\.children\.\d+)*)\.(text|lead|title)$/;

/** Cuts the item of `path` in two at `offset`: Enter in a list. null where there is no list. */
export function splitItem(slide: Slide, path: string, offset: number): ItemEdit | null {
  const at = parse(slide, path);
  if (!at) return null;
  const { block, index, place } = at;
  if (block.kind === 'points') {
    const point = pointAt(block.items, place);
    if (!point || at.field !== 'text') return null;
    const [left, right] = cutText(point.text, offset);
    const { children, ...bare } = point;
    const first: Point = { ...bare, text: left };
    const second: Point = { text: right, ...(children ? { children } : {}) };
    const items = spliced(block.items, place, [first, second]);
    return done(slide, index, { ...block, items }, next(place), 'text', 0);
  }
  if (block.kind === 'cards' || block.kind === 'steps') {
    const position = place[0] ?? 0;
    const items = block.items.toSpliced(position + 1, 0, { title: [] });
    return done(slide, index, { ...block, items }, [position + 1], 'title', 0);
  }
  return null;
}

/** Joins the item of `path` to the one before it: Backspace at its beginning. */
export function joinItem(slide: Slide, path: string): ItemEdit | null {
  const at = parse(slide, path);
  if (at?.block.kind !== 'points' || at.field !== 'text') return null;
  const { block, index, place } = at;
  const point = pointAt(block.items, place);
  if (!point || point.lead) return null;
  const last = place.at(-1) ?? 0;
  if (last === 0) return place.length > 1 ? outdentItem(slide, path) : null;
  const beforePlace = [...place.slice(0, -1), last - 1];
  const before = pointAt(block.items, beforePlace);
  if (!before || before.children?.length) return null;
  const children = point.children;
  const merged: Point = {
    ...before,
    text: joined([...before.text, ...point.text]),
    ...(children ? { children } : {}),
  };
  const items = spliced(spliced(block.items, place, []), beforePlace, [merged]);
  return done(slide, index, { ...block, items }, beforePlace, 'text', plain(before.text).length);
}

/** Makes the item of `path` a child of the one before it: Tab. Two levels at most. */
export function indentItem(slide: Slide, path: string, offset = 0): ItemEdit | null {
  const at = parse(slide, path);
  if (at?.block.kind !== 'points') return null;
  const { block, index, place } = at;
  const last = place.at(-1) ?? 0;
  if (place.length > 1 || last === 0) return null;
  const point = block.items[last];
  const before = block.items[last - 1];
  if (!point || !before) return null;
  const { children = [], ...bare } = point;
  const nested = [...(before.children ?? []), bare, ...children];
  const items = block.items.toSpliced(last - 1, 2, { ...before, children: nested });
  const to = [last - 1, (before.children ?? []).length];
  return done(slide, index, { ...block, items }, to, at.field, offset);
}

/** Takes the item of `path` out to the level above, with the items after it as its children: Shift+Tab. */
export function outdentItem(slide: Slide, path: string, offset = 0): ItemEdit | null {
  const at = parse(slide, path);
  if (at?.block.kind !== 'points') return null;
  const { block, index, place } = at;
  const [top, child] = place;
  const parent = top === undefined ? undefined : block.items[top];
  if (top === undefined || child === undefined || !parent?.children) return null;
  const point = parent.children[child];
  if (!point) return null;
  const { children: _, ...bareParent } = parent;
  const kept = parent.children.slice(0, child);
  const taken = parent.children.slice(child + 1);
  const first: Point = kept.length > 0 ? { ...bareParent, children: kept } : bareParent;
  const second: Point = taken.length > 0 ? { ...point, children: taken } : point;
  const items = block.items.toSpliced(top, 1, first, second);
  return done(slide, index, { ...block, items }, [top + 1], at.field, offset);
}

/** Moves the item of `path` up or down among its siblings. */
export function shiftItem(slide: Slide, path: string, step: 1 | -1, offset = 0): ItemEdit | null {
  const at = parse(slide, path);
  if (!at) return null;
  const { block, index, place } = at;
  const last = place.at(-1) ?? 0;
  const to = last + step;
  if (block.kind === 'points') {
    const siblings = childrenAt(block.items, place.slice(0, -1));
    const moved = swapped(siblings, last, to);
    if (!moved) return null;
    const items = withChildren(block.items, place.slice(0, -1), moved);
    return done(slide, index, { ...block, items }, [...place.slice(0, -1), to], at.field, offset);
  }
  if (block.kind !== 'cards' && block.kind !== 'steps') return null;
  const items = swapped(block.items, last, to);
  return items && done(slide, index, { ...block, items }, [to], at.field, offset);
}

interface Parsed {
  readonly block: Block;
  readonly index: number;
  readonly place: Place;
  readonly field: string;
}

function parse(slide: Slide, path: string): Parsed | null {
  const match = itemPath.exec(path);
  const index = Number(match?.[1]);
  const block = slide.blocks[index];
  if (!match || !block) return null;
  const place = (match[2] ?? '').split('.children.').map(Number);
  return { block, index, place, field: match[3] ?? 'text' };
}

function done(
  slide: Slide,
  index: number,
  block: Block,
  place: Place,
  field: string,
  offset: number,
): ItemEdit {
  const blocks = slide.blocks.toSpliced(index, 1, block);
  return {
    slide: { ...slide, blocks },
    path: `blocks.${index}.items.${place.join('.children.')}.${field}`,
    offset,
  };
}

function next(place: Place): Place {
  return [...place.slice(0, -1), (place.at(-1) ?? 0) + 1];
}

function pointAt(items: readonly Point[], place: Place): Point | undefined {
  return childrenAt(items, place.slice(0, -1))[place.at(-1) ?? 0];
}

function childrenAt(items: readonly Point[], place: Place): readonly Point[] {
  const [first, ...rest] = place;
  if (first === undefined) return items;
  return childrenAt(items[first]?.children ?? [], rest);
}

function spliced(items: readonly Point[], place: Place, instead: readonly Point[]): readonly Point[] {
  const parents = place.slice(0, -1);
  const siblings = childrenAt(items, parents).toSpliced(place.at(-1) ?? 0, 1, ...instead);
  return withChildren(items, parents, siblings);
}

function withChildren(items: readonly Point[], place: Place, children: readonly Point[]): readonly Point[] {
  const [first, ...rest] = place;
  if (first === undefined) return children;
  return items.map((item, at) => {
    if (at !== first) return item;
    const { children: old = [], ...bare } = item;
    const inner = withChildren(old, rest, children);
    return inner.length > 0 ? { ...bare, children: inner } : bare;
  });
}

function swapped<T>(items: readonly T[], from: number, to: number): readonly T[] | null {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return null;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
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
