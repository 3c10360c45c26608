import { pixels } from './css-values';

/** The outline of an SVG shape as a path; '' when it has none. */
export function shapePath(shape: SVGGraphicsElement): string {
  const at = (name: string) => pixels(shape.getAttribute(name) ?? '0');
  switch (shape.tagName.toLowerCase()) {
    case 'path':
      return shape.getAttribute('d') ?? '';
    case 'circle':
      return ellipsePath(at('cx'), at('cy'), at('r'), at('r'));
    case 'ellipse':
      return ellipsePath(at('cx'), at('cy'), at('rx'), at('ry'));
    case 'rect':
      return rectanglePath(shape);
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
    default:
      return pointsPath(shape);
  }
}

function ellipsePath(x: number, y: number, radiusX: number, radiusY: number): string {
  if (radiusX === 0 || radiusY === 0) return '';
  const half = (to: number) => `A${radiusX} ${radiusY} 0 1 1 ${to} ${y}`;
  return `M${x + radiusX} ${y}${half(x - radiusX)}${half(x + radiusX)}Z`;
}

/** Lengths of a rectangle may be per cent of the view box; the box of the element knows them. */
function rectanglePath(shape: SVGGraphicsElement): string {
  const { x, y, width, height } = shape.getBBox();
  if (width === 0 || height === 0) return '';
  const given = [shape.getAttribute('rx'), shape.getAttribute('ry')];
  const radiusX = Math.min(width / 2, pixels(given[0] ?? given[1] ?? '0'));
  const radiusY = Math.min(height / 2, pixels(given[1] ?? given[0] ?? '0'));
  if (radiusX === 0 || radiusY === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (dx: number, dy: number) => `a${radiusX} ${radiusY} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + radiusX} ${y}h${width - 2 * radiusX}${corner(radiusX, radiusY)}`,
    `v${height - 2 * radiusY}${corner(-radiusX, radiusY)}`,
    `h${2 * radiusX - width}${corner(-radiusX, -radiusY)}`,
    `v${2 * radiusY - height}${corner(radiusX, -radiusY)}Z`,
  ].join('');
}

function pointsPath(shape: SVGGraphicsElement): string {
  const points = (shape.getAttribute('points') ?? '').trim();
  if (points === '') return '';
  return `M${points}${shape.tagName.toLowerCase() === 'polygon' ? 'Z' : ''}`;
}
