import { figureEnd, limitOpening } from '../lexicon/figures';
import { bond, isCore, type Link, type LinkSight } from './link';
import { hasModal } from './predicates';

const says = (clause: LinkSight | undefined) => isCore(clause) || clause?.kind === 'noun';

/** 中级工5000元，高级工6000元，技师8000元: neighbours that give a figure of one unit are shown together or not at all. */
export function scaleLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [unit, next] = [unitOf(clauses[at]), unitOf(clauses[at + 1])];
  return unit !== undefined && unit === next ? bond(at, at + 1) : [];
}

function unitOf(clause: LinkSight | undefined): string | undefined {
  if (!clause || !says(clause) || hasModal(clause.core)) return undefined;
  return figureEnd.exec(clause.core)?.groups?.unit;
}

/** 给予补助，单户最高不超过8000元: a bound or a change says nothing alone, and its matter too much without it. */
export function limitLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (!clause || !says(clause) || !limitOpening.test(clause.core) || !says(clauses[at - 1])) return [];
  return bond(at - 1, at);
}

/** 不作为依据，但对瞒报的，按规定处理: the exception has a condition of its own before its rule. */
export function exceptionLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const clause = clauses[at];
  if (at === 0 || !clause || isCore(clause) || !/^(?:但|除.{1,24}[外的]$)/.test(clause.text)) return [];
  const next = clauses.findIndex((one, later) => later > at && isCore(one));
  const before = at - 1;
  if (next < 0 || !isCore(clauses[before]) || clause.text.startsWith('除')) return [];
  return bond(before, next);
}

/** 请研究支持，并于8月12日前函复: the second half is asked as well. */
export function requestLinks(clauses: readonly LinkSight[], at: number): Link[] {
  const [before, clause] = [clauses[at - 1], clauses[at]];
  const asked = before !== undefined && /^(?:请|敬请|恳请)/.test(before.core);
  return asked && clause && isCore(clause) && /^并/.test(clause.text) ? [{ from: at, to: at - 1 }] : [];
}
