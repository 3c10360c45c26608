import type { Draft, Piece } from '../drafts/draft';
import { cardPiece } from '../drafts/pieces';
import { filterContent, piecesOf, pieceWords } from '../drafts/words';
import { sizeOf } from '../excerpt';
import { limits } from '../limits';

/**
 * The drafts of a lecture that says only `chosen` sentences. Titles of parts and tasks stay.
 * @param compact leave out dividers, and fold one-line tasks into the overview of their part
 */
export function trimmed(
  drafts: readonly Draft[],
  chosen: ReadonlySet<number>,
  compact: boolean,
): readonly Draft[] {
  const cut = drafts.flatMap((draft) => trimDraft(draft, chosen));
  const kept = compact ? cut : cut.filter((draft, at) => !draft.compactOnly || isNeeded(cut, at));
  const titled = titlesElsewhere(kept);
  const useful = kept.filter((draft, at) => isUseful(draft, titled) && !isRepeated(kept, at));
  return compact ? folded(useful.filter((draft) => draft.role !== 'divider')) : useful;
}

/** An overview that long decks do without is needed where it speaks, or names a task that has no slide left. */
function isNeeded(drafts: readonly Draft[], at: number): boolean {
  if ((drafts[at]?.says.length ?? 0) > 0) return true;
  const end = drafts.findIndex((draft, later) => later > at && draft.role !== 'leaf');
  return drafts.slice(at + 1, end < 0 ? drafts.length : end).some(isBare);
}

/** A slide without content beside another of the same title. */
function isRepeated(drafts: readonly Draft[], at: number): boolean {
  const draft = drafts[at];
  if (
    !draft ||
    (draft.content?.pieces.length ?? 0) > 0 ||
    draft.role === 'overview' ||
    draft.role === 'divider'
  )
    return false;
  return drafts.some((other, place) => {
    if (place === at || !sameTitle(other, draft)) return false;
    const speaks = draft.says.length === 0 || other.says[0] === draft.says[0];
    return speaks && ((other.content?.pieces.length ?? 0) > 0 || place < at);
  });
}

/** Says or shows something, or is the only place where its title stands. */
function isUseful(draft: Draft, titled: ReadonlySet<string>): boolean {
  if (!isBare(draft)) return true;
  if (draft.role === 'overview' || draft.role === 'divider') return true;
  return (draft.role === 'leaf' || draft.role === 'facts') && !titled.has(draft.title);
}

function isBare(draft: Draft): boolean {
  return draft.says.length === 0 && (draft.content?.pieces.length ?? 0) === 0;
}

function sameTitle(a: Draft, b: Draft): boolean {
  return a.title === b.title && a.source === b.source;
}

function trimDraft(draft: Draft, chosen: ReadonlySet<number>): Draft[] {
  const keeps = (piece: Piece<unknown>) =>
    piece.sentences.length === 0 || piece.sentences.some((sentence) => chosen.has(sentence));
  const all = draft.whole === true && draft.content?.pieces.some((piece) => keeps(piece)) === true;
  const content = draft.content && !all ? filterContent(draft.content, keeps) : draft.content;
  const lead = draft.lead && keeps(draft.lead) ? draft.lead : undefined;
  const { lead: _lead, content: _content, ...rest } = draft;
  const says = draft.says.filter((sentence) => chosen.has(sentence));
  return [
    {
      ...rest,
      says,
      ...(lead ? { lead } : {}),
      ...(content && content.pieces.length > 0 ? { content } : {}),
    },
  ];
}

/** Titles that an overview or agenda names anyway. */
function titlesElsewhere(drafts: readonly Draft[]): ReadonlySet<string> {
  const lists = drafts.filter(
    (draft) => draft.role === 'overview' || draft.role === 'agenda' || draft.role === 'divider',
  );
  const words = lists.flatMap((draft) => piecesOf(draft).map(pieceWords)).join('|');
  return new Set(drafts.map((draft) => draft.title).filter((title) => words.includes(title.slice(-12))));
}

/** Overviews whose tasks all have at most one line take those lines on their cards. */
function folded(drafts: readonly Draft[]): readonly Draft[] {
  const result: Draft[] = [];
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (!draft) continue;
    const leaves = draft.role === 'overview' ? leavesAfter(drafts, at) : [];
    const merged = leaves.length > 1 ? fold(draft, leaves) : undefined;
    result.push(merged ?? draft);
    if (merged) at += leaves.length;
  }
  return result;
}

function leavesAfter(drafts: readonly Draft[], at: number): readonly Draft[] {
  const end = drafts.findIndex((draft, later) => later > at && draft.role !== 'leaf');
  return drafts.slice(at + 1, end < 0 ? drafts.length : end);
}

function fold(overview: Draft, leaves: readonly Draft[]): Draft | undefined {
  if (overview.content?.kind !== 'cards') return undefined;
  const lines = leaves.map((leaf) => ({ leaf, line: onlyLine(leaf) }));
  if (lines.some(({ line }) => line === undefined)) return undefined;
  const pieces = overview.content.pieces.map((piece) => {
    const label = piece.value.label;
    const own = lines.find(({ leaf }) => leaf.label === label && label !== undefined);
    const title = piece.value.title.map((run) => run.text).join('');
    return own?.line ? cardPiece({ ...(label ? { label } : {}), title, text: own.line }, []) : piece;
  });
  return {
    ...overview,
    content: { kind: 'cards', pieces },
    says: [...overview.says, ...leaves.flatMap((leaf) => leaf.says)],
  };
}

/** The one line of a leaf, '' for none; undefined when there is more. */
function onlyLine(leaf: Draft): string | undefined {
  if (!leaf.content) return '';
  if (leaf.content.kind !== 'points' || leaf.content.pieces.length > 1) return undefined;
  const point = leaf.content.pieces[0];
  if (!point) return '';
  if (point.value.lead) return undefined;
  const words = pieceWords(point);
  return sizeOf(words) <= limits.longPoint ? words : undefined;
}
