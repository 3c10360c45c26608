/** A rectangle in pixels. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Position among the slide's blocks of the picture an event happened on; null beside pictures and on their captions. */
export function pictureUnder(event: Event): number | null {
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement)) continue;
    if (target.dataset.path) return null;
    const block = /^blocks\.(\d+)$/.exec(target.dataset.block ?? '')?.[1];
    if (block !== undefined) return Number(block);
  }
  return null;
}

/** The place a drawn slide gives a picture, in client pixels; null when it is not drawn. */
export function pictureFrame(root: ParentNode, at: number): PixelBox | null {
  const frame = root.querySelector(`[data-block="blocks.${at}"] .picture-frame`);
  const box = frame?.getBoundingClientRect();
  return box && box.width > 0 ? box : null;
}

/** The largest box of a shape, width by height, in the middle of another. */
export function containedIn(box: PixelBox, shape: number): PixelBox {
  const width = Math.min(box.width, box.height * shape);
  const height = width / shape;
  const left = box.left + (box.width - width) / 2;
  return { left, top: box.top + (box.height - height) / 2, width, height };
}
