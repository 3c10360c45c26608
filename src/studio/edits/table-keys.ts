import type { Slide } from '../../model/deck';
import { addItem, type ItemEdit } from './item-changes';
import { fieldAt, itemPlace } from './item-place';

/**
 * Where the caret goes in a table: `down` to the same column of the next row, `end` behind the last cell;
 * a row is made where there is none. null outside tables, and for `end` in every other cell.
 */
export function nextRow(slide: Slide, path: string, move: 'down' | 'end'): ItemEdit | null {
  const place = itemPlace(slide, path);
  if (place?.block.kind !== 'table') return null;
  const last = place.at === place.count - 1;
  if (move === 'end')
    return last && lastCell(place.block.rows[place.at], place.field) ? addItem(slide, path) : null;
  const made = last ? addItem(slide, path) : null;
  return { changes: made?.changes ?? [], path: fieldAt(place, place.at + 1), offset: 0 };
}

function lastCell(row: readonly unknown[] | undefined, field: string): boolean {
  return row !== undefined && Number.parseInt(field, 10) === row.length - 1;
}
