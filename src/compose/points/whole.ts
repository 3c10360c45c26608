import type { ClauseUnit, TypedClause } from '../clauses/clause';
import { closureOf } from '../clauses/closure';
import { modalsIn } from '../clauses/predicates';
import { sizeOf } from '../excerpt';
import { holdsDuty } from '../lexicon/conditions';
import { dependentOpening, isLeadIn } from '../lexicon/connectives';
import { limits } from '../limits';
import { besideSubject } from './beside';
import { isBareLabel, mayOpen } from './borders';
import type { Candidate } from './candidate';
import { isFact, isSaying, leadingGovernors } from './governors';
import { sloganCount } from './scoring';
import { uncut, wordsOf } from './words';

/** A unit that fits two lines, without the frames at its head and the results at its end. */
export function wholeUnit(source: string, unit: ClauseUnit): readonly Candidate[] {
  if (unit.clauses.some((clause) => clause.kind === 'label')) return [];
  const clauses = withoutTrimmings(unit);
  if (!clauses.some((at) => unit.clauses[at]?.kind === 'core' || isFact(unit.clauses[at]?.text ?? '')))
    return [];
  const one = clauses.filter((at) => isSaying(unit.clauses[at])).length === 1;
  const whole = wordsOf(source, unit, clauses, Number.POSITIVE_INFINITY);
  const text =
    sizeOf(whole?.text ?? '') <= limits.longPoint
      ? whole
      : one
        ? wordsOf(source, unit, clauses, limits.longPoint)
        : undefined;
  if (!text || sizeOf(text.text) < 6 || !mayOpen(text.text) || isLeadIn(text.text)) return [];
  if (isBareLabel(text.text)) return [];
  return [{ unit, clauses, text, kind: 'point' }];
}

/** The clauses from the first to the last that is told; frames others need, and what stands between, stay. */
function withoutTrimmings(unit: ClauseUnit): readonly number[] {
  const all = unit.clauses.map((_, at) => at);
  const needed = new Set(unit.clauses.flatMap((clause) => clause.needs));
  const told = (at: number) => {
    const clause = unit.clauses[at];
    if (!clause) return false;
    const trimming = (clause.kind === 'frame' && !clause.subject) || clause.kind === 'tail';
    const held = clause.kind === 'frame' || secondHalf.test(clause.text);
    return !trimming || isFact(clause.text) || (held && needed.has(at));
  };
  return all.slice(all.findIndex(told), all.findLastIndex(told) + 1);
}

/** 又防止…, after 既保证…. */
const secondHalf = /^(?:又|也|还|而且|更)/;

/** Nothing of it may be told without the rest. */
export function standsWhole(unit: ClauseUnit, whole: Candidate): boolean {
  const said = whole.clauses.filter((at) => isSaying(unit.clauses[at]));
  return said.every((at) => {
    const held = closureOf(unit, [at]);
    return said.every((other) => held.includes(other));
  });
}

/** A unit whole, as a row: beside the body, case or matter it begins with, else alone; undefined where it does not fit. */
export function wholeRow(source: string, unit: ClauseUnit): Candidate | undefined {
  const shorter = beforeLabel(unit, withoutTrimmings(unit));
  const clauses = withResults(unit, shorter);
  return (
    wholeBeside(source, unit, clauses) ??
    wholeBeside(source, unit, shorter) ??
    wholeAlone(source, unit, clauses) ??
    wholeAlone(source, unit, shorter)
  );
}

/** 于8月15日前报送，联系人：…: what stands before the first label. */
function beforeLabel(unit: ClauseUnit, clauses: readonly number[]): readonly number[] {
  const label = unit.clauses.findIndex(({ kind }) => kind === 'label');
  return label < 0 ? clauses : clauses.filter((at) => at < label);
}

/** The clauses, and the results that follow them where they are no exhortation. */
function withResults(unit: ClauseUnit, clauses: readonly number[]): readonly number[] {
  const from = (clauses.at(-1) ?? -1) + 1;
  const results = beforeLabel(
    unit,
    unit.clauses.flatMap((_, at) => (at >= from ? [at] : [])),
  );
  const exhorts = results.some((at) => sloganCount(unit.clauses[at]?.text ?? '') > 0);
  return clauses.length === 0 || exhorts ? clauses : [...clauses, ...results];
}

