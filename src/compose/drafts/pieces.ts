import type { Card, Pair, Point } from '../../model/block';
import { plain, type RichText, rich } from '../../model/rich-text';
import { sizeOf } from '../excerpt';
import type { Candidate } from '../points/candidate';
import type { Piece } from './draft';

/** A pair as a piece. */
export function pairPiece(left: string, right: string, sentences: readonly number[]): Piece<Pair> {
  return { value: { left: rich(left), right: rich(right) }, sentences, size: sizeOf(left) + sizeOf(right) };
}

/** A point as a row: its name heads it; without one it goes over the whole width. */
export function rowOf({ value, sentences, opening }: Piece<Point>): Piece<Pair> {
  const row = pairPiece(plain(value.lead ?? []), plain(value.text), sentences);
  return opening ? { ...row, opening: rowOf({ value: opening, sentences, size: 0 }).value } : row;
}

/** A card as a piece. */
export function cardPiece(
  card: { readonly label?: string; readonly title: string; readonly text?: string },
  sentences: readonly number[],
): Piece<Card> {
  const value: Card = {
    ...(card.label ? { label: card.label } : {}),
    title: rich(card.title),
    ...(card.text ? { text: rich(card.text) } : {}),
  };
  return { value, sentences, size: sizeOf(card.title) + sizeOf(card.text ?? '') };
}

/** Running text as a piece. */
export function textPiece(text: string, sentences: readonly number[]): Piece<RichText> {
  return { value: rich(text), sentences, size: sizeOf(text) };
}

/** A point as a piece. */
export function pointPiece(text: string, sentences: readonly number[], lead?: string): Piece<Point> {
  const value: Point = { ...(lead ? { lead: rich(lead) } : {}), text: rich(text) };
  return { value, sentences, size: sizeOf(text) + sizeOf(lead ?? '') };
}

/**
 * Chosen candidates as points in text order. The body whose task it is leads the first point of its
 * tasks, and again where it changes.
 */
export function pointPieces(candidates: readonly Candidate[]): readonly Piece<Point>[] {
  const ordered = [...candidates].sort(inTextOrder);
  let current: string | undefined;
  return ordered.map((candidate) => {
    const body = bodyOf(candidate);
    const telling = candidate.agent !== undefined;
    const named = telling && body !== current;
    if (body && (named || !candidate.agent)) current = body;
    const lead = candidate.lead?.text ?? (named ? candidate.agent?.text : undefined);
    const piece = pointPiece(candidate.text.text, [candidate.unit.sentence], lead);
    const repeatable = telling && !lead;
    return repeatable && candidate.agent
      ? { ...piece, opening: pointPiece(candidate.text.text, [], candidate.agent.text).value }
      : piece;
  });
}

/** Order of two candidates in the text. */
function inTextOrder(a: Candidate, b: Candidate): number {
  const first = (candidate: Candidate) => candidate.unit.clauses[candidate.clauses.at(-1) ?? 0]?.start ?? 0;
  return first(a) - first(b);
}

function bodyOf(candidate: Candidate): string | undefined {
  if (candidate.agent) return candidate.agent.text;
  const main = candidate.clauses
    .flatMap((at) => candidate.unit.clauses[at] ?? [])
    .find((clause) => clause.subject);
  const span = main?.subject;
  return span && main ? main.core.slice(span.start - main.coreStart, span.end - main.coreStart) : undefined;
}
