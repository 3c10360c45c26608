import type { DeckChange } from '../../deck/changes/deck-change';
import type { Cell, TableBlock } from '../../model/block';
import type { Slide } from '../../model/deck';
import { type RichText, rich } from '../../model/rich-text';
import { slideTexts } from '../../model/slide-texts';
import { cutText, type ItemEdit } from './item-changes';
import { type ItemPlace, itemPlace } from './item-place';
import { spliceText } from './splice-text';

/**
 * Pasted words of several lines or cells: every line becomes a point, every cell of a copied sheet a cell
 * of the table. null where they are simply words.
 */
export function pasteLines(
  slide: Slide,
  path: string,
  caret: { readonly start: number; readonly end: number },
  words: string,
): ItemEdit | null {
  const place = itemPlace(slide, path);
  const lines = words.replace(/\s+$/, '').split(/\r\n|\r|\n/);
  if (place?.block.kind === 'table') {
    const sheet = lines.map((line) => line.split('\t'));
    return sheet.length > 1 || (sheet[0]?.length ?? 0) > 1
      ? pasteSheet(slide, place, place.block, sheet)
      : null;
  }
  const wanted = lines.map(bare).filter((line) => line !== '');
  if (place?.block.kind !== 'points' || place.field !== 'text' || wanted.length < 2) return null;
  return pastePoints(slide, path, place, caret, wanted);
}

/** A line without the bullet it had where it was copied from. */
function bare(line: string): string {
  return line.replace(/^\s*[•●■◆▪·*–-]\s*/, '').trim();
}

function pastePoints(
  slide: Slide,
  path: string,
  place: ItemPlace,
  caret: { readonly start: number; readonly end: number },
  lines: readonly string[],
): ItemEdit {
  const text = slideTexts(slide).find((entry) => entry.path === path)?.text ?? [];
  const [, after] = cutText(text, caret.end);
  const [before] = cutText(text, caret.start);
  const [first = '', ...others] = lines;
  const last = others.length - 1;
  const inserted = others.map((line, index): DeckChange => {
    const words: RichText = index === last ? [...rich(line), ...after] : rich(line);
    const at = place.at + 1 + index;
    return { type: 'insertItem', slide: slide.id, path: `${place.list}.${at}`, item: { text: words } };
  });
  const kept = spliceText(before, caret.start, caret.start, first);
  return {
    changes: [{ type: 'setText', slide: slide.id, path, text: kept }, ...inserted],
    path: `${place.list}.${place.at + others.length}.text`,
    offset: (others[last] ?? '').length,
  };
}

function pasteSheet(
  slide: Slide,
  place: ItemPlace,
  table: TableBlock,
  sheet: readonly (readonly string[])[],
): ItemEdit | null {
  const all = [...table.head, ...table.rows];
  if (all.some((row) => row.some((cell) => cell.columns || cell.rows))) return null;
  const left = Number.parseInt(place.field, 10);
  const width = Math.max(...all.map((row) => row.length), ...sheet.map((cells) => left + cells.length));
  const count = Math.max(table.rows.length, place.at + sheet.length);
  const rows = Array.from({ length: count }, (_, y) =>
    rowWith(table.rows[y] ?? [], width, left, sheet[y - place.at] ?? []),
  );
  const head = table.head.map((row) => rowWith(row, width, 0, []));
  const at = slide.blocks.indexOf(table);
  return {
    changes: [{ type: 'replaceBlock', slide: slide.id, at, block: { ...table, head, rows } }],
    path: `${place.list}.${place.at}.${place.field}`,
    offset: 0,
  };
}

function rowWith(
  row: readonly Cell[],
  width: number,
  left: number,
  cells: readonly string[],
): readonly Cell[] {
  return Array.from({ length: width }, (_, x) => {
    const words = cells[x - left];
    return words === undefined ? (row[x] ?? { text: [] }) : { text: rich(words.trim()) };
  });
}
