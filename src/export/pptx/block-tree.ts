import type { DisplayBlock, DisplayRole } from '../../model/display-block';
import type { BoxItem, DisplayItem } from '../../model/display-item';
import type { DisplayPage } from '../../model/display-list';
import { flatten } from './flatten';

/** Side of the largest mark of a point in pixels. */
const largestMark = 26;

/** The blocks of a page as a tree, and which of its lists are running text with bullets. */
export class BlockTree {
  readonly blocks: readonly DisplayBlock[];
  readonly #children = new Map<number, number[]>();
  readonly #boxes = new Map<number, BoxItem[]>();
  readonly #running = new Map<number, boolean>();
  /** Small painted boxes of no block: marks of points, or ornaments. */
  readonly #smallBoxes: readonly BoxItem[];

  constructor(page: DisplayPage) {
    this.blocks = page.blocks;
    page.blocks.forEach((block, index) => {
      if (block.parent !== undefined) append(this.#children, block.parent, index);
    });
    const boxes = flatten(page.items).flatMap(({ item }) => (item.kind === 'box' ? [item] : []));
    for (const box of boxes) if (box.block !== undefined) append(this.#boxes, box.block, box);
    this.#smallBoxes = boxes.filter(isSmall);
  }

  /** The block at `index`. */
  at(index: number | undefined): DisplayBlock | undefined {
    return index === undefined ? undefined : this.blocks[index];
  }

  children(index: number): readonly number[] {
    return this.#children.get(index) ?? [];
  }

  /** Boxes painted for the block itself, in paint order. */
  boxes(index: number): readonly BoxItem[] {
    return this.#boxes.get(index) ?? [];
  }

  /** The nearest block from `index` upwards, itself included, that satisfies `test`. */
  nearest(
    index: number | undefined,
    test: (block: DisplayBlock, index: number) => boolean,
  ): number | undefined {
    for (let at = index; at !== undefined; at = this.blocks[at]?.parent) {
      const block = this.blocks[at];
      if (block && test(block, at)) return at;
    }
    return undefined;
  }

  /** The nearest ancestor, or the block itself, of one of `roles`. */
  within(index: number | undefined, ...roles: readonly DisplayRole[]): number | undefined {
    return this.nearest(index, (block) => roles.includes(block.role));
  }

  /** The outermost list above the block that can be one text box with bullets. */
  runningList(index: number | undefined): number | undefined {
    let found: number | undefined;
    for (let at = index; at !== undefined; at = this.blocks[at]?.parent) {
      if (this.blocks[at]?.role === 'L' && this.#isRunning(at)) found = at;
    }
    return found;
  }

  /** Entries stand one under the other, each one paragraph in one column; a ground of its own only with a mark. */
  #isRunning(list: number): boolean {
    const known = this.#running.get(list);
    if (known !== undefined) return known;
    const entries = this.children(list).filter((index) => this.blocks[index]?.role === 'LI');
    const running =
      entries.length > 0 &&
      this.#stacked(entries) &&
      entries.every((index) => this.#inOneColumn(index) && (!this.#hasGround(index) || this.#hasMark(index)));
    this.#running.set(list, running);
    return running;
  }

  #stacked(entries: readonly number[]): boolean {
    return entries.every((index, at) => {
      const block = this.blocks[index];
      const before = this.blocks[entries[at - 1] ?? -1];
      return (
        !block || !before || (Math.abs(block.x - before.x) < 2 && block.y >= before.y + before.height - 2)
      );
    });
  }

  #inOneColumn(entry: number): boolean {
    const words = this.#wordBlocks(entry).flatMap((index) => this.blocks[index] ?? []);
    const column = words.every((block) => Math.abs(block.x - (words[0]?.x ?? 0)) < 2);
    return column && !words.some((block, at) => block.y >= bottomOf(words[at - 1]) - 2);
  }

  /** Paragraphs and headings of an entry, without markers and without entries inside it. */
  #wordBlocks(entry: number): readonly number[] {
    return this.children(entry).flatMap((index) => {
      const role = this.blocks[index]?.role;
      if (role === 'L' || role === 'Lbl') return [];
      return role === 'LBody' ? this.#wordBlocks(index) : [index];
    });
  }

  #hasGround(entry: number): boolean {
    const block = this.blocks[entry];
    const bodies = this.children(entry).filter((index) => this.blocks[index]?.role === 'LBody');
    return [entry, ...bodies]
      .flatMap((index) => this.boxes(index))
      .some((box) => block !== undefined && box.fill !== undefined && box.width > block.width / 3);
  }

  #hasMark(entry: number): boolean {
    const block = this.blocks[entry];
    return block !== undefined && this.#smallBoxes.some((box) => standsIn(box, block));
  }

  /** True for the small mark before an entry of a running list: it becomes a real bullet. */
  isMark(box: BoxItem): boolean {
    return this.markOf(box) !== undefined;
  }

  /** The entry a small mark stands before. */
  markOf(box: BoxItem): number | undefined {
    if (!isSmall(box)) return undefined;
    const entry = this.blocks.findLastIndex((block) => block.role === 'LI' && standsIn(box, block));
    return entry >= 0 && this.runningList(entry) !== undefined ? entry : undefined;
  }
}

function isSmall(box: BoxItem): boolean {
  return box.block === undefined && box.width <= largestMark && box.height <= largestMark;
}

function standsIn(box: BoxItem, block: DisplayBlock): boolean {
  const middle = box.y + box.height / 2;
  return (
    middle > block.y &&
    middle < block.y + block.height &&
    box.x >= block.x - 2 &&
    box.x < block.x + block.width
  );
}

function bottomOf(block: DisplayBlock | undefined): number {
  return block ? block.y + block.height : Number.POSITIVE_INFINITY;
}

/** The innermost block an item belongs to; undefined for decoration. */
export function blockOf(item: DisplayItem): number | undefined {
  return item.kind === 'group' ? undefined : item.block;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
