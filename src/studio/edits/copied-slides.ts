import * as v from 'valibot';
import type { DeckChange } from '../../deck/changes/deck-change';
import { picturesSchema, type Slide, slideSchema } from '../../model/deck';
import { parseWith } from '../../model/parse';
import { freshKey, type Pictures, picturesOn, withKeys } from './picture-keys';

const schema = v.strictObject({ slides: v.array(slideSchema), pictures: picturesSchema });

/** Slides with their pictures as text for the clipboard. */
export function copiedSlides(slides: readonly Slide[], pictures: Pictures): string {
  const shown = Object.assign({}, ...slides.map((slide) => picturesOn(slide, pictures)));
  return JSON.stringify({ slides, pictures: shown });
}

/** What must be done to a deck before the slides can be inserted, and the slides as they are inserted. */
export interface PastedSlides {
  readonly before: readonly DeckChange[];
  readonly contents: readonly Omit<Slide, 'id'>[];
}

/** Slides from the clipboard, fit for a deck with these pictures; null when the text has none. */
export function pastedSlides(text: string, taken: Pictures): PastedSlides | null {
  const copied = parsed(text);
  if (!copied || copied.slides.length === 0) return null;
  const keys = new Map<string, string>();
  let known = taken;
  for (const [key, picture] of Object.entries(copied.pictures)) {
    const same = Object.keys(known).find((each) => known[each]?.data === picture.data);
    const own = same ?? freshKey(known);
    known = { ...known, [own]: picture };
    keys.set(key, own);
  }
  const before = [...new Set(keys.values())].flatMap((key): readonly DeckChange[] => {
    const picture = known[key];
    return picture && !Object.hasOwn(taken, key) ? [{ type: 'setPicture', key, picture }] : [];
  });
  return { before, contents: copied.slides.map(({ id: _, ...content }) => withKeys(content, keys)) };
}

function parsed(text: string): v.InferOutput<typeof schema> | null {
  try {
    return parseWith(schema, JSON.parse(text));
  } catch {
    // Clipboards are strangers' too: what is no slide is left alone.
    return null;
  }
}
