import type { ListDefinition, ListLevel, Lists } from './numbering';
import { numeral } from './numerals';

/** Counts the numbered paragraphs of a document in reading order. */
export interface ListCounter {
  /** The label of the next paragraph of list `numbering` at `level` (from 0), e.g. `（三）`; '' without one. */
  readonly next: (numbering: string, level: number) => string;
  /** The level of `numbering` that the style `style` carries, if any. */
  readonly levelOfStyle: (numbering: string, style: string) => number | undefined;
}

/** A counter over the lists of a document; uses of one definition count on together, as in Word. */
export function createListCounter(lists: Lists): ListCounter {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next: (numbering, level) => {
      const list = lists.get(numbering);
      const shape = list?.levels[level];
      if (!list || !shape) return '';
      const values = counters.get(list.counters) ?? [];
      counters.set(list.counters, values);
      const first = !begun.has(`${numbering}/${level}`);
      begun.add(`${numbering}/${level}`);
      step(values, list, level, first ? list.startAt.get(level) : undefined);
      return label(values, list, level, shape);
    },
    levelOfStyle: (numbering, style) => {
      const found = lists.get(numbering)?.levels.findIndex((level) => level?.style === style) ?? -1;
      return found < 0 ? undefined : found;
    },
  };
}

function step(
  values: (number | undefined)[],
  list: ListDefinition,
  level: number,
  anew: number | undefined,
): void {
  const before = values[level];
  values[level] = anew ?? (before === undefined ? (list.levels[level]?.start ?? 1) : before + 1);
  for (let deeper = level + 1; deeper < 9; deeper++) {
    const restart = list.levels[deeper]?.restart;
    if (restart === undefined || restart > level) values[deeper] = undefined;
  }
}

function label(
  values: readonly (number | undefined)[],
  list: ListDefinition,
  level: number,
  shape: ListLevel,
): string {
  if (shape.format === 'bullet') return '• ';
  const text = shape.text.replace(/%([1-9])/g, (_, place: string) => {
    const index = Number(place) - 1;
    const value = values[index] ?? list.levels[index]?.start ?? 1;
    const format = list.levels[index]?.format ?? 'decimal';
    return index > level ? '' : numeral(value, shape.legal ? 'decimal' : format);
  });
  return text === '' ? '' : text + space(text, shape);
}

/** After 、 and ） Chinese text needs no space, whatever gap the list draws. */
function space(text: string, shape: ListLevel): string {
  return shape.suffix === 'nothing' || /[、，。．：）〕】\u3000\s]$/.test(text) ? '' : ' ';
}
