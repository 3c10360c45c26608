import type { Four } from '../../model/display-item';

/** The number of a computed length, 0 when there is none. */
export function pixels(value: string): number {
  return Number.parseFloat(value) || 0;
}

/** Parts of a CSS list, split at commas outside brackets. */
export function listParts(value: string): readonly string[] {
  return value.split(/,(?![^(]*\))/).map((part) => part.trim());
}

/** The `url(…)` of a computed value; undefined when it is something else. */
export function urlOf(value: string): string | undefined {
  return /^url\("?([^"]*?)"?\)$/.exec(value)?.[1];
}

/** A value a side of a box: top, right, bottom, left. */
export function sides(style: CSSStyleDeclaration, name: (side: string) => string): Four<string> {
  const value = (side: string) => style.getPropertyValue(name(side));
  return [value('top'), value('right'), value('bottom'), value('left')];
}

/** Rounded to a hundredth, so that lists stay short. */
export function hundredth(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
