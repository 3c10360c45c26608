import type { BorderSide, BoxItem, Four, PathItem, Rectangle } from '../../model/display-item';
import { type PathStep, parsePath } from '../geometry/svg-path';
import type { Placed } from './flatten';
import { fillXml, lineXml, shadowXml } from './paint';
import { identity, moved, multiply, scaleOf, transformXml } from './transform';
import { emu } from './xml';

/** A filled, bordered or shadowed rectangle as shapes: one, or one more for every unequal border side. */
export function boxShapes({ item, matrix, opacity }: Placed<BoxItem>): readonly ((id: number) => string)[] {
  const uniform = uniformBorder(item.border);
  const inset = uniform ? uniform.width / 2 : 0;
  const place = inner(item, inset);
  const shapes: ((id: number) => string)[] = [];
  if (item.fill !== undefined || uniform || item.shadows?.length) {
    const look = fillXml(item.fill, opacity) + lineXml(uniform, opacity) + shadowXml(item.shadows);
    shapes.push((id) => shapeXml(id, transformXml(place, matrix) + geometryXml(item, place) + look));
  }
  if (!uniform && item.border) {
    for (const [side, area] of sideAreas(item, item.border)) {
      const look = `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fillXml(side.colour, opacity)}${lineXml(null)}`;
      shapes.push((id) => shapeXml(id, transformXml(area, matrix) + look));
    }
  }
  return shapes;
}

/** An SVG path as a custom shape; undefined when it draws nothing. */
export function pathShape({ item, matrix, opacity }: Placed<PathItem>): ((id: number) => string) | undefined {
  const whole = multiply(matrix, item.matrix);
  const steps = parsePath(item.path).map((step) => movedStep(step, (x, y) => moved(whole, x, y)));
  const points = steps.flatMap(pointsOf);
  if (points.length === 0) return undefined;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const place = { x: Math.min(...xs), y: Math.min(...ys), width: span(xs), height: span(ys) };
  const stroke = item.stroke
    ? { colour: item.stroke.colour, width: item.stroke.width * scaleOf(whole), style: 'solid' as const }
    : null;
  const dashed = stroke && item.stroke?.dash ? { ...stroke, style: 'dashed' as const } : stroke;
  const look = fillXml(item.fill, opacity) + lineXml(dashed, opacity);
  return (id) => shapeXml(id, transformXml(place, identity) + customGeometry(steps, place) + look);
}

function shapeXml(id: number, properties: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="形状 ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr></p:sp>`;
}

function inner(box: Rectangle, inset: number): Rectangle {
  return { x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset };
}

function uniformBorder(border: Four<BorderSide | null> | undefined): BorderSide | null {
  const [top, ...others] = border ?? [null];
  if (!top || top.width <= 0) return null;
  const equal = others.every(
    (side) => side && side.width === top.width && side.colour === top.colour && side.style === top.style,
  );
  return equal ? top : null;
}

function sideAreas(
  box: Rectangle,
  border: Four<BorderSide | null>,
): readonly (readonly [BorderSide, Rectangle])[] {
  const { x, y, width, height } = box;
  const areas = (thick: number): readonly Rectangle[] => [
    { x, y, width, height: thick },
    { x: x + width - thick, y, width: thick, height },
    { x, y: y + height - thick, width, height: thick },
    { x, y, width: thick, height },
  ];
  return border.flatMap((side, at) => {
    const area = side && side.width > 0 ? areas(side.width)[at] : undefined;
    return side && area ? [[side, area] as const] : [];
  });
}

function geometryXml(box: BoxItem, place: Rectangle): string {
  const preset = (name: string, values = '') =>
    `<a:prstGeom prst="${name}"><a:avLst>${values}</a:avLst></a:prstGeom>`;
  const radius = Math.max(0, ...(box.radii ?? [0]));
  if (radius < 0.5) return preset('rect');
  const shorter = Math.min(place.width, place.height);
  if (box.radii?.some((one) => Math.abs(one - radius) > 0.5)) return unequalCorners(box.radii, place);
  if (Math.abs(place.width - place.height) < 1 && radius >= shorter / 2 - 0.5) return preset('ellipse');
  return preset('roundRect', guide('adj', Math.min(0.5, radius / shorter)));
}

/** Only two equal corners at one side are common (a card's top or left edge); others are drawn as a path. */
function unequalCorners(radii: Four<number>, place: Rectangle): string {
  const [topLeft, topRight, bottomRight, bottomLeft] = radii;
  const { width: w, height: h } = place;
  const k = 0.5523;
  const line = (x: number, y: number) => `<a:lnTo><a:pt x="${emu(x)}" y="${emu(y)}"/></a:lnTo>`;
  const curve = (...values: readonly (readonly [number, number])[]) =>
    `<a:cubicBezTo>${values.map(([x, y]) => `<a:pt x="${emu(x)}" y="${emu(y)}"/>`).join('')}</a:cubicBezTo>`;
  const steps = [
    `<a:moveTo><a:pt x="${emu(topLeft)}" y="0"/></a:moveTo>`,
    line(w - topRight, 0),
    curve([w - topRight * (1 - k), 0], [w, topRight * (1 - k)], [w, topRight]),
    line(w, h - bottomRight),
    curve([w, h - bottomRight * (1 - k)], [w - bottomRight * (1 - k), h], [w - bottomRight, h]),
    line(bottomLeft, h),
    curve([bottomLeft * (1 - k), h], [0, h - bottomLeft * (1 - k)], [0, h - bottomLeft]),
    line(0, topLeft),
    curve([0, topLeft * (1 - k)], [topLeft * (1 - k), 0], [topLeft, 0]),
    '<a:close/>',
  ];
  return pathList(steps.join(''), place);
}

function guide(name: string, share: number): string {
  return `<a:gd name="${name}" fmla="val ${Math.round(share * 100000)}"/>`;
}

function customGeometry(steps: readonly PathStep[], place: Rectangle): string {
  const point = ([x, y]: readonly [number, number]) =>
    `<a:pt x="${emu(x - place.x)}" y="${emu(y - place.y)}"/>`;
  const drawn = steps.map((step) => {
    if (step.kind === 'close') return '<a:close/>';
    if (step.kind === 'move') return `<a:moveTo>${point(step.to)}</a:moveTo>`;
    if (step.kind === 'line') return `<a:lnTo>${point(step.to)}</a:lnTo>`;
    return `<a:cubicBezTo>${pointsOf(step).map(point).join('')}</a:cubicBezTo>`;
  });
  return pathList(drawn.join(''), place);
}

function pathList(steps: string, place: Rectangle): string {
  const size = `w="${Math.max(1, emu(place.width))}" h="${Math.max(1, emu(place.height))}"`;
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path ${size}>${steps}</a:path></a:pathLst></a:custGeom>`;
}

function movedStep(step: PathStep, move: (x: number, y: number) => readonly [number, number]): PathStep {
  if (step.kind === 'close') return step;
  const to = move(...step.to);
  if (step.kind !== 'curve') return { kind: step.kind, to };
  const [x1, y1, x2, y2] = step.controls;
  return { kind: 'curve', controls: [...move(x1, y1), ...move(x2, y2)], to };
}

function pointsOf(step: PathStep): readonly (readonly [number, number])[] {
  if (step.kind === 'close') return [];
  if (step.kind !== 'curve') return [step.to];
  const [x1, y1, x2, y2] = step.controls;
  return [[x1, y1], [x2, y2], step.to];
}

function span(values: readonly number[]): number {
  return Math.max(0.01, Math.max(...values) - Math.min(...values));
}
