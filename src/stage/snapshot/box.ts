import type { BorderSide, BoxItem, Four, Paint, Rectangle, Shadow } from '../../model/display-item';
import { cssColour } from './css-colour';
import { hundredth, listParts, pixels, sides } from './css-values';
import { readGradient } from './gradient';
import type { SetsProperty } from './set-properties';

/** What a box looks like, and why it cannot be said when it cannot. */
export interface ReadBox {
  readonly item?: BoxItem;
  /** A feature of the box that the list has no words for. */
  readonly unsupported?: string;
}

/**
 * Background, border and outer shadows of an element in a rectangle of page pixels.
 * Edges stand on whole pixels, as the browser paints them; collapsed borders on the unrounded edge.
 */
export function readBox(
  style: CSSStyleDeclaration,
  place: Rectangle,
  collapsed: boolean,
  sets: SetsProperty,
): ReadBox {
  const hasBorder = style.borderWidth !== '0px';
  const unsupported = unsupportedBox(style, hasBorder, sets);
  if (unsupported) return { unsupported };
  const area = snapped(place);
  if (area.width <= 0 || area.height <= 0) return {};
  const fill = fillOf(style, area, hasBorder);
  if (fill === 'unsupported') return { unsupported: 'background' };
  const border = hasBorder ? borderOf(style) : undefined;
  const shadows = shadowsOf(style);
  if (!fill && !border && shadows.length === 0) return {};
  const radii = radiiOf(style, area);
  if (border && radii && isMixed(border)) return { unsupported: 'rounded border of mixed sides' };
  return {
    item: assembled(collapsed && border ? rounded(place) : area, { fill, border, radii, shadows, collapsed }),
  };
}

interface BoxParts {
  readonly fill: Paint | undefined;
  readonly border: Four<BorderSide | null> | undefined;
  readonly radii: Four<number> | undefined;
  readonly shadows: readonly Shadow[];
  readonly collapsed: boolean;
}

function assembled(area: Rectangle, { fill, border, radii, shadows, collapsed }: BoxParts): BoxItem {
  return {
    kind: 'box',
    ...area,
    ...(radii ? { radii } : {}),
    ...(fill ? { fill } : {}),
    ...(border ? { border } : {}),
    ...(collapsed && border ? { collapsed: true } : {}),
    ...(shadows.length > 0 ? { shadows } : {}),
  };
}

/** A rectangle with its edges on whole pixels. */
export function snapped({ x, y, width, height }: Rectangle): Rectangle {
  const [left, top] = [Math.round(x), Math.round(y)];
  return { x: left, y: top, width: Math.round(x + width) - left, height: Math.round(y + height) - top };
}

function rounded({ x, y, width, height }: Rectangle): Rectangle {
  return { x: hundredth(x), y: hundredth(y), width: hundredth(width), height: hundredth(height) };
}

function unsupportedBox(
  style: CSSStyleDeclaration,
  hasBorder: boolean,
  sets: SetsProperty,
): string | undefined {
  if (style.boxShadow.includes('inset')) return 'inset shadow';
  if (sets('border-image', 'border-image-source') && style.borderImageSource !== 'none')
    return 'border image';
  if (sets('outline', 'outline-style') && style.outlineStyle !== 'none' && pixels(style.outlineWidth) > 0)
    return 'outline';
  if (!hasBorder) return undefined;
  const odd = sides(style, (side) => `border-${side}-style`).find((line) =>
    ['groove', 'ridge', 'inset', 'outset'].includes(line),
  );
  return odd && `${odd} border`;
}

function fillOf(
  style: CSSStyleDeclaration,
  area: Rectangle,
  hasBorder: boolean,
): Paint | undefined | 'unsupported' {
  const picture = style.backgroundImage;
  if (picture === 'none') return cssColour(style.backgroundColor);
  const whole = style.backgroundSize === 'auto' && style.backgroundClip === 'border-box';
  // The gradient is measured in the padding box; with borders it would repeat under them.
  return (whole && !hasBorder && readGradient(picture, area)) || 'unsupported';
}

function borderOf(style: CSSStyleDeclaration): Four<BorderSide | null> | undefined {
  const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map((side) =>
    borderSide(style, side),
  );
  if (!top && !right && !bottom && !left) return undefined;
  return [top ?? null, right ?? null, bottom ?? null, left ?? null];
}

const lines = ['solid', 'dashed', 'dotted', 'double'] as const;

function borderSide(style: CSSStyleDeclaration, side: string): BorderSide | undefined {
  const width = pixels(style.getPropertyValue(`border-${side}-width`));
  if (width === 0) return undefined;
  const line = lines.find((each) => each === style.getPropertyValue(`border-${side}-style`));
  const colour = cssColour(style.getPropertyValue(`border-${side}-color`));
  return line && colour ? { width, style: line, colour } : undefined;
}

function isMixed(border: Four<BorderSide | null>): boolean {
  return border.some((side) => JSON.stringify(side) !== JSON.stringify(border[0]));
}

/** Corner radii limited as CSS Backgrounds 3, 5.5 says; undefined when all corners are sharp. */
export function radiiOf(style: CSSStyleDeclaration, { width, height }: Rectangle): Four<number> | undefined {
  if (style.borderRadius === '0px') return undefined;
  const corner = (value: string) =>
    value.includes('%') ? (Number.parseFloat(value) / 100) * Math.min(width, height) : pixels(value);
  const topLeft = corner(style.borderTopLeftRadius);
  const topRight = corner(style.borderTopRightRadius);
  const bottomRight = corner(style.borderBottomRightRadius);
  const bottomLeft = corner(style.borderBottomLeftRadius);
  if (topLeft + topRight + bottomRight + bottomLeft === 0) return undefined;
  const fits = (room: number, one: number, other: number) => (one + other > room ? room / (one + other) : 1);
  const scale = Math.min(
    fits(width, topLeft, topRight),
    fits(height, topRight, bottomRight),
    fits(width, bottomRight, bottomLeft),
    fits(height, bottomLeft, topLeft),
  );
  return [topLeft * scale, topRight * scale, bottomRight * scale, bottomLeft * scale];
}

/** Outer shadows, the one painted first coming first: CSS paints the first of its list on top. */
function shadowsOf(style: CSSStyleDeclaration): readonly Shadow[] {
  const { boxShadow } = style;
  if (boxShadow === 'none') return [];
  return [...listParts(boxShadow)].reverse().flatMap((part) => {
    const written = /[a-z]+\([^)]*\)/i.exec(part)?.[0] ?? '';
    const colour = cssColour(written);
    const [x = 0, y = 0, blur = 0, spread = 0] = part.replace(written, '').trim().split(/\s+/).map(pixels);
    return colour ? [{ x, y, blur, spread, colour }] : [];
  });
}
