import type { Rectangle } from '../../model/display-item';

/** Collects the shapes of one slide in paint order and numbers them. */
export class ShapeWriter {
  readonly #shapes: string[] = [];
  #next = 2;

  /** Adds a shape; `make` gets its id. Returns the id. */
  add(make: (id: number) => string): number {
    const id = this.#next++;
    this.#shapes.push(make(id));
    return id;
  }

  toXml(): string {
    return this.#shapes.join('');
  }
}

/** True when `box` covers the whole page. */
export function covers(box: Rectangle, page: { readonly width: number; readonly height: number }): boolean {
  return (
    box.x <= 0.5 &&
    box.y <= 0.5 &&
    box.x + box.width >= page.width - 0.5 &&
    box.y + box.height >= page.height - 0.5
  );
}
