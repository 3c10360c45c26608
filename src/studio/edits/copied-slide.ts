import * as v from 'valibot';
import type { DeckChange } from '../../deck/changes/deck-change';
import { picturesSchema, type Slide, slideSchema } from '../../model/deck';
import { parseWith } from '../../model/parse';
import { freshKey, type Pictures, picturesOn, withKeys } from './picture-keys';

const schema = v.strictObject({ slide: slideSchema, pictures: picturesSchema });

/** A slide with its pictures as text for the clipboard. */
export function copiedSlide(slide: Slide, pictures: Pictures): string {
  return JSON.stringify({ slide, pictures: picturesOn(slide, pictures) });
}

/** What must be done to a deck before the slide can be inserted, and the slide as it is inserted. */
export interface PastedSlide {
  readonly before: readonly DeckChange[];
  readonly content: Omit<Slide, 'id'>;
}

/** A slide from the clipboard, fit for a deck with these pictures; null when the text is none. */
export function pastedSlide(text: string, taken: Pictures): PastedSlide | null {
  const copied = parsed(text);
  if (!copied) return null;
  const { id: _, ...content } = copied.slide;
  const keys = new Map<string, string>();
  let known = taken;
  for (const [key, picture] of Object.entries(copied.pictures)) {
    const same = Object.keys(known).find((each) => known[each]?.data === picture.data);
    const own = same ?? freshKey(known);
    known = { ...known, [own]: picture };
    keys.set(key, own);
  }
  const before = [...keys.values()].flatMap((key): readonly DeckChange[] => {
    const picture = known[key];
    return picture && !Object.hasOwn(taken, key) ? [{ type: 'setPicture', key, picture }] : [];
  });
  return { before, content: withKeys(content, keys) };
}

function parsed(text: string): v.InferOutput<typeof schema> | null {
  try {
    return parseWith(schema, JSON.parse(text));
  } catch {
    // Clipboards are strangers' too: what is no slide is left alone.
    return null;
  }
}
