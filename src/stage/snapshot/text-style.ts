import type { Colour, TextItem } from '../../model/display-item';
import { cssColour } from './css-colour';
import { pixels } from './css-values';

/** How the words of an element look. */
export interface TextStyle {
  /** CSS `font` shorthand for a canvas. */
  readonly font: string;
  readonly families: readonly string[];
  readonly weight: number;
  readonly size: number;
  readonly colour: Colour | undefined;
  readonly spacing: number;
  readonly preserved: boolean;
  /** From the top of the line's rectangle to the baseline, in whole pixels. */
  readonly ascent: number;
}

/** A line under or through words, and its colour. */
export interface Decoration {
  readonly line: NonNullable<TextItem['decoration']>;
  readonly place: NonNullable<TextItem['line']>;
}

const ascents = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** Style of an element's own words. */
export function readTextStyle(style: CSSStyleDeclaration): TextStyle {
  const { fontWeight, fontSize, fontFamily } = style;
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return {
    font,
    families: fontFamily.split(',').map((family) => family.replace(/["']/g, '').trim()),
    weight: Number.parseInt(fontWeight, 10) || 400,
    size: pixels(fontSize),
    colour: cssColour(style.color),
    spacing: pixels(style.letterSpacing),
    preserved: style.whiteSpaceCollapse !== 'collapse',
    ascent: ascentOf(font),
  };
}

function ascentOf(font: string): number {
  const known = ascents.get(font);
  if (known !== undefined) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = font;
  const ascent = Math.round(canvas.measureText('国').fontBoundingBoxAscent);
  ascents.set(font, ascent);
  return ascent;
}

/** The line an element draws under or through its words and those of its children. */
export function readDecoration(style: CSSStyleDeclaration): Decoration | undefined {
  const drawn = style.textDecorationLine;
  const line = (['underline', 'line-through'] as const).find((each) => drawn.includes(each));
  if (!line) return undefined;
  const size = pixels(style.fontSize);
  const thickness = Math.max(1, Math.round(pixels(style.textDecorationThickness) || size * 0.05));
  const offset = line === 'underline' ? pixels(style.textUnderlineOffset) || size * 0.1 : -0.32 * size;
  return { line, place: { offset: Math.round(offset), thickness } };
}
