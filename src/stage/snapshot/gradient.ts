import type { Gradient, GradientStop, Rectangle } from '../../model/display-item';
import { cssColour, opacityOf } from './css-colour';
import { hundredth, listParts } from './css-values';

/**
 * A computed `linear-gradient(…)` over a box; undefined for every other picture, for gradients with
 * colours that are not opaque, and for hints between colours.
 */
export function readGradient(value: string, box: Rectangle): Gradient | undefined {
  const inside = /^linear-gradient\((.*)\)$/.exec(value)?.[1];
  if (inside === undefined || / in (?:oklab|oklch|hsl|lab|lch|srgb)/.test(inside)) return undefined;
  const parts = [...listParts(inside)];
  const angle = angleOf(parts[0] ?? '', box);
  if (angle !== undefined) parts.shift();
  const turn = ((angle ?? 180) * Math.PI) / 180;
  const [x, y] = [Math.sin(turn), -Math.cos(turn)];
  const length = Math.abs(box.width * x) + Math.abs(box.height * y);
  const stops = stopsOf(parts, length);
  if (!stops) return undefined;
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  return {
    from: [hundredth(middleX - (x * length) / 2), hundredth(middleY - (y * length) / 2)],
    to: [hundredth(middleX + (x * length) / 2), hundredth(middleY + (y * length) / 2)],
    angle: hundredth(angle ?? 180),
    stops,
  };
}

const towards: Readonly<Record<string, number>> = { top: 0, right: 90, bottom: 180, left: 270 };

/** Angle in degrees; undefined when the part is a colour already. */
function angleOf(part: string, { width, height }: Rectangle): number | undefined {
  if (/^-?[\d.]+deg$/.test(part)) return Number.parseFloat(part);
  const side = /^to (.+)$/.exec(part)?.[1];
  if (side === undefined) return undefined;
  if (side in towards) return towards[side];
  const slope = (Math.atan2(height, width) * 180) / Math.PI;
  const upwards = side.includes('top') ? slope : 180 - slope;
  return side.includes('right') ? upwards : 360 - upwards;
}

interface LooseStop {
  readonly at: number | undefined;
  readonly colour: string;
}

function stopsOf(parts: readonly string[], length: number): readonly GradientStop[] | undefined {
  const loose: LooseStop[] = [];
  for (const part of parts) {
    const found = /^([a-z]+\(.*?\)|[a-z]+|#[0-9a-f]+)((?:\s+-?[\d.]+(?:%|px))*)$/i.exec(part);
    const colour = found && cssColour(found[1] ?? '');
    if (!colour || opacityOf(colour) < 1) return undefined;
    const places = (found[2] ?? '').trim().split(/\s+/).filter(Boolean);
    for (const place of places.length > 0 ? places : [undefined])
      loose.push({ colour, at: placeOf(place, length) });
  }
  return loose.length < 2 ? undefined : settled(loose);
}

function placeOf(place: string | undefined, length: number): number | undefined {
  if (place === undefined) return undefined;
  return place.endsWith('%') ? Number.parseFloat(place) / 100 : Number.parseFloat(place) / length;
}

/** Stops without a place stand evenly between their neighbours; none stands before the one before it. */
function settled(loose: readonly LooseStop[]): readonly GradientStop[] {
  const last = loose.length - 1;
  const fixed = loose.map(({ at }, index) => at ?? (index === 0 ? 0 : index === last ? 1 : undefined));
  let least = 0;
  return loose.map(({ colour }, index) => {
    least = Math.max(least, fixed[index] ?? between(fixed, index));
    return { at: Math.round(Math.min(1, least) * 10000) / 10000, colour };
  });
}

function between(fixed: readonly (number | undefined)[], index: number): number {
  let before = index;
  let after = index;
  while (fixed[before] === undefined) before--;
  while (fixed[after] === undefined) after++;
  const [from, to] = [fixed[before] ?? 0, fixed[after] ?? 1];
  return from + ((to - from) * (index - before)) / (after - before);
}
