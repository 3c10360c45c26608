import { msg, str } from '@lit/localize';
import type { Slide } from '../../model/deck';
import { addItem, dropItem, type ItemEdit, moveItemTo, nestItem, shiftItem } from '../edits/item-changes';
import { itemPlace } from '../edits/item-place';
import { pasteLines } from '../edits/paste-lines';
import type { Caret } from '../slide/caret';
import type { Studio } from '../state/studio';
import { focusText } from './desk';
import { edit, selectedSlide } from './edit';
import { say } from './say';
import { selectText } from './select';

/** What the item one is at can be made to do. */
export type ItemAction = 'add' | 'up' | 'down' | 'in' | 'out' | 'drop';

const edits: Readonly<Record<ItemAction, (slide: Slide, path: string) => ItemEdit | null>> = {
  add: addItem,
  up: (slide, path) => shiftItem(slide, path, -1, 0),
  down: (slide, path) => shiftItem(slide, path, 1, 0),
  in: (slide, path) => nestItem(slide, path, 'in', 0),
  out: (slide, path) => nestItem(slide, path, 'out', 0),
  drop: dropItem,
};

/** Whether the text is in a list, and which actions make sense there. */
export function itemActions(slide: Slide, path: string | null): readonly ItemAction[] {
  if (path === null) return [];
  const names: readonly ItemAction[] = ['add', 'up', 'down', 'in', 'out', 'drop'];
  return names.filter((name) => edits[name](slide, path) !== null);
}

/** Does it to the item one is at. */
export function changeItem(studio: Studio, action: ItemAction): void {
  const slide = selectedSlide(studio);
  const { path } = studio.selection.value;
  const made = slide && path !== null ? edits[action](slide, path) : null;
  if (made) applyItemEdit(studio, made);
}

/** Moves the item at `path` to a position among its siblings. */
export function placeItem(studio: Studio, path: string, to: number): void {
  const slide = selectedSlide(studio);
  const made = slide && moveItemTo(slide, path, to, 0);
  if (made) applyItemEdit(studio, made);
}

/** Takes pasted lines or cells apart over the list or table; false when they are simply words. */
export function pasteWords(studio: Studio, path: string, caret: Caret, words: string): boolean {
  const slide = selectedSlide(studio);
  const made = slide && pasteLines(slide, path, caret, words);
  if (made) applyItemEdit(studio, made);
  return Boolean(made);
}

/** Makes the change, puts the caret where it belongs, and says where a moved item now stands. */
export function applyItemEdit(studio: Studio, made: ItemEdit): void {
  if (made.changes.length > 0 && !edit(studio, made.changes)) return;
  selectText(studio, made.path);
  if (made.path === null) return;
  void focusText(studio, made.path, { start: made.offset, end: made.offset });
  if (made.changes.some((change) => change.type === 'moveItem')) sayPlace(studio, made.path);
}

function sayPlace(studio: Studio, path: string): void {
  const slide = selectedSlide(studio);
  const place = slide && itemPlace(slide, path);
  if (place) say(studio, msg(str`已移到第 ${place.at + 1} 条，共 ${place.count} 条。`));
}
