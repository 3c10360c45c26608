import type { Pair } from '../../model/block';
import type { ClauseUnit } from '../clauses/clause';
import { excerptOf, sizeOf } from '../excerpt';
import { runOnCondition } from '../lexicon/conditions';
import { dependentOpening } from '../lexicon/connectives';
import { limits } from '../limits';
import { wordsOf } from '../points/candidates';
import type { ComposeContext } from '../drafts/context';
import type { Piece } from '../drafts/draft';
import { pairPiece, pointPieces } from '../drafts/pieces';
import { selectPoints } from '../points/selection';
import { leafCandidates } from '../drafts/leaf';
import { leafDraft, type LeafForm } from './form';

/** 情形 → 规定: a leaf of two or more conditions with their rules; every rule is a row. */
export const rulesForm: LeafForm = {
  name: 'rules',
  drafts: (context, leaf) => {
    const rows = leaf.units.flatMap((unit) => ruleRows(context, unit));
    const ruled = new Set(rows.flatMap((row) => row.sentences));
    if (rows.length < 2 || rows.length < leaf.units.length * 0.4) return undefined;
    const rest = leafCandidates(context, leaf).filter((candidate) => !ruled.has(candidate.unit.sentence));
    const others = selectPoints(rest, leaf.title, limits.points).map((chosen) => chosen.candidate);
    const head: [string, string] = [context.label('condition'), context.label('rule')];
    return [
      { ...leafDraft(leaf), layout: 'rules', content: { kind: 'rules', head, pieces: rows } },
      ...(others.length > 0
        ? [{ ...leafDraft(leaf), layout: 'points' as const, content: { kind: 'points' as const, pieces: pointPieces(others) } }]
        : []),
    ];
  },
};

/** The rows of a unit: one for its condition and rules, or one for each clause with a condition of its own. */
export function ruleRows(context: ComposeContext, unit: ClauseUnit): readonly Piece<Pair>[] {
  const runOn = runOnRows(context, unit);
  if (runOn.length > 0) return runOn;
  const conditions = unit.clauses.flatMap((clause, at) => (clause.kind === 'condition' ? [at] : []));
  if (conditions.length === 0) return [];
  const row = rowOf(context, unit, conditions);
  return row ? [row] : [];
}

function rowOf(context: ComposeContext, unit: ClauseUnit, conditions: readonly number[]): Piece<Pair> | undefined {
  const governors = unit.clauses.flatMap((clause, at) => (clause.kind === 'condition' || (clause.kind === 'time' && at < (conditions.at(-1) ?? 0) + 2) ? [at] : []));
  const left = wordsOf(context.text, unit, governors, limits.condition * 2);
  const first = (governors.at(-1) ?? 0) + 1;
  const ruled = unit.clauses.flatMap((clause, at) => (at >= first && clause.kind !== 'condition' ? [at] : []));
  const said = ruled.filter((at) => unit.clauses[at]?.kind !== 'frame' || isBound(unit, at, ruled));
  const right = longestFitting(context, unit, said);
  if (!left || !right || dependentOpening.test(left.text)) return undefined;
  return pairPiece(left.text, right, [unit.sentence]);
}

function isBound(unit: ClauseUnit, at: number, ruled: readonly number[]): boolean {
  return ruled.some((other) => unit.clauses[other]?.needs.includes(at));
}

/** All rule clauses when they fit, then without the results, then the first ones. */
function longestFitting(context: ComposeContext, unit: ClauseUnit, said: readonly number[]): string | undefined {
  const cores = said.filter((at) => unit.clauses[at]?.kind !== 'tail');
  for (const chosen of [said, cores, ...cores.map((_, cut) => cores.slice(0, cores.length - cut))]) {
    const words = chosen.length > 0 ? wordsOf(context.text, unit, chosen, limits.rule) : undefined;
    if (words) return words.text;
  }
  return undefined;
}

/** X应A，未X的应B，对Y的要C: each clause carries its own condition. */
function runOnRows(context: ComposeContext, unit: ClauseUnit): Piece<Pair>[] {
  const split = unit.clauses.map((clause) => ({ clause, match: runOnCondition.exec(clause.core) }));
  if (split.filter(({ match }) => match).length < 2) return [];
  return split.flatMap(({ clause, match }) => {
    const length = match?.groups?.condition?.length ?? clause.core.search(/应当|应(?![用急对])|须|要(?!求)|不得/);
    if (length < 3) return [];
    const left = excerptOf(context.text, [{ start: clause.coreStart, end: clause.coreStart + length }]).text;
    const right = excerptOf(context.text, [{ start: clause.coreStart + length, end: clause.end }]).text;
    return sizeOf(left) <= limits.condition && sizeOf(right) <= limits.rule ? [pairPiece(left, right, [unit.sentence])] : [];
  });
}

