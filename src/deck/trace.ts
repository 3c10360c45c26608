import type { Deck, Slide } from '../model/deck';
import type { OriginKind, TracedText } from '../model/origin';
import { plain } from '../model/rich-text';
import { slideTexts } from '../model/slide-texts';
import type { Span } from '../model/span';
import type { Matcher } from '../text/matching';

/** The traced texts of every slide by its id, in reading order. */
export type Traces = ReadonlyMap<string, readonly TracedText[]>;

/** Traces decks against one notice; slides it has seen are not traced again. */
export interface Tracer {
  readonly slide: (slide: Slide) => readonly TracedText[];
  readonly deck: (deck: Deck) => Traces;
}

/**
 * A tracer over `matcher`. `sections` gives the span of a section by its id: words that stand in the
 * notice more than once are then placed in the slide's own section.
 */
export function createTracer(matcher: Matcher, sections?: ReadonlyMap<string, Span>): Tracer {
  const known = new WeakMap<Slide, readonly TracedText[]>();
  const slide = (one: Slide) => {
    const traced = known.get(one) ?? traceSlide(one, matcher, sections?.get(one.source ?? ''));
    known.set(one, traced);
    return traced;
  };
  return { slide, deck: (deck) => new Map(deck.slides.map((one) => [one.id, slide(one)])) };
}

/** The origin of every text of a deck, by slide. */
export function traceDeck(deck: Deck, matcher: Matcher, sections?: ReadonlyMap<string, Span>): Traces {
  return createTracer(matcher, sections).deck(deck);
}

/** How many texts there are of each origin. */
export function originCounts(traces: Traces): Readonly<Record<OriginKind, number>> {
  const counts = { verbatim: 0, abridged: 0, label: 0, own: 0 };
  for (const texts of traces.values()) for (const { origin } of texts) counts[origin.kind]++;
  return counts;
}

function traceSlide(slide: Slide, matcher: Matcher, near: Span | undefined): readonly TracedText[] {
  return slideTexts(slide).map(({ path, text }) => {
    const words = plain(text);
    const counted = path.endsWith('.label') && /^\d{1,2}$/.test(words);
    return {
      path,
      text: words,
      origin: counted ? { kind: 'label', spans: [] } : matcher.origin(words, near),
    };
  });
}
