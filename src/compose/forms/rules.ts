import type { Pair } from '../../model/block';
import { plain } from '../../model/rich-text';
import type { ClauseUnit } from '../clauses/clause';
import { closureOf } from '../clauses/closure';
import { ownTopicLength, topicLength } from '../clauses/topic';
import type { ComposeContext } from '../drafts/context';
import type { Piece } from '../drafts/draft';
import { pairPiece } from '../drafts/pieces';
import { excerptOf, sizeOf } from '../excerpt';
import { holdsDuty, runOnCondition } from '../lexicon/conditions';
import { dependentOpening } from '../lexicon/connectives';
import { limits } from '../limits';
import { wordsOf } from '../points/words';
import type { LeafForm } from './form';
import { toldInRows } from './told-rows';

/** 情形 → 规定: a leaf of two or more conditions with their rules; every rule is a row. */
export const rulesForm: LeafForm = {
  name: 'rules',
  drafts: (context, leaf) => {
    const clauses = leaf.units.flatMap((unit) => unit.clauses);
    const conditions = clauses.filter(
      (clause) => clause.kind === 'condition' || runOnCondition.test(clause.core),
    ).length;
    const conditional = leaf.units.flatMap((unit) => ruleRows(context, unit));
    if (conditional.length < 2 || conditions < 2 || conditional.length < leaf.units.length * 0.4)
      return undefined;
    const rows = rowsInChains(context, leaf.units);
    const head: [string, string] = [context.label('condition'), context.label('rule')];
    return [toldInRows(context, leaf, rows, head)];
  },
};

/** The rows of units; a unit that leans on the one before (已入职的，则…) goes on in its row. */
function rowsInChains(context: ComposeContext, units: readonly ClauseUnit[]): readonly Piece<Pair>[] {
  const rows: Piece<Pair>[] = [];
  for (const unit of units) {
    const last = rows.at(-1);
    const longer = last && leansBack(unit) ? continuedRow(context, last, unit) : undefined;
    if (longer) rows[rows.length - 1] = longer;
    else {
      const found = [ruleRows(context, unit), topicRow(context, unit)].find((made) => made.length > 0) ?? [];
      const key = keyOf(units, unit);
      rows.push(...(key ? found.map((row) => underKey(key, row)) : found));
    }
  }
  return rows;
}

/** 原粮：6个月以内的，…；12个月以上的，…；油料：…: what the cases of a unit are of, where its sentence names two such keys or more. */
function keyOf(units: readonly ClauseUnit[], unit: ClauseUnit): string | undefined {
  const own = units.filter(({ sentence }) => sentence === unit.sentence);
  const labels = own.flatMap((one) => {
    const label = one.clauses.findLast((clause) => clause.kind === 'label');
    return label ? [{ unit: one, words: `${label.core}${label.mark}` }] : [];
  });
  if (labels.length < 2 || own.length <= labels.length) return undefined;
  return labels.findLast((label) => label.unit.start <= unit.start)?.words;
}

function underKey(key: string, { value, sentences }: Piece<Pair>): Piece<Pair> {
  const left = plain(value.left);
  return left.startsWith(key)
    ? { value, sentences, size: sizeOf(left) + sizeOf(plain(value.right)) }
    : pairPiece(`${key}${left}`, plain(value.right), sentences);
}

function leansBack(unit: ClauseUnit): boolean {
  const [first] = unit.clauses;
  return (
    (first !== undefined && /^(?:其中|但|否则|逾期)/.test(first.text)) ||
    unit.clauses.some((clause) => /^则(?!由)/.test(clause.core))
  );
}

/** The row before and the unit, where nothing stands between them in the text. */
function continuedRow(context: ComposeContext, row: Piece<Pair>, unit: ClauseUnit): Piece<Pair> | undefined {
  const right = plain(row.value.right);
  const start = context.text.lastIndexOf(right, unit.start);
  if (start < 0 || !/^[\s，。；]*$/.test(context.text.slice(start + right.length, unit.start)))
    return undefined;
  const words = excerptOf(context.text, [{ start, end: unit.end }]).text;
  if (sizeOf(words) > limits.measure) return undefined;
  return pairPiece(plain(row.value.left), words, [...new Set([...row.sentences, unit.sentence])]);
}

