import type { DisplayItem, GroupItem, Matrix } from '../../model/display-item';
import { identity, multiply } from './transform';

/** An item outside of groups, with what its groups did to it. */
export interface Placed<Item extends DisplayItem = DisplayItem> {
  readonly item: Item;
  readonly matrix: Matrix;
  /** 0–1. */
  readonly opacity: number;
}

type Leaf = Exclude<DisplayItem, GroupItem>;

/** The items of a page in paint order, groups dissolved into matrices and opacities. */
export function flatten(
  items: readonly DisplayItem[],
  matrix: Matrix = identity,
  opacity = 1,
): readonly Placed<Leaf>[] {
  return items.flatMap((item) =>
    item.kind === 'group'
      ? flatten(
          item.items,
          item.matrix ? multiply(matrix, item.matrix) : matrix,
          opacity * (item.opacity ?? 1),
        )
      : [{ item, matrix, opacity }],
  );
}
