import type { Block } from '../../model/block';
import type { Slide } from '../../model/deck';
import type { BlockItem, ChangeOf } from './deck-change';
import { ImpossibleChange, type Json, listUpdatedAt, moved, placeOf, updatedAt, valueAt } from './paths';

/** Inserts an item before a place of a list; one past the end appends. */
export function insertItem(slide: Slide, change: ChangeOf<'insertItem'>): Json {
  const { list, at } = placeOf(change.path);
  const block = slide.blocks[Number(list[1])];
  if (list[0] !== 'blocks' || !block) throw new ImpossibleChange(change.path);
  const item = change.item ?? emptyItem(block);
  return listUpdatedAt(slide, list, (items) => {
    if (at > items.length) throw new ImpossibleChange(change.path);
    return items.toSpliced(at, 0, item);
  });
}

/** Takes an item away. */
export function removeItem(slide: Slide, change: ChangeOf<'removeItem'>): Json {
  const { list, at } = placeOf(change.path);
  return listUpdatedAt(slide, list, (items) => {
    if (at >= items.length) throw new ImpossibleChange(change.path);
    return items.toSpliced(at, 1);
  });
}

/** Moves an item within its list so that it stands at a position. */
export function moveItem(slide: Slide, change: ChangeOf<'moveItem'>): Json {
  const { list, at } = placeOf(change.path);
  return listUpdatedAt(slide, list, (items) => moved(items, at, change.to));
}

/** Puts a point under the one before it, or after its parent; its own children stay with it. */
export function nestItem(slide: Slide, change: ChangeOf<'nestItem'>): Json {
  const { list, at } = placeOf(change.path);
  const point = valueAt(slide, change.path.split('.'));
  if (slide.blocks[Number(list[1])]?.kind !== 'points' || point === undefined) {
    throw new ImpossibleChange(change.path);
  }
  const without = listUpdatedAt(slide, list, (items) => items.toSpliced(at, 1));
  return change.direction === 'in' ? inward(without, list, at, point) : outward(without, list, point);
}

/** A table with an empty column more. */
export function insertColumn(slide: Slide, change: ChangeOf<'insertColumn'>): Json {
  return eachRow(slide, change.block, (row) => {
    if (change.at > row.length) throw new ImpossibleChange('column');
    return row.toSpliced(change.at, 0, { text: [] });
  });
}

/** A table with a column less; the last column stays. */
export function removeColumn(slide: Slide, change: ChangeOf<'removeColumn'>): Json {
  return eachRow(slide, change.block, (row) => {
    if (change.at >= row.length || row.length === 1) throw new ImpossibleChange('column');
    return row.toSpliced(change.at, 1);
  });
}

function inward(slide: Json, list: readonly string[], at: number, point: Json): Json {
  if (at === 0) throw new ImpossibleChange('no point before');
  return updatedAt(slide, [...list, String(at - 1), 'children'], (children) => [
    ...(Array.isArray(children) ? children : []),
    point,
  ]);
}

function outward(slide: Json, list: readonly string[], point: Json): Json {
  if (list.at(-1) !== 'children') throw new ImpossibleChange('no parent');
  const parent = Number(list.at(-2));
  const kept = updatedAt(slide, list, (children) =>
    Array.isArray(children) && children.length === 0 ? undefined : children,
  );
  return listUpdatedAt(kept, list.slice(0, -2), (items) => items.toSpliced(parent + 1, 0, point));
}

function eachRow(slide: Slide, block: number, change: (row: readonly Json[]) => readonly Json[]): Json {
  const table = slide.blocks[block];
  if (table?.kind !== 'table') throw new ImpossibleChange('no table');
  const rows = [...table.head, ...table.rows];
  if (rows.some((row) => row.some((cell) => cell.columns || cell.rows)))
    throw new ImpossibleChange('joined cells');
  const changed = { ...table, head: table.head.map(change), rows: table.rows.map(change) };
  return updatedAt(slide, ['blocks', String(block)], () => changed);
}

function emptyItem(block: Block): BlockItem {
  switch (block.kind) {
    case 'points':
      return { text: [] };
    case 'cards':
    case 'steps':
      return { title: [] };
    case 'timeline':
      return { when: [], what: [] };
    case 'quiz':
      return [];
    case 'table':
      return (block.rows[0] ?? block.head[0] ?? []).map(() => ({ text: [] }));
    case 'terms':
    case 'rules':
    case 'facts':
    case 'contact':
    case 'duty':
    case 'fields':
      return { left: [], right: [] };
    default:
      throw new ImpossibleChange(block.kind);
  }
}
