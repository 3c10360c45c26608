import type { Block, Point } from '../../model/block';
import type { Slide } from '../../model/deck';

/** Where a text stands among its siblings: a point, card, pair, date, answer or table row. */
export interface ItemPlace {
  readonly block: Block;
  /** Path of the list, e.g. `blocks.1.items`. */
  readonly list: string;
  readonly at: number;
  /** How many items the list has. */
  readonly count: number;
  /** Depth from 0; only points go deeper. */
  readonly depth: number;
  /** Field inside the item, e.g. `text`; '' when the item is the text itself, `2.text` in a row. */
  readonly field: string;
}

const itemPath = /^(blocks\.(\d+)\.(?:items(?:\.\d+\.children)*|answers|rows))\.(\d+)(?:\.(.+))?$/;

/** The place of the item a text belongs to; null for texts outside lists. */
export function itemPlace(slide: Slide, path: string): ItemPlace | null {
  const match = itemPath.exec(path);
  const block = slide.blocks[Number(match?.[2])];
  const list = match?.[1];
  if (!list || !block) return null;
  const depth = list.split('.children').length - 1;
  const place = { block, list, at: Number(match[3]), depth, field: match[4] ?? '' };
  const count = countOf(place);
  return place.at < count ? { ...place, count } : null;
}

/** The path of the item itself. */
export function pathOfItem(place: ItemPlace): string {
  return `${place.list}.${place.at}`;
}

/** The path of the same field in the item at another position of the list. */
export function fieldAt(place: ItemPlace, at: number): string {
  return [place.list, String(at), place.field].filter((part) => part !== '').join('.');
}

/** The points beside the one at `place`, itself among them; none in other blocks. */
export function pointsBeside(place: Pick<ItemPlace, 'block' | 'list'>): readonly Point[] {
  if (place.block.kind !== 'points') return [];
  const indices = [...place.list.matchAll(/\.(\d+)\.children/g)].map((match) => Number(match[1]));
  return indices.reduce<readonly Point[]>(
    (points, index) => points[index]?.children ?? [],
    place.block.items,
  );
}

function countOf(place: Pick<ItemPlace, 'block' | 'list'>): number {
  const { block } = place;
  if (block.kind === 'points') return pointsBeside(place).length;
  if (block.kind === 'quiz') return block.answers.length;
  if (block.kind === 'table') return block.rows.length;
  return 'items' in block ? block.items.length : 0;
}
