import { arcCurves } from './arc';

/** One step of a path in absolute coordinates; every curve is a cubic one. */
export type PathStep =
  | { readonly kind: 'move' | 'line'; readonly to: readonly [number, number] }
  | {
      readonly kind: 'curve';
      readonly controls: readonly [number, number, number, number];
      readonly to: readonly [number, number];
    }
  | { readonly kind: 'close' };

const tokenPattern = /[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g;

/**
 * Steps of an SVG path (SVG 1.1, 8.3): all commands, absolute and relative; quadratic curves and arcs
 * become cubic curves. A broken path is read up to the fault, as browsers do.
 */
export function parsePath(path: string): readonly PathStep[] {
  return new PathParser(path.match(tokenPattern) ?? []).parse();
}

/** How many numbers each command takes. */
const arity: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

class PathParser {
  private readonly steps: PathStep[] = [];
  private at = 0;
  private x = 0;
  private y = 0;
  private start: readonly [number, number] = [0, 0];
  /** Second control point of the last curve, for S and T. */
  private control: readonly [number, number] | undefined;
  private lastCommand = '';

  constructor(private readonly tokens: string[]) {}

  parse(): readonly PathStep[] {
    let command = '';
    while (this.at < this.tokens.length) {
      if (/[a-zA-Z]/.test(this.tokens[this.at] ?? '')) command = this.tokens[this.at++] ?? '';
      const letter = command.toUpperCase();
      if (letter === 'A') this.splitFlags();
      const values = this.take(arity[letter] ?? -1);
      if (!values) break;
      this.run(letter, command !== letter, values);
      this.lastCommand = letter;
      // Further pairs after a move are lines.
      if (letter === 'M') command = command === 'M' ? 'L' : 'l';
      if (letter === 'Z') command = '';
    }
    return this.steps;
  }

  /** The two flags of an arc may be written without a space after them: `01.5` is 0, 1, .5. */
  private splitFlags(): void {
    for (const index of [this.at + 3, this.at + 4]) {
      const token = this.tokens[index] ?? '';
      if (/^[01]./.test(token)) this.tokens.splice(index, 1, token.slice(0, 1), token.slice(1));
    }
  }

  private take(count: number): number[] | undefined {
    if (count < 0) return undefined;
    const values = this.tokens.slice(this.at, this.at + count).map(Number);
    this.at += count;
    return values.length === count && values.every(Number.isFinite) ? values : undefined;
  }

  private run(letter: string, relative: boolean, values: readonly number[]): void {
    const [dx, dy] = relative ? [this.x, this.y] : [0, 0];
    const point = (index: number): [number, number] => [
      (values[index] ?? 0) + dx,
      (values[index + 1] ?? 0) + dy,
    ];
    switch (letter) {
      case 'M':
        this.start = point(0);
        this.go('move', point(0));
        break;
      case 'L':
        this.go('line', point(0));
        break;
      case 'H':
        this.go('line', [(values[0] ?? 0) + dx, this.y]);
        break;
      case 'V':
        this.go('line', [this.x, (values[0] ?? 0) + dy]);
        break;
      case 'C':
        this.curve(point(0), point(2), point(4));
        break;
      case 'S':
        this.curve(this.mirrored('CS'), point(0), point(2));
        break;
      case 'Q':
        this.quadratic(point(0), point(2));
        break;
      case 'T':
        this.quadratic(this.mirrored('QT'), point(0));
        break;
      case 'A':
        this.arc(values, point(5));
        break;
      default:
        this.steps.push({ kind: 'close' });
        [this.x, this.y] = this.start;
    }
  }

  private go(kind: 'move' | 'line', to: readonly [number, number]): void {
    this.steps.push({ kind, to });
    [this.x, this.y] = to;
  }

  private curve(
    first: readonly [number, number],
    second: readonly [number, number],
    to: readonly [number, number],
  ): void {
    this.steps.push({ kind: 'curve', controls: [...first, ...second], to });
    this.control = second;
    [this.x, this.y] = to;
  }

  private quadratic(control: readonly [number, number], to: readonly [number, number]): void {
    const towards = ([x, y]: readonly [number, number]): [number, number] => [
      x + (2 / 3) * (control[0] - x),
      y + (2 / 3) * (control[1] - y),
    ];
    this.curve(towards([this.x, this.y]), towards(to), to);
    this.control = control;
  }

  private arc(values: readonly number[], to: readonly [number, number]): void {
    const [radiusX = 0, radiusY = 0, rotation = 0, large = 0, sweep = 0] = values;
    if (radiusX === 0 || radiusY === 0) {
      this.go('line', to);
      return;
    }
    const arc = {
      from: [this.x, this.y],
      to,
      radiusX,
      radiusY,
      rotation,
      large: large !== 0,
      sweep: sweep !== 0,
    } as const;
    for (const [x1, y1, x2, y2, x, y] of arcCurves(arc)) this.curve([x1, y1], [x2, y2], [x, y]);
  }

  private mirrored(commands: string): readonly [number, number] {
    if (!this.control || !commands.includes(this.lastCommand)) return [this.x, this.y];
    return [2 * this.x - this.control[0], 2 * this.y - this.control[1]];
  }
}
