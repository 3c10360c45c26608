/** A horizontal or vertical line drawn on a page, in points, origin at the lower left; `from` < `to`. */
export interface Rule {
  readonly direction: 'across' | 'down';
  /** Its y when it runs across, its x when it runs down. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Numbers of the drawing operations that matter, as pdf.js counts them. */
export interface Operations {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly endPath: number;
  readonly fill: number;
  readonly eoFill: number;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];
/** Thicker than this is a box, not a line. */
const thickest = 3;
const shortest = 6;
/** Numbers after each drawing step of a path: move, line, curves, close. */
const stepLengths = [2, 2, 6, 4, 0];

/** The lines among the drawing operations of a page: thin boxes, and straight strokes. */
export function rulesOf(
  codes: readonly number[],
  values: readonly unknown[],
  operations: Operations,
): readonly Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = identity;
  for (const [index, code] of codes.entries()) {
    const value = values[index];
    if (code === operations.save) saved.push(matrix);
    else if (code === operations.restore || code === operations.paintFormXObjectEnd)
      matrix = saved.pop() ?? matrix;
    else if (code === operations.transform) matrix = multiplied(matrix, asMatrix(value));
    else if (code === operations.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = multiplied(matrix, asMatrix(Array.isArray(value) ? value[0] : undefined));
    } else if (code === operations.constructPath) {
      for (const rule of pathRules(value, matrix, operations)) rules.push(rule);
    }
  }
  return rules;
}

function pathRules(value: unknown, matrix: Matrix, operations: Operations): readonly Rule[] {
  if (!Array.isArray(value) || value[0] === operations.endPath) return [];
  const [steps] = Array.isArray(value[1]) ? value[1] : [];
  if (!(steps instanceof Float32Array)) return [];
  const filled = value[0] === operations.fill || value[0] === operations.eoFill;
  return subpaths(steps, matrix).flatMap((points) =>
    isThin(points) ? [box(points)] : filled ? [] : strokes(points),
  );
}

function subpaths(steps: Float32Array, matrix: Matrix): readonly (readonly Point[])[] {
  const paths: Point[][] = [];
  for (let at = 0; at < steps.length; ) {
    const step = steps[at] ?? 0;
    const length = stepLengths[step] ?? 0;
    const path = step === 0 ? [] : paths.at(-1);
    if (step === 0 && path) paths.push(path);
    if (length > 0) path?.push(moved(steps[at + length - 1] ?? 0, steps[at + length] ?? 0, matrix));
    else if (path?.[0]) path.push(path[0]);
    at += length + 1;
  }
  return paths;
}

function isThin(points: readonly Point[]): boolean {
  const { width, height } = extent(points);
  return Math.min(width, height) <= thickest && Math.max(width, height) >= shortest;
}

function box(points: readonly Point[]): Rule {
  const { left, bottom, width, height } = extent(points);
  return width > height
    ? { direction: 'across', at: bottom + height / 2, from: left, to: left + width }
    : { direction: 'down', at: left + width / 2, from: bottom, to: bottom + height };
}

function strokes(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap((point, at) => {
    const pair = [points[at] ?? point, point];
    return isThin(pair) ? [box(pair)] : [];
  });
}

function extent(points: readonly Point[]) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const left = Math.min(...xs);
  const bottom = Math.min(...ys);
  return { left, bottom, width: Math.max(...xs) - left, height: Math.max(...ys) - bottom };
}

function moved(x: number, y: number, [a, b, c, d, e, f]: Matrix): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function multiplied([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function asMatrix(value: unknown): Matrix {
  const numbers = value instanceof Float32Array ? Array.from(value) : Array.isArray(value) ? value : [];
  const [a, b, c, d, e, f] = numbers.map(Number);
  const known = [a, b, c, d, e, f].every((number) => Number.isFinite(number));
  return known ? [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0] : identity;
}
