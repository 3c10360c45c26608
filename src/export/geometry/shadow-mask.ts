import type { Four, Rectangle, Shadow } from '../../model/display-item';

/** A grey picture of a shadow: 0 is clear. It covers `area`, in page pixels. */
export interface ShadowMask {
  readonly area: Rectangle;
  readonly columns: number;
  readonly rows: number;
  readonly alpha: Uint8Array;
}

const sharp: Four<number> = [0, 0, 0, 0];
/** From this blur on half the resolution is enough. */
const softBlur = 8;

/**
 * The shadow of a box as a picture, the box itself left out as CSS does (Backgrounds and Borders 3, 6.1).
 * The blur is three box blurs, which come within 3 % of the Gaussian that browsers paint.
 */
export function shadowMask(box: Rectangle & { readonly radii?: Four<number> }, shadow: Shadow): ShadowMask {
  const cast = castShape(box, shadow);
  const margin = Math.ceil(shadow.blur * 1.2) + 1;
  const area = {
    x: Math.floor(cast.x - margin),
    y: Math.floor(cast.y - margin),
    width: Math.ceil(cast.width + 2 * margin + 1),
    height: Math.ceil(cast.height + 2 * margin + 1),
  };
  const scale = shadow.blur >= softBlur ? 0.5 : 1;
  const columns = Math.ceil(area.width * scale);
  const rows = Math.ceil(area.height * scale);
  const sampled = { ...area, width: columns / scale, height: rows / scale };
  const coverage = drawShape(cast, sampled, columns, rows, scale);
  blur(coverage, columns, rows, (shadow.blur / 2) * scale);
  const hole = drawShape({ ...box, radii: box.radii ?? sharp }, sampled, columns, rows, scale);
  const alpha = Uint8Array.from(coverage, (value, at) => Math.round(value * (1 - (hole[at] ?? 0)) * 255));
  return { area: sampled, columns, rows, alpha };
}

type RoundedBox = Rectangle & { readonly radii: Four<number> };

function castShape(box: Rectangle & { readonly radii?: Four<number> }, shadow: Shadow): RoundedBox {
  const grow = (radius: number) => (radius > 0 ? Math.max(0, radius + shadow.spread) : 0);
  const [topLeft, topRight, bottomRight, bottomLeft] = box.radii ?? sharp;
  return {
    x: box.x + shadow.x - shadow.spread,
    y: box.y + shadow.y - shadow.spread,
    width: Math.max(0, box.width + 2 * shadow.spread),
    height: Math.max(0, box.height + 2 * shadow.spread),
    radii: [grow(topLeft), grow(topRight), grow(bottomRight), grow(bottomLeft)],
  };
}

/** Coverage of each sample, from 0 to 1, by the signed distance to the rounded box. */
function drawShape(
  shape: RoundedBox,
  area: Rectangle,
  columns: number,
  rows: number,
  scale: number,
): Float32Array {
  const samples = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const distance = distanceTo(shape, area.x + (column + 0.5) / scale, area.y + (row + 0.5) / scale);
      samples[row * columns + column] = Math.min(1, Math.max(0, 0.5 - distance * scale));
    }
  return samples;
}

function distanceTo({ x, y, width, height, radii }: RoundedBox, atX: number, atY: number): number {
  const [fromX, fromY] = [atX - x - width / 2, atY - y - height / 2];
  const corner = fromX < 0 ? (fromY < 0 ? radii[0] : radii[3]) : fromY < 0 ? radii[1] : radii[2];
  const overX = Math.abs(fromX) - width / 2 + corner;
  const overY = Math.abs(fromY) - height / 2 + corner;
  return Math.min(Math.max(overX, overY), 0) + Math.hypot(Math.max(overX, 0), Math.max(overY, 0)) - corner;
}

/** Three box blurs in each direction stand for a Gaussian of the given deviation. */
function blur(samples: Float32Array, columns: number, rows: number, deviation: number): void {
  if (deviation < 0.3) return;
  for (const width of boxWidths(deviation)) {
    for (let row = 0; row < rows; row++) blurLine(samples, row * columns, 1, columns, width);
    for (let column = 0; column < columns; column++) blurLine(samples, column, columns, rows, width);
  }
}

/** Odd widths of three boxes whose variances add up to that of the Gaussian. */
function boxWidths(deviation: number): readonly number[] {
  const ideal = Math.sqrt(4 * deviation * deviation + 1);
  const lower = Math.max(1, 2 * Math.floor((ideal - 1) / 2) + 1);
  const count = Math.round((12 * deviation ** 2 - 3 * lower ** 2 - 12 * lower - 9) / (-4 * lower - 4));
  return [0, 1, 2].map((index) => (index < count ? lower : lower + 2));
}

function blurLine(samples: Float32Array, start: number, step: number, length: number, width: number): void {
  const half = (width - 1) / 2;
  const line = Float32Array.from({ length }, (_, at) => samples[start + at * step] ?? 0);
  let sum = 0;
  for (let at = 0; at < half; at++) sum += line[at] ?? 0;
  for (let at = 0; at < length; at++) {
    sum += (line[at + half] ?? 0) - (line[at - half - 1] ?? 0);
    samples[start + at * step] = sum / width;
  }
}
