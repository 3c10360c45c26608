import { msg, str } from '@lit/localize';
import { type Found, findAll } from '../../deck/changes/texts';
import { slideTexts } from '../../model/slide-texts';
import { spliceText } from '../edits/splice-text';
import { slideOf } from '../state/session';
import type { Studio } from '../state/studio';
import { markText } from './desk';
import { edit, openDeckOf } from './edit';
import { say } from './say';
import { selectSlide, selectText } from './select';

/** Every place where the words stand, on slides and in notes, in reading order; case does not matter. */
export function findWords(studio: Studio, find: string): readonly Found[] {
  const deck = openDeckOf(studio);
  return deck && find !== '' ? findAll(deck.slides, { find, matchCase: false, notes: true }) : [];
}

/** Goes to a place and marks it on the slide. */
export function showFound(studio: Studio, found: Found): void {
  const noted = isInNotes(found);
  selectSlide(studio, found.slide);
  selectText(studio, noted ? null : found.path);
  void markText(studio, noted ? null : found);
}

/** Takes the mark away. */
export function leaveFound(studio: Studio): void {
  void markText(studio, null);
}

/** Whether a place stands in the speaker notes. */
export function isInNotes(found: Found): boolean {
  return found.path === 'notes';
}

/** Replaces the words at one place. */
export function replaceFound(studio: Studio, found: Found, words: string): void {
  const { slide: id, path, start, end } = found;
  const deck = openDeckOf(studio);
  const slide = deck && slideOf(deck, id);
  if (!slide) return;
  if (path === 'notes') {
    const notes = slide.notes.slice(0, start) + words + slide.notes.slice(end);
    edit(studio, [{ type: 'setNotes', slide: id, notes }]);
    return;
  }
  const entry = slideTexts(slide).find((text) => text.path === path);
  if (entry)
    edit(studio, [{ type: 'setText', slide: id, path, text: spliceText(entry.text, start, end, words) }]);
}

/** Replaces the words everywhere, as one step, and says how often. */
export function replaceEverywhere(studio: Studio, find: string, replace: string): void {
  const { length } = findWords(studio, find);
  const made = edit(studio, [{ type: 'replaceAll', find, replace, matchCase: false, notes: true }]);
  if (made) say(studio, msg(str`已替换 ${length} 处。`));
}
