import type { Point } from '../../model/block';
import { plain } from '../../model/rich-text';
import { sizeOf } from '../excerpt';
import { limits } from '../limits';
import type { Draft, Piece } from './draft';
import { pairPiece } from './pieces';

/**
 * Needs: the drafts of a deck. Guarantees: no point is longer than two lines. One that is stands alone as a
 * statement, or beside its lead as a row; the points around it keep their order.
 */
export function withoutLongPoints(draft: Draft): readonly Draft[] {
  const { content } = draft;
  if (content?.kind !== 'points' || draft.whole || !content.pieces.some(isLong)) return [draft];
  const { lead, ...rest } = draft;
  return runsOf(content.pieces).map((run, at): Draft => {
    const shared = at === 0 && lead ? { ...rest, lead } : rest;
    const [first] = run;
    if (!first || !isLong(first)) return { ...shared, content: { kind: 'points', pieces: run } };
    return { ...shared, ...standing(first) };
  });
}

function isLong({ value }: Piece<Point>): boolean {
  return (value.children ?? []).length === 0 && sizeOf(plain(value.text)) > limits.longPoint;
}

/** Long points each alone, the others with their neighbours. */
function runsOf(pieces: readonly Piece<Point>[]): readonly (readonly Piece<Point>[])[] {
  const runs: Piece<Point>[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last?.[0] && !isLong(last[0]) && !isLong(piece)) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function standing({ value, sentences, size }: Piece<Point>): Pick<Draft, 'layout' | 'content'> {
  if (value.lead) {
    const row = pairPiece(plain(value.lead), plain(value.text), sentences);
    return { layout: 'rules', content: { kind: 'rules', pieces: [row] } };
  }
  return {
    layout: 'statement',
    content: { kind: 'statement', pieces: [{ value: value.text, sentences, size }] },
  };
}
