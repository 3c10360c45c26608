import type { Colour } from '../../model/display-item';

const known = new Map<string, Colour | undefined>();
let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * A computed CSS colour as `#rrggbb[aa]`; undefined when nothing of it is seen.
 * Colours that are not written as `rgb()` go through a canvas of one pixel.
 */
export function cssColour(value: string): Colour | undefined {
  if (known.has(value)) return known.get(value);
  const parts = rgbParts(value) ?? paintedParts(value);
  const colour = parts && hex(parts);
  known.set(value, colour);
  return colour;
}

/** Opacity of a colour, 0–1. */
export function opacityOf(colour: Colour): number {
  return colour.length > 7 ? Number.parseInt(colour.slice(7), 16) / 255 : 1;
}

/** The colour with its opacity multiplied. */
export function faded(colour: Colour, opacity: number): Colour {
  const alpha = Math.round(Math.min(1, opacityOf(colour) * opacity) * 255);
  return alpha === 255 ? colour.slice(0, 7) : colour.slice(0, 7) + alpha.toString(16).padStart(2, '0');
}

function hex(parts: readonly number[]): Colour | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 255] = parts;
  if (alpha === 0) return undefined;
  const shown = alpha === 255 ? [red, green, blue] : [red, green, blue, alpha];
  return `#${shown.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function rgbParts(value: string): number[] | undefined {
  const inside = /^rgba?\(([^)]+)\)$/.exec(value)?.[1];
  if (inside === undefined) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = inside.split(/[,/ ]+/).map(Number);
  return [red, green, blue, alpha * 255].map(Math.round);
}

function paintedParts(value: string): number[] | undefined {
  if (value === '' || value === 'none') return undefined;
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return undefined;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = value;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}