/**
 * 上述资金 → 由失业保险基金列支: a unit whose first task names its topic itself.
 * @param until index of the first clause that is no longer looked at
 */
export function topicRow(
  context: ComposeContext,
  unit: ClauseUnit,
  until = unit.clauses.length,
): readonly Piece<Pair>[] {
  const first = unit.clauses.findIndex((clause) => clause.kind === 'core' && ownTopicLength(clause) >= 2);
  const opening = unit.clauses[first];
  if (!opening || first >= until) return [];
  const length = ownTopicLength(opening);
  const before = closureOf(unit, [first]).filter((at) => at < first);
  const cased = before.some((at) => ['condition', 'time'].includes(unit.clauses[at]?.kind ?? ''));
  const start = opening.coreStart + (cased ? 0 : length);
  if (unit.clauses.some((clause, at) => at < first && clause.kind === 'core' && !before.includes(at)))
    return [];
  if (before.some((at) => ['core', 'noun'].includes(unit.clauses[at]?.kind ?? ''))) return [];
  const governing = before.flatMap((at) => unit.clauses[at] ?? []);
  const left = excerptOf(context.text, [
    ...governing.map((clause, at) => ({
      start: clause.coreStart,
      end: clause.end + (cased && at + 1 === governing.length ? 0 : clause.mark.length),
    })),
    { start: opening.coreStart, end: start },
  ]).text;
  if (sizeOf(left) > limits.condition * 2 || holdsDuty(left)) return [];
  const right = topicWords(context, unit, {
    first,
    until,
    start,
    room: limits.statement + (cased ? 0 : length),
  });
  return right
    ? [pairPiece(left, right, [unit.sentence]), ...laterTopicRows(context, unit, first, until)]
    : [];
}

/** 成人读者可借10册，少儿读者可借6册: later clauses with a topic of their own that lean on nothing before them. */
function laterTopicRows(
  context: ComposeContext,
  unit: ClauseUnit,
  first: number,
  until: number,
): readonly Piece<Pair>[] {
  return unit.clauses.flatMap((clause, at) => {
    if (at <= first || at >= until || clause.kind !== 'core' || !clause.subject) return [];
    if (clause.needs.some((need) => need < at)) return [];
    const start = clause.subject.end;
    const right = topicWords(context, unit, {
      first: at,
      until,
      start,
      room: limits.statement + start - clause.coreStart,
    });
    const left = excerptOf(context.text, [clause.subject]).text;
    return right ? [pairPiece(left, right, [unit.sentence])] : [];
  });
}

/** What is said of the topic: as many tasks as fit, from the first; what needs more is no part of it. */
function topicWords(
  context: ComposeContext,
  unit: ClauseUnit,
  at: { first: number; until: number; start: number; room: number },
): string | undefined {
  const tasks = unit.clauses.flatMap((clause, index) =>
    index >= at.first && index < at.until && clause.kind === 'core' && !(index > at.first && clause.subject)
      ? [index]
      : [],
  );
  for (let count = tasks.length; count > 0; count--) {
    const chosen = closureOf(unit, tasks.slice(0, count));
    if (chosen.some((one) => one > at.first && !tasks.slice(0, count).includes(one) && isOther(unit, one)))
      continue;
    const words = wordsOf(context.text, unit, chosen, at.room);
    if (!words) continue;
    return excerptOf(
      context.text,
      words.spans.map((span) => ({ start: Math.max(span.start, at.start), end: span.end })),
    ).text;
  }
  return undefined;
}

function isOther(unit: ClauseUnit, at: number): boolean {
  const clause = unit.clauses[at];
  return clause?.kind === 'condition' || clause?.kind === 'topic' || clause?.subject !== undefined;
}

/** The rows of a unit: one for each run of conditions and the rules under it, or one for each clause with a condition of its own. */
export function ruleRows(context: ComposeContext, unit: ClauseUnit): readonly Piece<Pair>[] {
  const runOn = runOnRows(context, unit);
  if (runOn.length > 0) return runOn;
  const groups = conditionGroups(unit);
  const first = groups[0]?.governors[0] ?? 0;
  const before = first > 0 ? topicRow(context, unit, first) : [];
  return [...before, ...groups.flatMap((group) => rowOf(context, unit, group) ?? [])];
}

