import type { ClauseKind } from './clause';

/** A clause as the dependency rules see it. */
export interface LinkSight {
  readonly kind: ClauseKind;
  readonly text: string;
  readonly core: string;
  /** Has its own subject. */
  readonly subject: boolean;
}

/** `from` may not stand without `to`. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** Whether a clause is a task, rule, statement or result. */
export function isCore(clause: LinkSight | undefined): boolean {
  return clause?.kind === 'core' || clause?.kind === 'tail';
}

/** Whether a clause says something: a core, or a noun piece with a fact. */
export function says(clause: LinkSight | undefined): boolean {
  return isCore(clause) || clause?.kind === 'noun';
}

/** Neither of two clauses may stand without the other. */
export function bond(a: number, b: number): Link[] {
  return [
    { from: a, to: b },
    { from: b, to: a },
  ];
}
