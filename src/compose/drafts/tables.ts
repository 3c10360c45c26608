import type { Cell } from '../../model/block';
import { rich } from '../../model/rich-text';
import type { SourceCell, SourceTable } from '../../model/source-text';
import { excerptOf, sizeOf } from '../excerpt';
import type { ComposeContext } from './context';
import type { Draft, Piece } from './draft';

/** A form has few filled cells; it is handed out, not shown. */
const filledEnough = 0.65;
/** A table longer than this is shown by its first rows on so many slides; the rest is in the attachment. */
const mostRows = 40;

/** The slide of a table of the notice; undefined for forms that are mostly empty. */
export function tableDraft(
  context: ComposeContext,
  index: number,
  title: string,
  place: { readonly source?: string; readonly label?: string },
): Draft | undefined {
  const table = context.notice.source.tables[index];
  if (!table || !isFilled(context, table)) return undefined;
  const headRows = Math.max(table.headRows, table.rows.length > 2 ? 1 : 0);
  const head = table.rows.slice(0, headRows).map((row) => cellsOf(context, row));
  const pieces = table.rows.slice(headRows, headRows + mostRows).map((row): Piece<readonly Cell[]> => {
    const cells = cellsOf(context, row);
    return {
      value: cells,
      sentences: sentencesAt(context, row),
      size: cells.reduce((sum, cell) => sum + sizeOf(cell.text.map((run) => run.text).join('')), 0),
    };
  });
  const caption = table.caption ? excerptOf(context.text, [table.caption]).text : '';
  return {
    role: 'facts',
    layout: 'table',
    title: caption || title,
    says: rowSentences(context, table),
    content: { kind: 'table', head, pieces },
    ...place,
  };
}

function cellsOf(context: ComposeContext, row: readonly SourceCell[]): readonly Cell[] {
  return row.map((cell) => ({
    text: rich(context.text.slice(cell.start, cell.end).trim()),
    ...(cell.columns > 1 ? { columns: cell.columns } : {}),
    ...(cell.rows > 1 ? { rows: cell.rows } : {}),
  }));
}

function isFilled(context: ComposeContext, table: SourceTable): boolean {
  const cells = table.rows.flat();
  const filled = cells.filter((cell) => context.text.slice(cell.start, cell.end).trim() !== '').length;
  return cells.length > 0 && filled / cells.length >= filledEnough;
}

function sentencesAt(context: ComposeContext, row: readonly SourceCell[]): readonly number[] {
  const start = row[0]?.start ?? 0;
  const end = row.at(-1)?.end ?? 0;
  return context.notice.sentences
    .filter((sentence) => sentence.start >= start && sentence.end <= end)
    .map((sentence) => sentence.id);
}

function rowSentences(context: ComposeContext, table: SourceTable): readonly number[] {
  return context.notice.sentences
    .filter((sentence) => sentence.start >= table.start && sentence.end <= table.end)
    .map((sentence) => sentence.id);
}
