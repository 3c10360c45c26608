import type { Content, Draft, Piece } from '../drafts/draft';
import { filterContent, pieceWords } from '../drafts/words';
import { limits } from '../limits';

/** A draft cut to one slide. */
export interface Page {
  readonly draft: Draft;
  /** 0 for the first slide of a title, then 1, 2 … shown as （续）. */
  readonly continued: number;
}

interface Room {
  readonly count: number;
  readonly total: number;
}

const roomFor: Readonly<Record<Content['kind'], Room>> = {
  points: { count: limits.points, total: limits.pointsTotal },
  cards: { count: limits.cards, total: 220 },
  steps: { count: 6, total: 220 },
  rules: { count: limits.rows, total: limits.rowsTotal },
  facts: { count: limits.rows + 2, total: limits.rowsTotal + 60 },
  terms: { count: limits.rows, total: limits.rowsTotal + 40 },
  contact: { count: 8, total: 300 },
  timeline: { count: limits.tableRows, total: 260 },
  statement: { count: 1, total: 200 },
  table: { count: limits.tableRows, total: 360 },
  blocks: { count: 12, total: 1000 },
};

/** The slides of a draft: as few as hold its pieces, filled evenly. Sets and series stay on one slide. */
export function pagesOf(draft: Draft): readonly Draft[] {
  const { content } = draft;
  if (!content || draft.whole || draft.role === 'agenda' || draft.role === 'divider') return [draft];
  const runs = evenRuns(content.pieces, roomFor[content.kind]);
  if (runs.length <= 1) return [draft];
  return runs.map((run, at) => {
    const kept = new Set<Piece<unknown>>(run);
    const { lead, ...rest } = draft;
    const shown = filterContent(content, (piece) => kept.has(piece));
    const told = lead && (at === 0 || isStem(pieceWords(lead)));
    return { ...rest, ...(told ? { lead } : {}), content: at === 0 ? shown : opened(shown) };
  });
}

/** 有下列情形之一的，不予奖励: its list means nothing without it, on no slide. */
function isStem(words: string): boolean {
  return /[下以]列|以下|之一|如下|的$/.test(words);
}

/** A continued slide names again whose task its first point is. */
function opened(content: Content): Content {
  if (content.kind === 'points') return { ...content, pieces: withOpening(content.pieces) };
  return content.kind === 'rules' ? { ...content, pieces: withOpening(content.pieces) } : content;
}

function withOpening<Value>([first, ...others]: readonly Piece<Value>[]): readonly Piece<Value>[] {
  if (!first) return others;
  return [first.opening === undefined ? first : { ...first, value: first.opening }, ...others];
}

/** Pieces in as few runs as the room allows, of about equal size, none with a single left-over. */
function evenRuns(pieces: readonly Piece<unknown>[], room: Room): readonly (readonly Piece<unknown>[])[] {
  for (let count = fewest(pieces, room); count <= pieces.length; count++) {
    const runs = split(pieces, count);
    if (runs.every((run) => fits(run, room))) return runs;
  }
  return pieces.map((piece) => [piece]);
}

function fewest(pieces: readonly Piece<unknown>[], room: Room): number {
  return Math.max(1, Math.ceil(pieces.length / room.count), Math.ceil(sum(pieces) / room.total));
}

/** Cuts where the running total passes each equal share. */
function split(pieces: readonly Piece<unknown>[], count: number): readonly (readonly Piece<unknown>[])[] {
  const weight = (piece: Piece<unknown>) => piece.size + 8;
  const total = pieces.reduce((all, piece) => all + weight(piece), 0);
  const runs: Piece<unknown>[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const piece of pieces) {
    const middle = before + weight(piece) / 2;
    runs[Math.min(count - 1, Math.floor((middle * count) / total))]?.push(piece);
    before += weight(piece);
  }
  return runs.filter((run) => run.length > 0);
}

function fits(run: readonly Piece<unknown>[], room: Room): boolean {
  return run.length === 1 || (run.length <= room.count && sum(run) <= room.total);
}

function sum(pieces: readonly Piece<unknown>[]): number {
  return pieces.reduce((total, piece) => total + piece.size, 0);
}

/** Numbers slides that follow one another under the same title and section. */
export function numbered(drafts: readonly Draft[]): readonly Page[] {
  let continued = 0;
  return drafts.map((draft, at) => {
    const before = drafts[at - 1];
    const same =
      before !== undefined &&
      before.title === draft.title &&
      before.source === draft.source &&
      before.role !== 'divider' &&
      before.role !== 'cover' &&
      draft.role !== 'divider' &&
      before.role !== 'overview';
    continued = same ? continued + 1 : 0;
    return { draft, continued };
  });
}
