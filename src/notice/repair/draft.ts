import type { ExtractedCell, ExtractedLine } from '../extract';

/** A run of a line under repair and the place in the file it came from. */
export interface DraftPiece {
  readonly text: string;
  readonly original?: number;
  readonly page?: number;
  readonly paragraph: number;
}

/** A join made in a line: the offset of the first joined character in the line's text. */
export interface DraftJoin {
  readonly at: number;
  readonly certain: boolean;
}

/** A line under repair. Law: the pieces' texts, put together, are `text`. */
export interface Draft {
  readonly text: string;
  readonly pieces: readonly DraftPiece[];
  readonly joins: readonly DraftJoin[];
  readonly gapBefore: boolean;
  readonly whole: boolean;
  /** The format says that it goes on the line before. */
  readonly soft: boolean;
  readonly indent: number;
  readonly mark?: number;
  readonly table?: number;
  readonly cells?: readonly ExtractedCell[];
  /** The line is the document's title: nothing is joined to it any more. */
  readonly title?: true;
}

/** An extracted line as a draft of one piece; line breaks and tabs inside it become spaces. */
export function draftOf(line: ExtractedLine): Draft {
  const text = line.cells ? rowText(line.cells) : flatten(line.text);
  const { paragraph, original, page, mark, table, cells } = line;
  const place = {
    paragraph,
    ...(original === undefined ? {} : { original }),
    ...(page === undefined ? {} : { page }),
  };
  return {
    text,
    pieces: [{ text, ...place }],
    joins: (line.joins ?? []).map((at) => ({ at, certain: true })),
    gapBefore: line.gapBefore,
    whole: line.whole,
    soft: line.soft === true,
    indent: line.indent ?? 0,
    ...(mark === undefined ? {} : { mark }),
    ...(table === undefined ? {} : { table }),
    ...(cells === undefined ? {} : { cells }),
  };
}

/** The part `[start, end)` of a draft, as a draft; edge white space is dropped. */
export function sliceDraft(line: Draft, start: number, end: number): Draft {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(line.text.charAt(from))) from++;
  while (to > from && /\s/.test(line.text.charAt(to - 1))) to--;
  return {
    ...line,
    text: line.text.slice(from, to),
    pieces: slicePieces(line.pieces, from, to),
    joins: line.joins.flatMap((join) =>
      join.at > from && join.at < to ? [{ ...join, at: join.at - from }] : [],
    ),
    gapBefore: start === 0 && line.gapBefore,
  };
}

/** `line` without the characters at `places` (in order); what is left keeps its place in the file. */
export function withoutCharacters(line: Draft, places: readonly number[]): Draft {
  let base = 0;
  let next = 0;
  const pieces = line.pieces.flatMap((piece) => {
    const kept: DraftPiece[] = [];
    const end = base + piece.text.length;
    let from = 0;
    for (let at = places[next]; at !== undefined && at < end; at = places[++next]) {
      if (at - base > from) kept.push(shifted(piece, piece.text.slice(from, at - base), from));
      from = at - base + 1;
    }
    if (base + from < end) kept.push(shifted(piece, piece.text.slice(from), from));
    base = end;
    return kept;
  });
  const text = pieces.map((piece) => piece.text).join('');
  return { ...line, text, pieces, joins: moved(line.joins, places) };
}

function moved(joins: readonly DraftJoin[], places: readonly number[]): DraftJoin[] {
  let before = 0;
  return joins.map((join) => {
    while ((places[before] ?? Number.POSITIVE_INFINITY) < join.at) before++;
    return { ...join, at: join.at - before };
  });
}

/** `line` with the line `next` put behind it; words of Latin script are kept apart by one space. */
export function joinDrafts(line: Draft, next: Draft, certain?: boolean): Draft {
  const space = needsSpace(line.text, next.text)
    ? [{ text: ' ', paragraph: next.pieces[0]?.paragraph ?? 1 }]
    : [];
  const at = line.text.length + space.length;
  return {
    ...line,
    text: line.text + (space[0]?.text ?? '') + next.text,
    pieces: [...line.pieces, ...space, ...next.pieces],
    joins: [
      ...line.joins,
      ...(certain === undefined ? [] : [{ at, certain }]),
      ...next.joins.map((join) => ({ ...join, at: join.at + at })),
    ],
  };
}

/** A cell's text as it stands in the canonical text. */
export function flatten(text: string): string {
  return text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ').trim();
}

function rowText(cells: readonly ExtractedCell[]): string {
  return cells.map((cell) => flatten(cell.text)).join('\t');
}

function needsSpace(before: string, after: string): boolean {
  if (/[A-Za-z][,;:.)]?$/.test(before.slice(-2)) && /^\d/.test(after)) return true;
  return /[A-Za-z0-9,.;:!?)”"’]$/.test(before) && /^[A-Za-z(“"]/.test(after);
}

function slicePieces(pieces: readonly DraftPiece[], start: number, end: number): DraftPiece[] {
  const found: DraftPiece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const from = Math.max(start - at, 0);
    const text = piece.text.slice(from, Math.max(end - at, from));
    if (text !== '') found.push(shifted(piece, text, from));
    at += piece.text.length;
  }
  return found;
}

function shifted(piece: DraftPiece, text: string, by: number): DraftPiece {
  if (piece.original === undefined) return { ...piece, text };
  return { ...piece, text, original: piece.original + by };
}
