import type { Slide } from '../../model/deck';
import { plain, type RichText } from '../../model/rich-text';
import { slideTexts } from '../../model/slide-texts';
import type { ChangeOf, Replacement } from './deck-change';
import { ImpossibleChange, type Json, updatedAt } from './paths';
import { placesIn, replaced, tidy } from './rich-edits';

const wordFields = /^(?:label|markdown|alt)$|^head$/;

/** Sets one text of a slide; fields of plain words take the words alone, and an emptied label goes away. */
export function setText(slide: Slide, change: ChangeOf<'setText'>): Json {
  const path = change.path.split('.');
  if (path[0] !== 'blocks' || path.length < 3) throw new ImpossibleChange(change.path);
  return updatedAt(slide, path, (before) => {
    if (!isWords(path, before)) return tidy(change.text);
    const words = plain(change.text);
    return words === '' && path.at(-1) === 'label' ? undefined : words;
  });
}

/** A place where the words stand: a text of a slide or its notes. */
export interface Found {
  readonly slide: string;
  /** Path of the text, or `notes`. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** All places of some words in the slides, in reading order. */
export function findAll(slides: readonly Slide[], query: Omit<Replacement, 'replace'>): readonly Found[] {
  const length = query.find.length;
  return slides.flatMap((slide) => {
    const texts = slideTexts(slide).map(({ path, text }) => ({ path, words: plain(text) }));
    const all = query.notes ? [...texts, { path: 'notes', words: slide.notes }] : texts;
    return all.flatMap(({ path, words }) =>
      placesIn(words, query.find, query.matchCase).map((start) => ({
        slide: slide.id,
        path,
        start,
        end: start + length,
      })),
    );
  });
}

/** A slide with all places of some words replaced. */
export function replaceIn(slide: Slide, change: Replacement): Json {
  const { find, replace, matchCase } = change;
  const hit = slideTexts(slide).filter(({ text }) => placesIn(plain(text), find, matchCase).length > 0);
  const texts = hit.reduce<Json>((current, { path, text }) => {
    const made: RichText = replaced(text, find, replace, matchCase);
    return updatedAt(current, path.split('.'), (before) => (typeof before === 'string' ? plain(made) : made));
  }, slide);
  const spoken = change.notes && placesIn(slide.notes, find, matchCase).length > 0;
  if (!spoken) return texts;
  const notes = plain(replaced([{ text: slide.notes }], find, replace, matchCase));
  return updatedAt(texts, ['notes'], () => notes);
}

function isWords(path: readonly string[], before: Json): boolean {
  if (typeof before === 'string') return true;
  return before === undefined && wordFields.test(path.at(-1) ?? '');
}
