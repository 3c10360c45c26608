import type { Pair, Point } from '../../model/block';
import { plain } from '../../model/rich-text';
import { sizeOf } from '../excerpt';
import { limits } from '../limits';
import type { Draft, Piece } from './draft';
import { pairPiece } from './pieces';

/**
 * Needs: the drafts of a deck. Guarantees: no point is longer than two lines. Where one is, neighbours with
 * a number or name before them stand as rows together, and a point without one stands alone as a statement;
 * the points around them keep their order, and the words before a list stand above each part of it.
 */
export function withoutLongPoints(draft: Draft): readonly Draft[] {
  const { content } = draft;
  if (content?.kind !== 'points' || draft.whole || !content.pieces.some(isLong)) return [draft];
  const { content: _, layout: __, ...shared } = draft;
  return runsOf(content.pieces).map((run): Draft => ({ ...shared, ...standing(run) }));
}

function isLong({ value }: Piece<Point>): boolean {
  return (value.children ?? []).length === 0 && sizeOf(plain(value.text)) > limits.longPoint;
}

function isRow({ value }: Piece<Point>): boolean {
  return value.lead !== undefined && (value.children ?? []).length === 0;
}

/** Rows together where one of them is long, long points without a name alone, all others with their neighbours. */
function runsOf(pieces: readonly Piece<Point>[]): readonly (readonly Piece<Point>[])[] {
  const runs: Piece<Point>[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const together =
      before && isRow(before) === isRow(piece) && (isRow(piece) || !(isLong(before) || isLong(piece)));
    if (last && together) last.push(piece);
    else runs.push([piece]);
  }
  return merged(runs);
}

/** Rows that are all short are points like their neighbours. */
function merged(runs: readonly (readonly Piece<Point>[])[]): readonly (readonly Piece<Point>[])[] {
  const result: (readonly Piece<Point>[])[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && !last.some(isLong) && !run.some(isLong)) result[result.length - 1] = [...last, ...run];
    else result.push(run);
  }
  return result;
}

function standing(run: readonly Piece<Point>[]): Pick<Draft, 'layout' | 'content'> {
  const [first] = run;
  if (!first || !run.some(isLong)) return { layout: 'points', content: { kind: 'points', pieces: run } };
  if (isRow(first)) return { layout: 'rules', content: { kind: 'rules', pieces: run.map(rowOf) } };
  const { value, sentences, size } = first;
  return {
    layout: 'statement',
    content: { kind: 'statement', pieces: [{ value: value.text, sentences, size }] },
  };
}

function rowOf({ value, sentences }: Piece<Point>): Piece<Pair> {
  return pairPiece(plain(value.lead ?? []), plain(value.text), sentences);
}
