import type { Gradient, GroupItem, Matrix, PathItem, PathStroke } from '../../model/display-item';
import { cssColour, faded, opacityOf } from './css-colour';
import { hundredth, pixels, urlOf } from './css-values';
import { shapePath } from './svg-shape';

const shapes = 'path,circle,ellipse,rect,line,polygon,polyline';
const harmless = new Set(
  'svg g defs title desc metadata lineargradient stop style'.split(' ').concat(shapes.split(',')),
);

/** Why a drawing cannot be read as paths; undefined when it can. */
export function unsupportedDrawing(svg: SVGSVGElement): string | undefined {
  for (const element of svg.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    if (!harmless.has(name)) return `<${name}> in a drawing`;
    const style = getComputedStyle(element);
    if (style.filter !== 'none' || style.clipPath !== 'none' || style.maskImage !== 'none')
      return 'filter, clip or mask';
    if (style.mixBlendMode !== 'normal') return 'blend mode';
    if (style.markerStart !== 'none' || style.markerMid !== 'none' || style.markerEnd !== 'none')
      return 'marker';
    if (urlOf(style.stroke) !== undefined || !isReadablePaint(svg, style.fill))
      return 'gradient of a drawing';
  }
  return undefined;
}

function isReadablePaint(svg: SVGSVGElement, fill: string): boolean {
  const reference = urlOf(fill.replace(/\s*rgb.*$/, ''));
  if (reference === undefined) return true;
  const gradient = gradientOf(svg, reference);
  if (!gradient || gradient.hasAttribute('gradientTransform') || gradient.hasAttribute('href')) return false;
  if (!['', 'pad'].includes(gradient.getAttribute('spreadMethod') ?? '')) return false;
  return [...gradient.querySelectorAll('stop')].every((stop) => {
    const colour = stopColour(stop);
    return colour !== undefined && opacityOf(colour) === 1;
  });
}

/** A drawing as paths, cut to its box where it does not show what overflows. */
export function readDrawing(
  svg: SVGSVGElement,
  origin: DOMPoint,
  block: number | undefined,
): GroupItem | undefined {
  const items = [...svg.querySelectorAll<SVGGraphicsElement>(shapes)].flatMap((shape) => {
    const item = readShape(svg, shape, origin);
    return item ? [{ ...item, ...(block === undefined ? {} : { block }) }] : [];
  });
  if (items.length === 0) return undefined;
  const { left, top, width, height } = svg.getBoundingClientRect();
  const clips = getComputedStyle(svg).overflow !== 'visible';
  const clip = {
    x: hundredth(left - origin.x),
    y: hundredth(top - origin.y),
    width: hundredth(width),
    height: hundredth(height),
  };
  return { kind: 'group', ...(clips ? { clip } : {}), items };
}

function readShape(svg: SVGSVGElement, shape: SVGGraphicsElement, origin: DOMPoint): PathItem | undefined {
  const style = getComputedStyle(shape);
  if (shape.closest('defs') || style.display === 'none' || style.visibility !== 'visible') return undefined;
  const matrix = shape.getScreenCTM();
  const path = shapePath(shape);
  if (!matrix || path === '') return undefined;
  const opacity = opacityUpTo(svg, shape);
  const fill = fillOf(svg, shape, style, opacity * Number(style.fillOpacity));
  const stroke = strokeOf(style, opacity * Number(style.strokeOpacity));
  if (!fill && !stroke) return undefined;
  return {
    kind: 'path',
    path,
    matrix: rounded(matrix, origin),
    ...(fill ? { fill } : {}),
    ...(fill && style.fillRule === 'evenodd' ? { evenOdd: true } : {}),
    ...(stroke ? { stroke } : {}),
  };
}

function rounded({ a, b, c, d, e, f }: DOMMatrix, origin: DOMPoint): Matrix {
  const short = (value: number) => Math.round(value * 1e5) / 1e5 || 0;
  return [short(a), short(b), short(c), short(d), hundredth(e - origin.x), hundredth(f - origin.y)];
}

/** Opacity of a shape and the groups around it, the drawing itself not counted. */
function opacityUpTo(svg: SVGSVGElement, shape: Element): number {
  let opacity = 1;
  for (let at: Element | null = shape; at && at !== svg; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

function fillOf(
  svg: SVGSVGElement,
  shape: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  opacity: number,
): PathItem['fill'] {
  const reference = urlOf(style.fill.replace(/\s*rgb.*$/, ''));
  const gradient = reference === undefined ? undefined : gradientOf(svg, reference);
  if (gradient) return readGradientElement(gradient, shape);
  const colour = cssColour(style.fill);
  return colour && opacity > 0 ? faded(colour, opacity) : undefined;
}

function strokeOf(style: CSSStyleDeclaration, opacity: number): PathStroke | undefined {
  const colour = cssColour(style.stroke);
  const width = pixels(style.strokeWidth);
  if (!colour || width === 0 || opacity === 0) return undefined;
  const cap = (['round', 'square'] as const).find((each) => each === style.strokeLinecap) ?? 'butt';
  const join = (['round', 'bevel'] as const).find((each) => each === style.strokeLinejoin) ?? 'miter';
  const dash =
    style.strokeDasharray === 'none' ? undefined : style.strokeDasharray.split(/[\s,]+/).map(pixels);
  return { colour: faded(colour, opacity), width, cap, join, ...(dash ? { dash } : {}) };
}

function gradientOf(svg: SVGSVGElement, reference: string): SVGLinearGradientElement | undefined {
  const id = reference.slice(reference.indexOf('#') + 1);
  const found = svg.querySelector(`[id="${CSS.escape(id)}"]`);
  return found instanceof SVGLinearGradientElement ? found : undefined;
}

function stopColour(stop: Element): string | undefined {
  const style = getComputedStyle(stop);
  const colour = cssColour(style.stopColor);
  return colour && faded(colour, Number(style.stopOpacity));
}

function readGradientElement(gradient: SVGLinearGradientElement, shape: SVGGraphicsElement): Gradient {
  const box = shape.getBBox();
  const relative = gradient.getAttribute('gradientUnits') !== 'userSpaceOnUse';
  const at = (name: string, fallback: string) => {
    const value = gradient.getAttribute(name) ?? fallback;
    return Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);
  };
  const x = (value: number) => (relative ? box.x + value * box.width : value);
  const y = (value: number) => (relative ? box.y + value * box.height : value);
  const from: [number, number] = [x(at('x1', '0')), y(at('y1', '0'))];
  const to: [number, number] = [x(at('x2', '1')), y(at('y2', '0'))];
  return {
    from,
    to,
    angle: hundredth((Math.atan2(to[0] - from[0], from[1] - to[1]) * 180) / Math.PI),
    stops: [...gradient.querySelectorAll('stop')].map((stop) => ({
      at: stop.offset.baseVal,
      colour: stopColour(stop) ?? '#000000',
    })),
  };
}
