import type { Pair } from '../../model/block';
import { plain } from '../../model/rich-text';
import type { ClauseUnit } from '../clauses/clause';
import type { ComposeContext } from '../drafts/context';
import type { Draft, Piece } from '../drafts/draft';
import type { Leaf } from '../drafts/leaf';
import { pairPiece, pointPieces, rowOf } from '../drafts/pieces';
import { pieceWords } from '../drafts/words';
import { missedBy } from '../points/rounding';
import { wholeRows } from '../points/whole';
import { leafDraft } from './form';
import { restPoints } from './rest';

/**
 * The slide of a leaf told in rows: those found, and what none of them says as rows among them, in the order
 * of the text. Guarantees: a sentence that the rows tell only in part, or with a gap, stands whole instead, where
 * it fits.
 * @param head what the columns are, where every row has both
 */
export function toldInRows(
  context: ComposeContext,
  leaf: Leaf,
  found: readonly Piece<Pair>[],
  head?: readonly [string, string],
): Draft {
  const { rows, rowed } = roundedRows(context, leaf.units, found);
  const others = pointPieces(restPoints(context, leaf, rows, rowed))
    .map(rowOf)
    .filter((other) => !rows.some((row) => tells(row, other)));
  const pieces = [...rows, ...others]
    .map((piece) => ({ piece, start: startOf(context, leaf, piece) }))
    .sort((a, b) => a.start - b.start)
    .map(({ piece }) => piece);
  const isTable = pieces.length === found.length && pieces.every(({ value }) => value.left.length > 0);
  const named = head && isTable ? { head } : {};
  return { ...leafDraft(leaf), layout: 'rules', content: { kind: 'rules', ...named, pieces } };
}

/** True when the words of a row hold those of another. */
function tells(row: Piece<Pair>, other: Piece<Pair>): boolean {
  return `${plain(row.value.left)}${plain(row.value.right)}`.includes(plain(other.value.right));
}

interface Rounded {
  readonly rows: readonly Piece<Pair>[];
  /** Units the rows tell to their end. */
  readonly rowed: ReadonlySet<ClauseUnit>;
}

/** The rows, with the units they tell only in part or with a gap whole. */
function roundedRows(
  context: ComposeContext,
  units: readonly ClauseUnit[],
  found: readonly Piece<Pair>[],
): Rounded {
  let result = found;
  const rowed = new Set<ClauseUnit>();
  for (const unit of units) {
    const own = result.filter((row) => isOf(context, unit, row));
    if (own.length === 0) continue;
    const said = own.map(pieceWords).join('|');
    const isParted = goesOn(unit) || missedBy(unit, said) || own.some((row) => hasGap(context, row));
    const whole = isParted ? wholeRows(context.text, unit) : [];
    const rows = whole.map(({ lead, text }) => pairPiece(lead?.text ?? '', text.text, [unit.sentence]));
    if (rows.length > 0) result = [...result.filter((one) => !own.includes(one)), ...rows];
    if (rows.length > 0 || !isParted) rowed.add(unit);
  }
  return { rows: result, rowed };
}

/** 可以对甲实行…；对乙实行…: one permission, which no second row would have. */
function goesOn({ clauses }: ClauseUnit): boolean {
  return clauses.slice(0, -1).some(({ mark }) => /[；;]/.test(mark));
}

/** The right words do not stand so in the text. */
function hasGap(context: ComposeContext, { value }: Piece<Pair>): boolean {
  return !context.text.includes(plain(value.right));
}

function isOf(context: ComposeContext, unit: ClauseUnit, row: Piece<Pair>): boolean {
  const at = placeOf(context, row, unit.start);
  return row.sentences.length === 1 && row.sentences[0] === unit.sentence && at >= 0 && at < unit.end;
}

/** Where the words of a row begin in the text. */
function startOf(context: ComposeContext, leaf: Leaf, row: Piece<Pair>): number {
  const sentence = leaf.sentences.find(({ id }) => id === row.sentences[0]);
  if (!sentence) return 0;
  const at = placeOf(context, row, sentence.start);
  return at < 0 || at >= sentence.end ? sentence.start : at;
}

/** Characters that tell where a row with a gap begins. */
const firstWords = 6;

/** Place of the right words of a row in the text after `from`; -1 where they are not found. */
function placeOf(context: ComposeContext, row: Piece<Pair>, from: number): number {
  const words = plain(row.value.right);
  return context.text.indexOf(hasGap(context, row) ? words.slice(0, firstWords) : words, from);
}
