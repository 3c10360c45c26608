import type { Slide } from '../../model/deck';
import { type ItemEdit, joinItem, nestItem, shiftItem, splitItem } from '../edits/item-changes';
import { nextRow } from '../edits/table-keys';
import type { Caret } from '../slide/caret';
import type { Studio } from '../state/studio';
import { selectedSlide } from './edit';
import { toggleEmphasis } from './emphasis';
import { applyItemEdit } from './items';

/**
 * Keys while typing on a slide: Enter makes an item, Tab nests it, Shift+Tab takes it out, Backspace at
 * its beginning joins it to the one before, Alt+arrows move it. In a table Enter goes to the row below
 * and Tab behind the last cell makes a row. True when the key was used.
 */
export function onFieldKey(studio: Studio, path: string, caret: Caret, event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'b') {
    toggleEmphasis(studio, 'strong');
    return true;
  }
  const slide = selectedSlide(studio);
  const made = slide && (changeFor(event, path, caret)?.(slide) ?? null);
  if (made) applyItemEdit(studio, made);
  return made !== null || event.key === 'Enter';
}

type Change = (slide: Slide) => ItemEdit | null;

function changeFor(event: KeyboardEvent, path: string, caret: Caret): Change | null {
  const { start, end } = caret;
  if (event.altKey && event.key === 'ArrowUp') return (slide) => shiftItem(slide, path, -1, start);
  if (event.altKey && event.key === 'ArrowDown') return (slide) => shiftItem(slide, path, 1, start);
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === 'Enter') return (slide) => nextRow(slide, path, 'down') ?? splitItem(slide, path, start);
  if (event.key === 'Tab' && !event.shiftKey)
    return (slide) => nextRow(slide, path, 'end') ?? nestItem(slide, path, 'in', start);
  if (event.key === 'Tab') return (slide) => nestItem(slide, path, 'out', start);
  return event.key === 'Backspace' && start === 0 && end === 0 ? (slide) => joinItem(slide, path) : null;
}
