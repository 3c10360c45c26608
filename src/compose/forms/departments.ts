import type { Pair } from '../../model/block';
import type { ClauseUnit, TypedClause } from '../clauses/clause';
import { closureOf } from '../clauses/closure';
import type { ComposeContext } from '../drafts/context';
import type { Piece } from '../drafts/draft';
import { pairPiece } from '../drafts/pieces';
import { excerptOf, sizeOf } from '../excerpt';
import { agentEnd, genericAgent } from '../lexicon/agents';
import { limits } from '../limits';
import { factScore } from '../points/scoring';
import { wordsOf } from '../points/words';
import type { LeafForm } from './form';
import { toldInRows } from './told-rows';

/** 部门 → 任务: three or more bodies, each with its own task; one row each, none left out. */
export const departmentsForm: LeafForm = {
  name: 'departments',
  drafts: (context, leaf) => {
    const rows = bodyRows(context, leaf.units);
    const named = new Set(
      leaf.units.flatMap((unit) =>
        unit.clauses.flatMap((clause) => (isBody(context, clause) ? [bodyName(context, clause)] : [])),
      ),
    );
    if (named.size < 3) return undefined;
    const head: [string, string] = [context.label('department'), context.label('task')];
    return [toldInRows(context, leaf, rows, head)];
  },
};

/** A row for every sentence that gives a body its task: body → the weightiest clauses that fit. */
export function bodyRows(context: ComposeContext, units: readonly ClauseUnit[]): readonly Piece<Pair>[] {
  return units.flatMap((unit) => {
    const first = unit.clauses.findIndex((clause) => isBody(context, clause, true));
    const clause = unit.clauses[first];
    if (!clause?.subject) return carriedRow(context, unit);
    if (first > 1) return [];
    const starts = unit.clauses.flatMap((_, at) =>
      at === first || startsTask(context, unit, at) ? [at] : [],
    );
    return starts.flatMap((start, place) => {
      const body = unit.clauses[start];
      const task = taskWords(context, unit, start, starts[place + 1]);
      return body && task ? [pairPiece(bodyName(context, body), task, [unit.sentence])] : [];
    });
  });
}

/** A负责…，B负责…: a later body whose clause leans on nothing before it gets a row of its own. */
function startsTask(context: ComposeContext, unit: ClauseUnit, at: number): boolean {
  const clause = unit.clauses[at];
  return (
    at > 0 &&
    clause?.kind === 'core' &&
    clause.needs.every((need) => need > at) &&
    isBody(context, clause, true)
  );
}

/** A sentence that reads on (要…) goes to the body named before. */
function carriedRow(context: ComposeContext, unit: ClauseUnit): readonly Piece<Pair>[] {
  const opening = unit.clauses[0];
  if (opening?.kind !== 'core' || !opening.agent) return [];
  const name = excerptOf(context.text, [opening.agent]).text;
  const task = agentEnd.test(name) ? taskWords(context, unit, 0) : undefined;
  return task ? [pairPiece(name, task, [unit.sentence])] : [];
}

function isBody(context: ComposeContext, clause: TypedClause, generic = false): boolean {
  if (!clause.subject) return false;
  const name = bodyName(context, clause);
  return agentEnd.test(name) && (generic || !genericAgent.test(name));
}

function bodyName(context: ComposeContext, clause: TypedClause): string {
  return clause.subject ? excerptOf(context.text, [clause.subject]).text : '';
}

/** As many of the unit's tasks as fit, the weightiest first, in text order; the body's name is left off. */
function taskWords(
  context: ComposeContext,
  unit: ClauseUnit,
  first: number,
  until = unit.clauses.length,
): string | undefined {
  const other = unit.clauses.findIndex(
    (clause, at) => at > first && at < until && (clause.subject !== undefined || clause.kind === 'topic'),
  );
  const end = other < 0 ? until : other;
  const cores = unit.clauses.flatMap((clause, at) =>
    at >= first && at < end && clause.kind === 'core' ? [at] : [],
  );
  const ranked = [...cores].sort(
    (a, b) => factScore(unit.clauses[b]?.text ?? '') - factScore(unit.clauses[a]?.text ?? '') || a - b,
  );
  let chosen: readonly number[] = [];
  let words: string | undefined;
  for (const at of ranked) {
    const next = closureOf(unit, [...chosen, at]).filter(
      (index) => unit.clauses[index]?.kind !== 'frame' || index !== first,
    );
    const longer = withoutBody(context, unit, next);
    if (next.some((index) => index >= until) || longer === undefined || sizeOf(longer) > limits.task)
      continue;
    chosen = next;
    words = longer;
  }
  return words;
}

function withoutBody(
  context: ComposeContext,
  unit: ClauseUnit,
  clauses: readonly number[],
): string | undefined {
  const opening = unit.clauses[clauses[0] ?? 0];
  const words = wordsOf(context.text, unit, clauses, limits.rule + 40);
  if (!words || !opening) return undefined;
  if (!opening.subject) return words.text;
  const start = opening.subject.end;
  const spans = words.spans.map((span) => ({ start: Math.max(span.start, start), end: span.end }));
  return excerptOf(context.text, spans).text.replace(/^(?:要|将)(?![求来])/, '');
}
