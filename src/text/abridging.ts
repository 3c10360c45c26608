import type { Span } from '../model/span';
import { pairs } from './brackets';
import { clausesOf } from './sentences';

/** A place where an abridged text may leave something out: from `start` on to `end`. */
type Cuts = ReadonlyMap<number, readonly number[]>;

/** A sentence or heading in normal form, ready to be compared with its shortened forms. */
export interface Abridgeable {
  readonly text: string;
  readonly cuts: Cuts;
  /** Where a shortened text may end. */
  readonly ends: ReadonlySet<number>;
}

/** Beyond this a unit is no sentence (a flattened page); abridging it is not looked for. */
const longestUnit = 3000;
/** Letters compared for one text and one sentence before it counts as the lecturer's own. */
const mostSteps = 40_000;
const connective =
  /^(?:[一二三四五六七八九十](?:是|要)|(?:还|也|都|更)?要(?![求素点闻])|并且|而且|同时|此外|另外|其中|首先|其次|最后|必须|应当|并(?![购轨网联行])|且|再(?![次生就])|还|也|应(?![急对用答付届])|须(?!知))/;
const besides = /^\((?:详见|参见|见|以下(?:统称|简称|称)|下称|简称|下同|附件)/;
const wordsWithDeng =
  /[初均优相一二三特]等|(?<!提)高等|(?<!水)平等|(?<![合协会共])同等|(?<![应面针核校])对等|(?<![高初职])中等|等(?:级|候|待|于|同|值|额|次|距|效)/g;

/**
 * Finds all places where `text` (in normal form, with the same characters as `written`) may be shortened without a word being changed: whole clauses, leading
 * connectives of a clause, items of a list before 等, and brackets that only refer. Linear but for nesting.
 */
export function abridgeable(text: string, written: string): Abridgeable {
  if (text.length > longestUnit) return { text, cuts: new Map(), ends: new Set() };
  const clauses = clausesOf(written);
  const shut = pairs(written);
  const brackets = shut.filter((pair) => text.charAt(pair.start) === '(');
  const cuts = new Map<number, number[]>();
  const allow = (start: number, end: number) => {
    const known = cuts.get(start);
    if (known) known.push(end);
    else cuts.set(start, [end]);
  };
  const marks = clauses.map((clause) => clause.end - (clause.mark === '' ? 0 : 1));
  clauses.forEach((clause, at) => {
    allow(clause.start, clause.end);
    const previous = marks[at - 1];
    if (previous !== undefined) allow(previous, marks[at] ?? clause.end);
    const lead = connective.exec(text.slice(clause.start, clause.start + 4))?.[0];
    if (lead) allow(clause.start, clause.start + lead.length);
  });
  for (const pair of brackets)
    if (besides.test(text.slice(pair.start, pair.end))) allow(pair.start, pair.end);
  for (const item of listItems(text, shut)) allow(item.start, item.end);
  return { text, cuts, ends: new Set([...endings(clauses, marks), ...tails(text, brackets, marks)]) };
}

/**
 * The pieces of `unit` that `query` keeps, in order; undefined when `query` is no shortened form of it.
 * The first piece may begin inside a clause (its subject can stand elsewhere); the last ends with one.
 */
export function abridgement(query: string, unit: Abridgeable): readonly Span[] | undefined {
  if (unit.cuts.size === 0) return undefined;
  const first = query.slice(0, 2);
  const budget = { steps: mostSteps };
  for (let start = unit.text.indexOf(first); start >= 0; start = unit.text.indexOf(first, start + 1)) {
    const pieces = follow(query, unit, start, budget);
    if (pieces || budget.steps < 0) return pieces;
  }
  return undefined;
}

/** Walks query and unit together; a cut is tried where the letters stop agreeing, latest first. */
function follow(
  query: string,
  unit: Abridgeable,
  start: number,
  budget: { steps: number },
): readonly Span[] | undefined {
  const failed = new Set<number>();
  const walk = (from: number, at: number): readonly Span[] | undefined => {
    const key = from * (query.length + 1) + at;
    if (failed.has(key) || budget.steps < 0) return undefined;
    failed.add(key);
    const same = agreement(query, at, unit.text, from);
    budget.steps -= same + 1;
    if (at + same === query.length && unit.ends.has(from + same)) return [{ start: from, end: from + same }];
    for (let kept = Math.min(same, query.length - at - 1); kept >= (at === 0 ? 1 : 0); kept--) {
      for (const onward of unit.cuts.get(from + kept) ?? []) {
        const rest = walk(onward, at + kept);
        if (rest) return kept === 0 ? rest : [{ start: from, end: from + kept }, ...rest];
      }
    }
    return undefined;
  };
  return walk(start, 0);
}

function agreement(query: string, at: number, text: string, from: number): number {
  let same = 0;
  while (at + same < query.length && text.charCodeAt(from + same) === query.charCodeAt(at + same)) same++;
  return same;
}

function endings(clauses: readonly Span[], marks: readonly number[]): number[] {
  return [...clauses.map((clause) => clause.end), ...marks];
}

/** A bracket at the end of a clause, such as a duty tail, may be left off. */
function tails(text: string, brackets: readonly Span[], marks: readonly number[]): number[] {
  const ends = new Set(marks);
  return brackets
    .filter(
      (pair) => ends.has(pair.end) || (/[。.]/.test(text.charAt(pair.end - 2)) && ends.has(pair.end - 2)),
    )
    .map((pair) => pair.start);
}

/** Every `、item` of a list that 等 closes: what an abridged list may leave out. */
function listItems(text: string, shut: readonly Span[]): Span[] {
  const blocked = new Set(
    [...text.matchAll(wordsWithDeng)].map((match) => match.index + match[0].indexOf('等')),
  );
  const opening = new Map(shut.map((pair) => [pair.end, pair.start]));
  const found: Span[] = [];
  let floor = 0;
  for (let deng = text.indexOf('等'); deng >= 0; deng = text.indexOf('等', deng + 1)) {
    if (blocked.has(deng)) continue;
    found.push(...itemsBefore(text, deng, floor, opening));
    floor = deng;
  }
  return found;
}

function itemsBefore(
  text: string,
  deng: number,
  floor: number,
  opening: ReadonlyMap<number, number>,
): Span[] {
  const items: Span[] = [];
  let end = deng;
  for (let at = deng - 1; at >= floor; at--) {
    const opened = opening.get(at + 1);
    if (opened !== undefined) at = opened;
    else if (text.charAt(at) === '、') {
      items.push({ start: at, end });
      end = at;
    } else if (/[,;:。!?"'(《[]/.test(text.charAt(at))) break;
  }
  return items;
}
