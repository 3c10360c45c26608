import type { DisplayItem, GroupItem, Matrix, PictureItem, Rectangle } from '../../model/display-item';
import { identity, multiply } from './transform';

/** An item outside of groups, with what its groups did to it. */
export interface Placed<Item extends DisplayItem = DisplayItem> {
  readonly item: Item;
  readonly matrix: Matrix;
  /** 0–1. */
  readonly opacity: number;
}

type Leaf = Exclude<DisplayItem, GroupItem>;

/** The items of a page in paint order, groups dissolved into matrices, opacities and crops of pictures. */
export function flatten(
  items: readonly DisplayItem[],
  matrix: Matrix = identity,
  opacity = 1,
): readonly Placed<Leaf>[] {
  return items.flatMap((item) =>
    item.kind === 'group' ? dissolved(item, matrix, opacity) : [{ item, matrix, opacity }],
  );
}

function dissolved(group: GroupItem, matrix: Matrix, opacity: number): readonly Placed<Leaf>[] {
  const { clip } = group;
  const inner = flatten(
    group.items,
    group.matrix ? multiply(matrix, group.matrix) : matrix,
    opacity * (group.opacity ?? 1),
  );
  if (!clip) return inner;
  return inner.map((placed) =>
    placed.item.kind === 'picture' ? { ...placed, item: cropped(placed.item, clip) } : placed,
  );
}

/** The part of a picture inside `clip`, with the clip's corners; pictures are not turned inside clips. */
function cropped(picture: PictureItem, clip: NonNullable<GroupItem['clip']>): PictureItem {
  const part = common(picture, clip);
  const [left, top, width, height] = picture.crop ?? [0, 0, 100, 100];
  const crop = [
    left + ((part.x - picture.x) / picture.width) * width,
    top + ((part.y - picture.y) / picture.height) * height,
    (part.width / picture.width) * width,
    (part.height / picture.height) * height,
  ] as const;
  return { ...picture, ...part, crop, ...(clip.radii ? { radii: clip.radii } : {}) };
}

function common(one: Rectangle, other: Rectangle): Rectangle {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}
