/** How far apart the places are at which the ground below words is looked at, in CSS pixels. */
const step = 10;

/**
 * The colours that drawings of the theme paint right below the words of `text`, as `rgb(…)`: the uppermost
 * shape at each of many places of its lines, all stops of a gradient. Empty where no drawing reaches.
 */
export function drawnGroundsOf(text: HTMLElement): ReadonlySet<string> {
  const shapes = [...(text.closest('.slide')?.querySelectorAll('.ornament') ?? [])]
    .flatMap((drawing) => [...drawing.querySelectorAll('path, rect, circle')])
    .filter((shape) => shape instanceof SVGGeometryElement)
    .filter((shape) => getComputedStyle(shape).display !== 'none')
    .reverse();
  const found = new Set<string>();
  for (const place of placesOf(text)) {
    const top = shapes.find((shape) => isPainted(shape, place));
    for (const colour of top ? coloursOf(top) : []) found.add(colour);
  }
  return found;
}

function placesOf(text: HTMLElement): readonly DOMPoint[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].flatMap(({ left, right, top, bottom }) => {
    const across = Array.from({ length: Math.ceil((right - left) / step) }, (_, at) => left + at * step);
    // The middle of the line, where the strokes of the characters are.
    const heights = [0.3, 0.5, 0.7].map((part) => top + (bottom - top) * part);
    return across.flatMap((x) => heights.map((y) => new DOMPoint(x, y)));
  });
}

function isPainted(shape: SVGGeometryElement, place: DOMPoint): boolean {
  const matrix = shape.getScreenCTM();
  if (!matrix || getComputedStyle(shape).fill === 'none') return false;
  return shape.isPointInFill(place.matrixTransform(matrix.inverse()));
}

function coloursOf(shape: SVGGeometryElement): readonly string[] {
  const { fill } = getComputedStyle(shape);
  const gradient = /url\("?#([^")]+)/.exec(fill)?.[1];
  if (gradient === undefined) return [fill];
  const stops = shape.ownerSVGElement?.querySelectorAll(`[id="${gradient}"] stop`) ?? [];
  return [...stops].map((stop) => getComputedStyle(stop).stopColor);
}
