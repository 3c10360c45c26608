import type { BorderSide, Four, Rectangle } from '../../model/display-item';
import { parsePath } from '../geometry/svg-path';
import { decimal, decimals } from './syntax';

/** Control point distance of a quarter circle as a cubic curve. */
const quarterCircle = 0.5522847498;

/** Path operators of a rectangle, rounded when radii are given (top left, top right, bottom right, bottom left). */
export function rectanglePath({ x, y, width, height }: Rectangle, radii?: Four<number>): string {
  if (!radii?.some((radius) => radius > 0)) return `${decimals([x, y, width, height])} re`;
  const [topLeft, topRight, bottomRight, bottomLeft] = radii;
  const right = x + width;
  const bottom = y + height;
  const k = 1 - quarterCircle;
  const curve = (...points: number[]) => `${decimals(points)} c`;
  return [
    `${decimals([x + topLeft, y])} m`,
    `${decimals([right - topRight, y])} l`,
    curve(right - topRight * k, y, right, y + topRight * k, right, y + topRight),
    `${decimals([right, bottom - bottomRight])} l`,
    curve(right, bottom - bottomRight * k, right - bottomRight * k, bottom, right - bottomRight, bottom),
    `${decimals([x + bottomLeft, bottom])} l`,
    curve(x + bottomLeft * k, bottom, x, bottom - bottomLeft * k, x, bottom - bottomLeft),
    `${decimals([x, y + topLeft])} l`,
    curve(x, y + topLeft * k, x + topLeft * k, y, x + topLeft, y),
    'h',
  ].join(' ');
}

/** Path operators of an SVG path. */
export function pathOperators(path: string): string {
  return parsePath(path)
    .map((step) => {
      if (step.kind === 'close') return 'h';
      if (step.kind === 'curve') return `${decimals([...step.controls, ...step.to], 3)} c`;
      return `${decimals(step.to, 3)} ${step.kind === 'move' ? 'm' : 'l'}`;
    })
    .join('\n');
}

/** Operators that set the dash of a border side as Chromium draws it; '' for a solid one. */
export function borderDash({ style, width }: BorderSide): string {
  if (style === 'dashed') {
    const wide = width >= 3;
    return `[${decimals([width * (wide ? 2 : 3), width * (wide ? 1 : 2)])}] 0 d`;
  }
  if (style === 'dotted')
    return width > 1 ? `[0 ${decimal(width * 2)}] 0 d 1 J` : `[${decimals([width, width])}] 0 d`;
  return '';
}

/** A rectangle made smaller by `by` on every side. */
export function inset({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) };
}
