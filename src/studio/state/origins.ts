import type { Deck, Slide } from '../../model/deck';
import type { Notice } from '../../model/notice';
import type { TracedText } from '../../model/origin';
import { plain } from '../../model/rich-text';
import { slideTexts } from '../../model/slide-texts';
import { createMatcher, type Matcher } from '../../text/matching';

const matchers = new WeakMap<Notice, Matcher>();
const traced = new WeakMap<Slide, { readonly notice: Notice; readonly texts: readonly TracedText[] }>();
const shown = new WeakMap<Slide, { readonly notice: Notice; readonly sentences: readonly number[] }>();

/** The matcher of a notice, made once. */
export function matcherOf(notice: Notice): Matcher {
  const known = matchers.get(notice);
  if (known) return known;
  const matcher = createMatcher(notice.source, notice.sentences);
  matchers.set(notice, matcher);
  return matcher;
}

/** The origins of all texts of a slide; computed once for each state of the slide. */
export function originsOf(notice: Notice, slide: Slide): readonly TracedText[] {
  const known = traced.get(slide);
  if (known?.notice === notice) return known.texts;
  const matcher = matcherOf(notice);
  const texts = slideTexts(slide).map((entry) => {
    const text = plain(entry.text);
    return { path: entry.path, text, origin: matcher.origin(text) };
  });
  traced.set(slide, { notice, texts });
  return texts;
}

/** Ids of the sentences of which a run stands on a slide of the deck. */
export function shownSentences(notice: Notice, deck: Deck): ReadonlySet<number> {
  return new Set(deck.slides.filter((slide) => !slide.hidden).flatMap((slide) => sentencesOn(notice, slide)));
}

/** Ids of the sentences of which a run stands on the slide; computed once for each state of the slide. */
export function sentencesOn(notice: Notice, slide: Slide): readonly number[] {
  const known = shown.get(slide);
  if (known?.notice === notice) return known.sentences;
  const matcher = matcherOf(notice);
  const sentences = slideTexts(slide).flatMap((entry) => matcher.sentencesShown(plain(entry.text)));
  shown.set(slide, { notice, sentences });
  return sentences;
}