interface ConditionGroup {
  readonly governors: readonly number[];
  /** Clauses after them, up to the next condition. */
  readonly ruled: readonly number[];
}

function conditionGroups(unit: ClauseUnit): readonly ConditionGroup[] {
  const groups: { governors: number[]; ruled: number[] }[] = [];
  let times: number[] = [];
  unit.clauses.forEach((clause, at) => {
    const last = groups.at(-1);
    if (clause.kind === 'time' && (!last || last.ruled.length > 0)) times.push(at);
    else if (/^除/.test(clause.core) && last && last.ruled.length > 0) last.ruled.push(at);
    else if (clause.kind === 'condition' || clause.kind === 'topic') {
      if (last && last.ruled.length === 0) last.governors.push(at);
      else groups.push({ governors: [...times, at], ruled: [] });
      times = [];
    } else if (clause.kind === 'time' && last) last.governors.push(at);
    else if (last) last.ruled.push(...times.splice(0), at);
  });
  return groups.filter((group) =>
    group.governors.some((at) => ['condition', 'topic'].includes(unit.clauses[at]?.kind ?? '')),
  );
}

function rowOf(
  context: ComposeContext,
  unit: ClauseUnit,
  { governors, ruled }: ConditionGroup,
): Piece<Pair> | undefined {
  const left = wordsOf(context.text, unit, governors, limits.condition * 2);
  const said = ruled.filter(
    (at) => unit.clauses[at]?.kind !== 'frame' || unit.clauses[at]?.subject || isBound(unit, at, ruled),
  );
  if (said.every((at) => unit.clauses[at]?.kind === 'tail')) return undefined;
  const right = longestFitting(context, unit, said);
  if (!left || !right || dependentOpening.test(left.text) || holdsDuty(left.text)) return undefined;
  return pairPiece(withoutFor(left.text), right, [unit.sentence]);
}

/** Beside its rule a condition needs no 对. */
export function withoutFor(condition: string): string {
  if (/不服|不满|有异议|负有/.test(condition)) return condition;
  return condition.replace(/^(?:对于|对(?![外内口接于])|凡是?)/, '');
}

function isBound(unit: ClauseUnit, at: number, ruled: readonly number[]): boolean {
  return ruled.some((other) => unit.clauses[other]?.needs.includes(at));
}

/** All rule clauses when they fit, then without the results, then the first ones that leave nothing they need behind. */
function longestFitting(
  context: ComposeContext,
  unit: ClauseUnit,
  said: readonly number[],
): string | undefined {
  const cores = said.filter((at) => unit.clauses[at]?.kind !== 'tail');
  const whole =
    wordsOf(context.text, unit, said, limits.statement) ??
    wordsOf(context.text, unit, cores, limits.statement);
  if (whole) return whole.text;
  for (let count = cores.length - 1; count > 0; count--) {
    const chosen = cores.slice(0, count);
    const torn = closureOf(unit, chosen).some((at) => cores.includes(at) && !chosen.includes(at));
    const words = torn ? undefined : wordsOf(context.text, unit, chosen, limits.rule);
    if (words) return words.text;
  }
  return undefined;
}

/** X应A，未X的应B，对Y的要C: each clause carries its own condition. */
function runOnRows(context: ComposeContext, unit: ClauseUnit): Piece<Pair>[] {
  const split = unit.clauses.map((clause) => ({ clause, match: runOnCondition.exec(clause.core) }));
  const matches = split.filter(({ match }) => match).length;
  const rest = split.filter(({ clause, match }) => !match && topicLength(clause.core) === 0);
  if (matches === 0 || (matches === 1 && rest.length > 0)) return [];
  return split.flatMap(({ clause, match }) => {
    const length = match?.groups?.condition?.length ?? topicLength(clause.core);
    if (length < 3) return [];
    const left = excerptOf(context.text, [{ start: clause.coreStart, end: clause.coreStart + length }]).text;
    const right = excerptOf(context.text, [{ start: clause.coreStart + length, end: clause.end }]).text;
    return sizeOf(left) <= limits.condition * 2 && sizeOf(right) <= limits.statement
      ? [pairPiece(withoutFor(left), right, [unit.sentence])]
      : [];
  });
}
