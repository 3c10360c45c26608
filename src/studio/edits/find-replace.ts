import type { Deck, Slide } from '../../model/deck';
import { plain, type RichText } from '../../model/rich-text';
import { slideTexts } from '../../model/slide-texts';
import { joined } from './emphasis';
import { cutText } from './points';
import { withTextAt } from './text-at';

/** One place where the words stand. */
export interface Match {
  readonly slide: string;
  /** Path of the text; null in the notes. */
  readonly path: string | null;
  /** Offset in the plain words. */
  readonly start: number;
  readonly end: number;
}

/** Every place where `words` stand, slide by slide, the notes of a slide last. Case does not matter. */
export function findWords(deck: Deck, words: string): readonly Match[] {
  if (words === '') return [];
  return deck.slides.flatMap((slide) => [
    ...slideTexts(slide).flatMap((entry) => places(plain(entry.text), words, slide.id, entry.path)),
    ...places(slide.notes, words, slide.id, null),
  ]);
}

function places(text: string, words: string, slide: string, path: string | null): readonly Match[] {
  const [hay, needle] = [text.toLowerCase(), words.toLowerCase()];
  const found: Match[] = [];
  for (let start = hay.indexOf(needle); start >= 0; start = hay.indexOf(needle, start + needle.length)) {
    found.push({ slide, path, start, end: start + needle.length });
  }
  return found;
}

/** The deck with the words at some places replaced; emphasis around them stays. */
export function replaceMatches(deck: Deck, matches: readonly Match[], words: string): Deck {
  const slides = deck.slides.map((slide) => {
    const own = matches.filter((match) => match.slide === slide.id);
    return own.toReversed().reduce((done, match) => replaceOne(done, match, words), slide);
  });
  return { ...deck, slides };
}

function replaceOne(slide: Slide, match: Match, words: string): Slide {
  const { path, start, end } = match;
  if (path === null) {
    return { ...slide, notes: slide.notes.slice(0, start) + words + slide.notes.slice(end) };
  }
  const entry = slideTexts(slide).find((text) => text.path === path);
  return entry ? withTextAt(slide, path, spliceText(entry.text, start, end, words)) : slide;
}

/** The text with other words at `[start, end)`, in the style of the first character replaced. */
export function spliceText(text: RichText, start: number, end: number, words: string): RichText {
  const [before, rest] = cutText(text, start);
  const [taken, after] = cutText(rest, end - start);
  const [style] = taken;
  return joined([...before, { ...style, text: words }, ...after]);
}
