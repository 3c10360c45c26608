import type { Cell } from '../../model/block';
import type { Section } from '../../model/notice';
import { rich } from '../../model/rich-text';
import type { ClauseUnit } from '../clauses/clause';
import { closureOf } from '../clauses/closure';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import { leafOf } from '../drafts/leaf';
import { excerptOf, sizeOf } from '../excerpt';
import { limits } from '../limits';
import { factScore } from '../points/scoring';
import { shortened } from '../points/shortening';
import { wordsOf } from '../points/words';
import { allSentences, type BranchForm } from './branch-form';
import { bestWords } from './headless';
import { responsibleFor } from './responsible';

/** Children that each name whom a measure is for (对…的省，优先…): a table 对象 · 措施 · 负责. */
export const targetsForm: BranchForm = {
  name: 'targets',
  drafts: (context, branch) => targetTable(context, branch.section.children, branch.title, branch.section),
};

/** The table of sections that each give a target its measure; undefined when too few do. */
export function targetTable(
  context: ComposeContext,
  sections: readonly Section[],
  title: string,
  parent?: Section,
): readonly Draft[] | undefined {
  const rows = sections.map((section) => ({ section, row: targetRow(context, section) }));
  const found = rows.filter(({ row }) => row !== undefined);
  if (
    found.length < 4 ||
    found.length < rows.length * 0.6 ||
    sections.some((section) => section.children.length > 0)
  )
    return undefined;
  const heads = [context.label('target'), context.label('measure'), context.label('responsible')];
  return [
    {
      role: 'facts',
      layout: 'table',
      title,
      ...(parent ? { source: parent.id } : {}),
      ...(parent?.label ? { label: parent.label } : {}),
      says: sections.flatMap(allSentences),
      content: {
        kind: 'table',
        head: [heads.map(cell)],
        pieces: rows.map(({ section, row }) => row ?? plainRow(context, section)),
      },
    },
  ];
}

const cell = (text: string): Cell => ({ text: rich(text) });

function targetRow(context: ComposeContext, section: Section): Piece<readonly Cell[]> | undefined {
  if (section.heading !== '' || section.children.length > 0) return undefined;
  const leaf = leafOf(context, section, '');
  const unit = leaf.units[0];
  if (!unit || !/^对/.test(unit.clauses[0]?.core ?? '')) return undefined;
  const last = unit.clauses.findIndex((clause) => clause.kind !== 'condition') - 1;
  if (last < 0) return undefined;
  const target = targetWords(context, unit, last);
  const measure = measureWords(context, unit, last + 1);
  if (!target || !measure) return undefined;
  return cellRow(section, [`${section.label}${target}`, measure, responsibleFor(context, section)]);
}

/** A sibling of another shape keeps its row: its words, without a target. */
function plainRow(context: ComposeContext, section: Section): Piece<readonly Cell[]> {
  const leaf = leafOf(context, section, '');
  return cellRow(section, [
    `${section.label}${section.heading}`,
    bestWords(context, leaf, section, limits.measure),
    responsibleFor(context, section),
  ]);
}

function cellRow(section: Section, texts: readonly string[]): Piece<readonly Cell[]> {
  return {
    value: texts.map(cell),
    sentences: allSentences(section),
    size: texts.reduce((sum, text) => sum + sizeOf(text), 0),
  };
}

function targetWords(context: ComposeContext, unit: ClauseUnit, last: number): string | undefined {
  const first = unit.clauses[0];
  const end = unit.clauses[last];
  if (!first || !end) return undefined;
  const whole = excerptOf(context.text, [{ start: first.coreStart, end: end.end }]);
  if (sizeOf(whole.text) <= limits.condition * 2) return whole.text;
  const cuts = shortened(whole.text, limits.condition * 2);
  return cuts?.map((cut) => whole.text.slice(cut.start, cut.end)).join('');
}

function measureWords(context: ComposeContext, unit: ClauseUnit, from: number): string | undefined {
  const cores = unit.clauses.flatMap((clause, at) => (at >= from && clause.kind === 'core' ? [at] : []));
  const ranked = [...cores].sort((a, b) => worth(unit, b) - worth(unit, a) || a - b);
  let chosen: number[] = [];
  let words: string | undefined;
  for (const at of ranked) {
    const next = closureOf(unit, [...chosen, at]).filter((index) => index >= from);
    const longer = wordsOf(context.text, unit, next, limits.rule);
    if (!longer) continue;
    chosen = [...next];
    words = longer.text;
  }
  return words ?? wholeMeasure(context, unit, from);
}

/** A measure whose shortest telling is long: all of it. */
function wholeMeasure(context: ComposeContext, unit: ClauseUnit, from: number): string | undefined {
  const all = Array.from({ length: unit.clauses.length - from }, (_, at) => from + at);
  return all.length > 0 ? wordsOf(context.text, unit, all, limits.measure)?.text : undefined;
}

function worth(unit: ClauseUnit, at: number): number {
  const text = unit.clauses[at]?.text ?? '';
  return factScore(text) + (/优先|给予|奖励|安排|倾斜|支持|实行|纳入|补助/.test(text) ? 2 : 0);
}
