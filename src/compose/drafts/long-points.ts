import type { Point } from '../../model/block';
import { plain } from '../../model/rich-text';
import { sizeOf } from '../excerpt';
import { limits } from '../limits';
import type { Draft, Piece } from './draft';
import { rowOf } from './pieces';

/**
 * Needs: the drafts of a deck. Guarantees: no point is longer than two lines. Where one is, it and its neighbours
 * stand as rows in the same order, each with the number or name before it, or over the whole width; one alone
 * stands as a statement; points with others under them stay points, and the words before a list stand above
 * each part of it.
 */
export function withoutLongPoints(draft: Draft): readonly Draft[] {
  const { content } = draft;
  if (content?.kind !== 'points' || draft.whole || !content.pieces.some(isLong)) return [draft];
  const { content: _, layout: __, ...shared } = draft;
  return runsOf(content.pieces).map((run): Draft => ({ ...shared, ...standing(run) }));
}

function isLong(piece: Piece<Point>): boolean {
  return isBare(piece) && sizeOf(plain(piece.value.text)) > limits.longPoint;
}

/** Without points under it. */
function isBare({ value }: Piece<Point>): boolean {
  return (value.children ?? []).length === 0;
}

/** Neighbours that can stand in the same layout. */
function runsOf(pieces: readonly Piece<Point>[]): readonly (readonly Piece<Point>[])[] {
  const runs: Piece<Point>[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.[0] && isBare(last[0]) === isBare(piece)) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function standing(run: readonly Piece<Point>[]): Pick<Draft, 'layout' | 'content'> {
  const [first] = run;
  if (!first || !run.some(isLong)) return { layout: 'points', content: { kind: 'points', pieces: run } };
  const { value, sentences, size } = first;
  if (run.length > 1 || value.lead !== undefined || size > limits.statement)
    return { layout: 'rules', content: { kind: 'rules', pieces: run.map(rowOf) } };
  return {
    layout: 'statement',
    content: { kind: 'statement', pieces: [{ value: value.text, sentences, size }] },
  };
}
