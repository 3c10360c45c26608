import { sectionSpans } from '../../deck/sections';
import { createTracer, type Tracer } from '../../deck/trace';
import type { Deck, Slide } from '../../model/deck';
import type { Notice } from '../../model/notice';
import type { TracedText } from '../../model/origin';
import { plain } from '../../model/rich-text';
import { slideTexts } from '../../model/slide-texts';
import { createMatcher, type Matcher } from '../../text/matching';

/** What matching against one notice needs, and what it found out about slides so far. */
interface Matching {
  readonly matcher: Matcher;
  readonly tracer: Tracer;
  readonly shown: WeakMap<Slide, readonly number[]>;
}

const known = new WeakMap<Notice, Matching>();

function matchingOf(notice: Notice): Matching {
  const old = known.get(notice);
  if (old) return old;
  const matcher = createMatcher(notice.source, notice.sentences);
  const made = { matcher, tracer: createTracer(matcher, sectionSpans(notice)), shown: new WeakMap() };
  known.set(notice, made);
  return made;
}

/** The matcher of a notice, made once. */
export function matcherOf(notice: Notice): Matcher {
  return matchingOf(notice).matcher;
}

/** The tracer of a notice, made once; slides it has seen are not traced again. */
export function tracerOf(notice: Notice): Tracer {
  return matchingOf(notice).tracer;
}

/** The origins of all texts of a slide. */
export function originsOf(notice: Notice, slide: Slide): readonly TracedText[] {
  return tracerOf(notice).slide(slide);
}

/** Paths of the texts of a slide that are the lecturer's own words. */
export function ownPaths(notice: Notice, slide: Slide): readonly string[] {
  return originsOf(notice, slide).flatMap((traced) => (traced.origin.kind === 'own' ? [traced.path] : []));
}

/** Ids of the sentences of which a run stands on a slide of the deck that is not hidden. */
export function shownSentences(notice: Notice, deck: Deck): ReadonlySet<number> {
  return new Set(deck.slides.filter((slide) => !slide.hidden).flatMap((slide) => sentencesOn(notice, slide)));
}

/** Ids of the sentences of which a run stands on the slide; worked out once for each state of it. */
export function sentencesOn(notice: Notice, slide: Slide): readonly number[] {
  const { matcher, shown } = matchingOf(notice);
  const old = shown.get(slide);
  if (old) return old;
  const found = slideTexts(slide).flatMap((entry) => matcher.sentencesShown(plain(entry.text)));
  shown.set(slide, found);
  return found;
}
