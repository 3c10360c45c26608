import type { Slide } from '../../model/deck';
import { type ItemEdit, indentItem, joinItem, outdentItem, shiftItem, splitItem } from '../edits/points';
import type { Caret } from '../slide/caret';
import { slideOf } from '../state/session';
import type { Studio } from '../state/studio';
import { focusText } from './desk';
import { edit, openDeckOf } from './edit';
import { toggleEmphasis } from './emphasis';
import { selectText } from './select';

/**
 * Keys while typing on a slide: Enter makes an item, Tab nests it, Shift+Tab takes it out, Backspace at
 * its beginning joins it to the one before, Alt+arrows move it. True when the key was used.
 */
export function onFieldKey(studio: Studio, path: string, caret: Caret, event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'b') {
    toggleEmphasis(studio, 'strong');
    return true;
  }
  const change = changeFor(event, path, caret);
  const deck = openDeckOf(studio);
  const slide = deck && slideOf(deck, studio.selection.value.slide);
  if (!change || !slide) return event.key === 'Enter';
  const made = change(slide);
  if (made) apply(studio, made);
  return made !== null || event.key === 'Enter';
}

type Change = (slide: Slide) => ItemEdit | null;

function changeFor(event: KeyboardEvent, path: string, caret: Caret): Change | null {
  if (event.altKey && event.key === 'ArrowUp') return (slide) => shiftItem(slide, path, -1, caret.start);
  if (event.altKey && event.key === 'ArrowDown') return (slide) => shiftItem(slide, path, 1, caret.start);
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === 'Enter') return (slide) => splitItem(slide, path, caret.start);
  if (event.key === 'Tab' && event.shiftKey) return (slide) => outdentItem(slide, path, caret.start);
  if (event.key === 'Tab') return (slide) => indentItem(slide, path, caret.start);
  const atStart = caret.start === 0 && caret.end === 0;
  return event.key === 'Backspace' && atStart ? (slide) => joinItem(slide, path) : null;
}

function apply(studio: Studio, made: ItemEdit): void {
  edit(studio, { kind: 'slide', slide: made.slide });
  selectText(studio, made.path);
  void focusText(studio, made.path, { start: made.offset, end: made.offset });
}
