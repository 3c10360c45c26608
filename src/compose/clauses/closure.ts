import type { ClauseUnit } from './clause';

/** `seeds` with everything they need, ascending: the smallest legal selection that holds them. */
export function closureOf(unit: ClauseUnit, seeds: readonly number[]): readonly number[] {
  const chosen = new Set<number>();
  const open = [...seeds];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (chosen.has(at)) continue;
    chosen.add(at);
    open.push(...(unit.clauses[at]?.needs ?? []));
  }
  return [...chosen].sort((a, b) => a - b);
}

/** Whether `selection` holds all that its clauses need. */
export function isClosed(unit: ClauseUnit, selection: readonly number[]): boolean {
  const chosen = new Set(selection);
  return selection.every((at) => (unit.clauses[at]?.needs ?? []).every((need) => chosen.has(need)));
}
