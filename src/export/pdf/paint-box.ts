import type { BorderSide, BoxItem, Four } from '../../model/display-item';
import { colourParts } from '../geometry/colour';
import type { Pen } from './pen';
import { borderDash, inset, rectanglePath } from './shapes';
import type { SharedObjects } from './shared-objects';
import { decimal, decimals } from './syntax';

/** Paints a box: shadows, fill, border. */
export function paintBox(pen: Pen, shared: SharedObjects, box: BoxItem): void {
  for (const shadow of box.shadows ?? []) {
    const { id, x, y, width, height } = shared.shadow(box, shadow);
    pen.opacity(colourParts(shadow.colour).alpha);
    pen.image(id, box.x + x, box.y + y, width, height);
  }
  const path = rectanglePath(box, box.radii);
  if (typeof box.fill === 'string') {
    pen.fillColour(box.fill);
    pen.write(`${path} f`);
  } else if (box.fill) pen.gradient(path, 'W', box.fill);
  if (box.border) paintBorder(pen, box, box.border);
}

function paintBorder(pen: Pen, box: BoxItem, border: Four<BorderSide | null>): void {
  const [top] = border;
  const uniform = border.every((side) => side && top && sameSide(side, top));
  if (uniform && top && !box.collapsed) paintUniform(pen, box, top);
  else paintSides(pen, box, border);
}

function paintSides(pen: Pen, box: BoxItem, border: Four<BorderSide | null>): void {
  pen.save();
  if (box.radii) pen.write(`${rectanglePath(box, box.radii)} W n`);
  border.forEach((side, index) => {
    if (side) paintSide(pen, box, side, index);
  });
  pen.restore();
}

function sameSide(one: BorderSide, other: BorderSide): boolean {
  return one.width === other.width && one.style === other.style && one.colour === other.colour;
}

function paintUniform(pen: Pen, box: BoxItem, side: BorderSide): void {
  pen.save();
  for (const { width, at } of strokesOf(side)) {
    const radii = box.radii?.map((radius) => Math.max(0, radius - at));
    strokeLine(pen, side, width, rectanglePath(inset(box, at), asFour(radii)));
  }
  pen.restore();
}

function asFour(values: readonly number[] | undefined): Four<number> | undefined {
  return values && [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0, values[3] ?? 0];
}

/** Lines a side is made of: width, and distance of their middle from the outer edge. A double side is two. */
function strokesOf(side: BorderSide): readonly { width: number; at: number }[] {
  if (side.style !== 'double' || side.width < 3) return [{ width: side.width, at: side.width / 2 }];
  const third = Math.round(side.width / 3);
  return [
    { width: third, at: third / 2 },
    { width: third, at: side.width - third / 2 },
  ];
}

/** Collapsed borders are centred on the edge and reach half a pixel over it, so that corners close. */
function paintSide(pen: Pen, box: BoxItem, side: BorderSide, index: number): void {
  const over = box.collapsed ? 0.5 : 0;
  for (const { width, at } of strokesOf(side)) {
    const depth = box.collapsed ? at - side.width / 2 : at;
    strokeLine(pen, side, width, sideLine(box, index, depth, over));
  }
}

function sideLine({ x, y, width, height }: BoxItem, index: number, depth: number, over: number): string {
  const horizontal = (at: number) => `${decimals([x - over, at])} m ${decimals([x + width + over, at])} l`;
  const upright = (at: number) => `${decimals([at, y])} m ${decimals([at, y + height])} l`;
  if (index === 0) return horizontal(y + depth);
  if (index === 1) return upright(x + width - depth);
  return index === 2 ? horizontal(y + height - depth) : upright(x + depth);
}

function strokeLine(pen: Pen, side: BorderSide, width: number, path: string): void {
  pen.strokeColour(side.colour);
  pen.write(`${decimal(width, 3)} w ${borderDash(side)} ${path} S`);
}
