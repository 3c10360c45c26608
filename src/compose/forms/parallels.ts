import type { Card } from '../../model/block';
import type { Span } from '../../model/span';
import type { ClauseUnit, TypedClause } from '../clauses/clause';
import { alike } from '../clauses/parallels';
import type { ComposeContext } from '../drafts/context';
import type { Piece } from '../drafts/draft';
import type { Leaf } from '../drafts/leaf';
import { cardPiece } from '../drafts/pieces';
import { pieceWords } from '../drafts/words';
import { excerptOf, sizeOf } from '../excerpt';
import { limits } from '../limits';
import { missedBy } from '../points/rounding';
import { sloganCount } from '../points/scoring';
import { wordsOf } from '../points/words';
import { type LeafForm, leafDraft } from './form';
import { restAsPoints } from './rest';

/** 深刻领会…；深刻领会…；深刻领会…: three or more passages of equal form, each a card, all of them. */
export const parallelsForm: LeafForm = {
  name: 'parallels',
  drafts: (context, leaf) => {
    const series = seriesIn(context, leaf);
    if (series.length < 3 || series.length > limits.cards) return undefined;
    const cards = series.flatMap((unit) => cardOf(context, unit) ?? []);
    if (cards.length < series.length) return undefined;
    if (series.some(({ unit }, at) => cutsShort(unit, cards[at]))) return undefined;
    const draft = {
      ...leafDraft(leaf),
      layout: 'cards' as const,
      whole: true,
      content: { kind: 'cards' as const, pieces: cards },
    };
    return [draft, ...restAsPoints(context, leaf, cards)];
  },
};

/** The card leaves out a statement, and the passage is no exhortation. */
function cutsShort(unit: ClauseUnit, card: Piece<Card> | undefined): boolean {
  const exhorts = unit.clauses.some(({ text }) => sloganCount(text) > 0);
  return !exhorts && missedBy(unit, card ? pieceWords(card) : '');
}

/** A passage: its unit and where in it the equal form begins. */
interface Passage {
  readonly unit: ClauseUnit;
  readonly from: number;
  /** Where its first words stand; inside the clause when others precede them. */
  readonly start: number;
}

function seriesIn(context: ComposeContext, leaf: Leaf): readonly Passage[] {
  return named(context, leaf) ?? equalUnits(leaf.units);
}

/** A series the notice's reader found, of more than one clause each. */
function named(context: ComposeContext, leaf: Leaf): readonly Passage[] | undefined {
  for (const parallel of context.notice.parallels) {
    const passages = parallel.items.flatMap((item) => passageAt(leaf.units, item) ?? []);
    const units = new Set(passages.map((passage) => passage.unit));
    if (passages.length === parallel.items.length && units.size === passages.length) return passages;
  }
  return undefined;
}

function passageAt(units: readonly ClauseUnit[], item: Span): Passage | undefined {
  const unit = units.find((one) => one.start <= item.start && one.end >= item.start);
  const from = unit?.clauses.findIndex((clause) => clause.end > item.start) ?? -1;
  return unit && from >= 0 && unit.clauses.length > 1 ? { unit, from, start: item.start } : undefined;
}

/** Neighbouring units whose first tasks begin alike. */
function equalUnits(units: readonly ClauseUnit[]): readonly Passage[] {
  let run: Passage[] = [];
  for (const unit of units) {
    const from = unit.clauses.findIndex((clause) => clause.kind === 'core');
    const last = run.at(-1);
    const before = last?.unit.clauses[last.from]?.core ?? '';
    const core = unit.clauses[from]?.core ?? '';
    if (from >= 0 && unit.clauses.length > 1 && last && alike(before, core))
      run.push({ unit, from, start: 0 });
    else if (run.length >= 3) return run;
    else run = from >= 0 && unit.clauses.length > 1 ? [{ unit, from, start: 0 }] : [];
  }
  return run.length >= 3 ? run : [];
}

/** The passage's own words as title, its next task under it. */
function cardOf(context: ComposeContext, { unit, from, start }: Passage): Piece<Card> | undefined {
  const clause = unit.clauses[from];
  // What a rule is about says nothing without the rule.
  if (clause?.kind === 'topic' || clause?.kind === 'condition') return undefined;
  const title = clause && titleWords(context, clause, start);
  if (!title) return undefined;
  const next = unit.clauses.findIndex(
    (one, at) => at > from && one.kind === 'core' && one.needs.every((need) => need > from),
  );
  const text = next < 0 ? undefined : wordsOf(context.text, unit, [next], limits.point);
  return cardPiece({ title, ...(text && sizeOf(text.text) >= 6 ? { text: text.text } : {}) }, [
    unit.sentence,
  ]);
}

function titleWords(context: ComposeContext, clause: TypedClause, start: number): string | undefined {
  const words = excerptOf(context.text, [{ start: Math.max(clause.coreStart, start), end: clause.end }]).text;
  const dateOnly = /^(?:其中[：:])?\d{4}年$/.test(words);
  return sizeOf(words) <= limits.card && !dateOnly ? words : undefined;
}
