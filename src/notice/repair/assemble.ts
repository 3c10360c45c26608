import type {
  Join,
  SourceCell,
  SourceLine,
  SourcePiece,
  SourceTable,
  SourceText,
} from '../../model/source-text';
import { type Draft, flatten } from './draft';

/** Needs: repaired lines. Guarantees: the canonical text with its lines, tables and joins, all offsets final. */
export function assemble(lines: readonly Draft[], headRows: readonly number[]): SourceText {
  const texts: string[] = [];
  const placed: { line: Draft; start: number }[] = [];
  let at = 0;
  for (const line of lines) {
    placed.push({ line, start: at });
    texts.push(line.text, '\n');
    at += line.text.length + 1;
  }
  const { tables, rows } = tablesOf(placed, headRows);
  return {
    text: texts.join(''),
    lines: placed.map(({ line, start }, index) => sourceLine(line, start, rows.get(index))),
    tables,
    joins: placed.flatMap(({ line, start }) =>
      line.joins.map((join): Join => ({ start: start + join.at, certain: join.certain })),
    ),
  };
}

function sourceLine(line: Draft, start: number, table: number | undefined): SourceLine {
  return {
    start,
    end: start + line.text.length,
    pieces: piecesOf(line, start),
    ...(line.mark === undefined ? {} : { mark: line.mark }),
    ...(table === undefined ? {} : { table }),
  };
}

function piecesOf(line: Draft, start: number): SourcePiece[] {
  let at = start;
  return line.pieces.flatMap(({ text, paragraph, original, page }) => {
    const piece = { start: at, end: at + text.length, paragraph };
    at = piece.end;
    if (text.trim() === '' && original === undefined) return [];
    return [
      { ...piece, ...(original === undefined ? {} : { original }), ...(page === undefined ? {} : { page }) },
    ];
  });
}

/** Adjacent rows of one extracted table become one source table. */
function tablesOf(placed: readonly { line: Draft; start: number }[], headRows: readonly number[]) {
  const tables: SourceTable[] = [];
  const rows = new Map<number, number>();
  let open: { id: number | undefined; rows: SourceCell[][]; start: number; end: number } | undefined;
  placed.forEach(({ line, start }, index) => {
    if (!line.cells) {
      open = undefined;
      return;
    }
    const cells = cellsOf(line, start);
    const end = start + line.text.length;
    if (open && open.id === line.table) {
      open.rows.push(cells);
      open.end = end;
      tables[tables.length - 1] = tableOf(open, headRows, tables.at(-1));
    } else {
      open = { id: line.table, rows: [cells], start, end };
      tables.push(tableOf(open, headRows, captionBefore(placed[index - 1])));
    }
    rows.set(index, tables.length - 1);
  });
  return { tables, rows };
}

function tableOf(
  open: { id: number | undefined; rows: readonly SourceCell[][]; start: number; end: number },
  headRows: readonly number[],
  known: { caption?: SourceTable['caption'] } | undefined,
): SourceTable {
  const caption = known?.caption;
  return {
    start: open.start,
    end: open.end,
    ...(caption ? { caption } : {}),
    headRows: Math.min(headRows[open.id ?? -1] ?? 0, open.rows.length),
    rows: open.rows,
  };
}

function captionBefore(previous: { line: Draft; start: number } | undefined): {
  caption?: SourceTable['caption'];
} {
  if (!previous || previous.line.cells || previous.line.title) return {};
  const { text } = previous.line;
  if (text.length > 40 || /[。；]/.test(text)) return {};
  return /[表单录标准额度计划安排指标情况清]|Table/.test(text)
    ? { caption: { start: previous.start, end: previous.start + text.length } }
    : {};
}

function cellsOf(line: Draft, start: number): SourceCell[] {
  let at = start;
  return (line.cells ?? []).map((cell) => {
    const end = at + flatten(cell.text).length;
    const found = { start: at, end, columns: cell.columns ?? 1, rows: cell.rows ?? 1 };
    at = end + 1;
    return found;
  });
}
