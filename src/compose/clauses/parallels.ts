import type { ClauseUnit } from './clause';

/** Runs of three or more clauses of equal form in a unit: 在…上下功夫，在…上下功夫，在…上下功夫. */
export function parallelRuns(unit: ClauseUnit): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let run: number[] = [];
  unit.clauses.forEach((clause, at) => {
    const first = run[0] === undefined ? undefined : unit.clauses[run[0]]?.core;
    if (first !== undefined && alike(stem(first), stem(clause.core))) run.push(at);
    else {
      if (run.length >= 3) runs.push(run);
      run = [at];
    }
  });
  if (run.length >= 3) runs.push(run);
  return runs;
}

/** Same beginning and end, or the same first three characters. */
export function alike(a: string, b: string): boolean {
  if (a.length < 6 || b.length < 6) return false;
  if (Math.abs(a.length - b.length) > 14) return false;
  return (a.slice(-2) === b.slice(-2) && a.charAt(0) === b.charAt(0)) || a.slice(0, 3) === b.slice(0, 3);
}

function stem(core: string): string {
  return core.replace(/^(?:要|着力|并|坚持)(?=在|以|与|把)/, '');
}
