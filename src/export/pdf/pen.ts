import type { Colour, Gradient } from '../../model/display-item';
import { colourParts } from '../geometry/colour';
import type { Resources } from './resources';
import type { SharedObjects } from './shared-objects';
import { decimals } from './syntax';

interface GraphicsState {
  fill: string;
  stroke: string;
  alpha: number;
}

/** Writes operators of one content stream and keeps the graphics state, so that nothing is set twice. */
export class Pen {
  private readonly operators: string[] = [];
  private state: GraphicsState = { fill: '', stroke: '', alpha: 1 };
  private readonly saved: GraphicsState[] = [];

  constructor(
    private readonly shared: SharedObjects,
    private readonly resources: Resources,
  ) {}

  /** The operators written so far. */
  content(): string {
    return this.operators.join('\n');
  }

  /** Writes operators. */
  write(operators: string): void {
    this.operators.push(operators);
  }

  /** Remembers the graphics state. */
  save(): void {
    this.write('q');
    this.saved.push({ ...this.state });
  }

  /** Goes back to the state last saved. */
  restore(): void {
    this.write('Q');
    this.state = this.saved.pop() ?? this.state;
  }

  /** Colour and opacity of what is filled next. */
  fillColour(colour: Colour): void {
    const { red, green, blue, alpha } = colourParts(colour);
    this.opacity(alpha);
    const operator = `${decimals([red, green, blue], 3)} rg`;
    if (operator !== this.state.fill) this.write(operator);
    this.state.fill = operator;
  }

  /** Colour and opacity of what is stroked next. */
  strokeColour(colour: Colour): void {
    const { red, green, blue, alpha } = colourParts(colour);
    this.opacity(alpha);
    const operator = `${decimals([red, green, blue], 3)} RG`;
    if (operator !== this.state.stroke) this.write(operator);
    this.state.stroke = operator;
  }

  /** Opacity of what is painted next, 0–1. */
  opacity(alpha: number): void {
    if (Math.abs(alpha - this.state.alpha) < 0.002) return;
    this.write(`/${this.resources.name('ExtGState', this.shared.opacity(alpha))} gs`);
    this.state.alpha = alpha;
  }

  /** Paints a gradient inside the path that `path` describes. */
  gradient(path: string, rule: 'W' | 'W*', gradient: Gradient): void {
    const name = this.resources.name('Shading', this.shared.shading(gradient));
    this.opacity(1);
    this.write(`q ${path} ${rule} n /${name} sh Q`);
  }

  /** Paints an image object into a rectangle. */
  image(id: number, x: number, y: number, width: number, height: number): void {
    const name = this.resources.name('XObject', id);
    this.write(`q ${decimals([width, 0, 0, -height, x, y + height], 3)} cm /${name} Do Q`);
  }
}
