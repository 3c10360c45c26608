import type { Four, Paint, Rectangle } from '../../model/display-item';

/** What paints: the context of a canvas in the page or of one without a page. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Starts a path around a rectangle, rounded when radii are given. */
export function boxPath(pen: Pen, { x, y, width, height }: Rectangle, radii?: Four<number>): void {
  pen.beginPath();
  if (radii) pen.roundRect(x, y, width, height, [...radii]);
  else pen.rect(x, y, width, height);
}

/** A paint as a canvas style. */
export function styleOf(pen: Pen, paint: Paint): string | CanvasGradient {
  if (typeof paint === 'string') return paint;
  const gradient = pen.createLinearGradient(...paint.from, ...paint.to);
  for (const { at, colour } of paint.stops) gradient.addColorStop(at, colour);
  return gradient;
}
