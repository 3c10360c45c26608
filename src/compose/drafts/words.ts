import { plain, type RichText } from '../../model/rich-text';
import type { Content, Draft, Piece } from './draft';

/** The pieces of a draft's content, whatever their kind. */
export function piecesOf(draft: Draft): readonly Piece<unknown>[] {
  return [...(draft.lead ? [draft.lead] : []), ...(draft.content?.pieces ?? [])];
}

/** All words of a piece, run together. */
export function pieceWords(piece: Piece<unknown>): string {
  return wordsIn(piece.value);
}

function wordsIn(value: unknown): string {
  if (isRichText(value)) return plain(value);
  if (Array.isArray(value)) return value.map(wordsIn).join(' ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, one]) => (key === 'kind' ? '' : wordsIn(one)))
      .join(' ');
  return '';
}

function isRichText(value: unknown): value is RichText {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (run) => typeof run === 'object' && run !== null && 'text' in run && typeof run.text === 'string',
    )
  );
}

/** The content with only those pieces that `keep` allows. */
export function filterContent(content: Content, keep: (piece: Piece<unknown>) => boolean): Content {
  switch (content.kind) {
    case 'points':
      return { ...content, pieces: content.pieces.filter(keep) };
    case 'cards':
    case 'steps':
      return { ...content, pieces: content.pieces.filter(keep) };
    case 'rules':
      return { ...content, pieces: content.pieces.filter(keep) };
    case 'facts':
    case 'terms':
    case 'contact':
      return { ...content, pieces: content.pieces.filter(keep) };
    case 'timeline':
      return { ...content, pieces: content.pieces.filter(keep) };
    case 'statement':
      return { ...content, pieces: content.pieces.filter(keep) };
    case 'table':
      return { ...content, pieces: content.pieces.filter(keep) };
    case 'blocks':
      return { ...content, pieces: content.pieces.filter(keep) };
  }
}
