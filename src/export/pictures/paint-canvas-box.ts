import type { BorderSide, BoxItem, Four, Shadow } from '../../model/display-item';
import { boxPath, type Pen, styleOf } from './pen';

/** Farther away than any canvas is wide: where the shape that casts a shadow is painted. */
const away = 20_000;

/** Paints a box: shadows, fill, border. */
export function paintCanvasBox(pen: Pen, box: BoxItem): void {
  for (const shadow of box.shadows ?? []) paintShadow(pen, box, shadow);
  if (box.fill) {
    pen.fillStyle = styleOf(pen, box.fill);
    boxPath(pen, box, box.radii);
    pen.fill();
  }
  if (box.border) paintBorder(pen, box, box.border);
}

/** The shape is painted out of sight, its shadow falls around the box; inside the box there is none. */
function paintShadow(pen: Pen, box: BoxItem, shadow: Shadow): void {
  const { a: scale } = pen.getTransform();
  const { spread } = shadow;
  pen.save();
  pen.beginPath();
  pen.rect(-away, -away, 2 * away, 2 * away);
  if (box.radii) pen.roundRect(box.x, box.y, box.width, box.height, [...box.radii]);
  else pen.rect(box.x, box.y, box.width, box.height);
  pen.clip('evenodd');
  pen.shadowColor = shadow.colour;
  pen.shadowBlur = shadow.blur * scale;
  pen.shadowOffsetX = (away + shadow.x) * scale;
  pen.shadowOffsetY = shadow.y * scale;
  pen.fillStyle = '#000000';
  const cast = {
    x: box.x - spread - away,
    y: box.y - spread,
    width: box.width + 2 * spread,
    height: box.height + 2 * spread,
  };
  boxPath(pen, cast, box.radii && grown(box.radii, spread));
  pen.fill();
  pen.restore();
}

function grown(radii: Four<number>, by: number): Four<number> {
  const [topLeft, topRight, bottomRight, bottomLeft] = radii;
  const grow = (radius: number) => (radius > 0 ? Math.max(0, radius + by) : 0);
  return [grow(topLeft), grow(topRight), grow(bottomRight), grow(bottomLeft)];
}

function paintBorder(pen: Pen, box: BoxItem, border: Four<BorderSide | null>): void {
  const [top] = border;
  pen.save();
  if (top && !box.collapsed && border.every((side) => JSON.stringify(side) === JSON.stringify(top)))
    paintUniform(pen, box, top);
  else
    border.forEach((side, index) => {
      if (side) paintSide(pen, box, side, index);
    });
  pen.restore();
}

function paintUniform(pen: Pen, box: BoxItem, side: BorderSide): void {
  const half = side.width / 2;
  ready(pen, side);
  const inner = {
    x: box.x + half,
    y: box.y + half,
    width: box.width - side.width,
    height: box.height - side.width,
  };
  boxPath(pen, inner, box.radii && grown(box.radii, -half));
  pen.stroke();
}

function paintSide(pen: Pen, box: BoxItem, side: BorderSide, index: number): void {
  const depth = box.collapsed ? 0 : side.width / 2;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  ready(pen, side);
  pen.beginPath();
  if (index % 2 === 0) {
    const y = index === 0 ? box.y + depth : bottom - depth;
    pen.moveTo(box.x, y);
    pen.lineTo(right, y);
  } else {
    const x = index === 3 ? box.x + depth : right - depth;
    pen.moveTo(x, box.y);
    pen.lineTo(x, bottom);
  }
  pen.stroke();
}

function ready(pen: Pen, { colour, width, style }: BorderSide): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = style === 'dotted' && width > 1 ? 'round' : 'butt';
  if (style === 'dashed') pen.setLineDash([width * (width >= 3 ? 2 : 3), width * (width >= 3 ? 1 : 2)]);
  else pen.setLineDash(style === 'dotted' ? [width > 1 ? 0 : width, width * (width > 1 ? 2 : 1)] : []);
}