/** The body, case or matter a unit begins with beside all the rest, at most `limits.item` characters. */
function wholeBeside(source: string, unit: ClauseUnit, clauses: readonly number[]): Candidate | undefined {
  const leading = leadingGovernors(unit, clauses);
  const acts = leading.findIndex((at) => actsItself(unit.clauses[at]));
  const governors = acts < 0 ? leading : leading.slice(0, acts);
  const said = clauses.slice(governors.length);
  if (said.length === 0 || isLeadIn(unit.clauses[said.at(-1) ?? 0]?.text ?? '')) return undefined;
  if (governors.length === 0 && namesOthers(unit, said)) return undefined;
  const made =
    governors.length > 0
      ? besideGovernors(source, unit, governors, said)
      : besideSubject(source, unit, said, limits.item);
  return made && mayOpen(made.lead?.text ?? '') ? made : undefined;
}

function besideGovernors(
  source: string,
  unit: ClauseUnit,
  governors: readonly number[],
  said: readonly number[],
): Candidate | undefined {
  const [lead, text] = [uncut(source, unit, governors), uncut(source, unit, said)];
  const fits = sizeOf(lead.text) <= longestCase && sizeOf(text.text) >= 4 && sizeOf(text.text) <= limits.item;
  if (!fits || dependentOpening.test(lead.text) || holdsDuty(lead.text)) return undefined;
  return { unit, clauses: [...governors, ...said], lead, text, kind: 'rule' };
}

/** Characters of a case that stands beside its rule in a row of its own. */
const longestCase = limits.condition * 1.5;

/** 部分企业按…，少数企业采取…: what others do is not said of the first body. */
function namesOthers(unit: ClauseUnit, said: readonly number[]): boolean {
  return said.slice(1).some((at) => unit.clauses[at]?.subject !== undefined);
}

/** 各支队应当在调查结束后，填写信息表; 三部门在自查的基础上，联合抽查: the time or the ground stands within what the body is to do. */
function actsItself(clause: TypedClause | undefined): boolean {
  if (clause?.subject === undefined) return false;
  return (
    clause.kind === 'time' ||
    /(?:基础上|前提下|过程中|同时)$/.test(clause.core) ||
    modalsIn(clause.core).length > 0
  );
}

/** The clauses as one row, at most `limits.item` characters; no row of exhortations. */
function wholeAlone(source: string, unit: ClauseUnit, clauses: readonly number[]): Candidate | undefined {
  const ends = unit.clauses[clauses.at(-1) ?? 0]?.text ?? '';
  if (clauses.length === 0 || isLeadIn(ends)) return undefined;
  const text = uncut(source, unit, clauses);
  const fits = sizeOf(text.text) >= 6 && sizeOf(text.text) <= limits.item;
  const exhorts = sloganCount(text.text) > 1;
  return fits && !exhorts && mayOpen(text.text) ? { unit, clauses, text, kind: 'rule' } : undefined;
}

/** A statement of a unit with all it needs, as a row; undefined where it does not fit or cannot stand. */
export function statementRow(source: string, unit: ClauseUnit, at: number): Candidate | undefined {
  return wholeAlone(source, unit, closureOf(unit, [at]));
}

/**
 * The rows of a unit: itself, or where it is too long its parts, each with a body of its own; [] where a part
 * does not fit or leans on another.
 */
export function wholeRows(source: string, unit: ClauseUnit): readonly Candidate[] {
  const whole = wholeRow(source, unit);
  if (whole) return [whole];
  const parts = partsOf(unit);
  const rows = parts.flatMap((part) => partRow(source, unit, part) ?? []);
  return parts.length > 1 && rows.length === parts.length ? rows : [];
}

/** Runs of clauses from one that names its body up to the next. */
function partsOf(unit: ClauseUnit): readonly (readonly number[])[] {
  const parts: number[][] = [];
  for (const at of withResults(unit, withoutTrimmings(unit))) {
    const clause = unit.clauses[at];
    const last = parts.at(-1);
    if (last && !(clause?.kind === 'core' && clause.subject)) last.push(at);
    else parts.push([at]);
  }
  return parts;
}

function partRow(source: string, unit: ClauseUnit, part: readonly number[]): Candidate | undefined {
  const leans = part.some((at) => unit.clauses[at]?.needs.some((need) => !part.includes(need)));
  if (leans) return undefined;
  return wholeBeside(source, unit, part) ?? wholeAlone(source, unit, part);
}
