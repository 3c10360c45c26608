import type { ItemPlace } from '../edits/item-place';

/** Where an item of a list stands on the screen. */
export interface ItemBox {
  readonly at: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes around the texts of every item of a list that is drawn in `root`, in client pixels. */
export function itemBoxes(root: ParentNode, place: Pick<ItemPlace, 'list' | 'count'>): readonly ItemBox[] {
  const fields = [...root.querySelectorAll<HTMLElement>('[data-path]')];
  return Array.from({ length: place.count }, (_, at) => {
    const own = `${place.list}.${at}.`;
    const rects = fields
      .filter((field) => `${field.dataset.path}.`.startsWith(own))
      .map((field) => field.getBoundingClientRect());
    return { at, ...around(rects) };
  }).filter((box) => box.right > box.left);
}

/** The box nearest to a point. */
export function nearestBox(boxes: readonly ItemBox[], x: number, y: number): ItemBox | undefined {
  return boxes.toSorted((a, b) => distance(a, x, y) - distance(b, x, y))[0];
}

function around(rects: readonly DOMRect[]): Omit<ItemBox, 'at'> {
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    top: Math.min(...rects.map((rect) => rect.top)),
    right: Math.max(...rects.map((rect) => rect.right)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
  };
}

/** Distance of a point to a box; inside it, a little of the distance to the middle decides. */
function distance(box: ItemBox, x: number, y: number): number {
  const outside = Math.hypot(
    Math.max(box.left - x, 0, x - box.right),
    Math.max(box.top - y, 0, y - box.bottom),
  );
  const middle = Math.hypot((box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y);
  return outside + middle / 1000;
}
