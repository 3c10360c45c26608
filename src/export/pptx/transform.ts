import type { Matrix, Rectangle } from '../../model/display-item';
import { angle, emu } from './xml';

/** The matrix that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A point moved by `matrix`. */
export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Mean factor by which `matrix` scales lengths. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/**
 * Place and size of a shape, turned about its middle when `matrix` turns.
 * @param tag `a:xfrm` for shapes, `p:xfrm` for graphic frames
 */
export function transformXml(place: Rectangle, matrix: Matrix = identity, tag = 'a:xfrm'): string {
  const [middleX, middleY] = moved(matrix, place.x + place.width / 2, place.y + place.height / 2);
  const scale = scaleOf(matrix);
  const width = place.width * scale;
  const height = place.height * scale;
  const turn = (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI;
  const rotation = Math.abs(turn) > 0.01 ? ` rot="${angle(turn)}"` : '';
  const offset = `<a:off x="${emu(middleX - width / 2)}" y="${emu(middleY - height / 2)}"/>`;
  const extent = `<a:ext cx="${Math.max(0, emu(width))}" cy="${Math.max(0, emu(height))}"/>`;
  return `<${tag}${rotation}>${offset}${extent}</${tag}>`;
}
