import type { Deck } from '../../model/deck';
import type { Notice } from '../../model/notice';
import type { TracedText } from '../../model/origin';
import { plain } from '../../model/rich-text';
import { slideTexts } from '../../model/slide-texts';
import { bigrams, containment } from '../../text/similarity';
import { matcherOf } from '../state/origins';

/** A sentence must share this much with the words to be taken for their original. */
const alike = 0.35;

/**
 * The notice's wording for a text the lecturer changed: what stood there last in the history when it came
 * from the notice, or else the clause or sentence of the notice that is most alike. null when nothing is.
 */
export function originalWording(
  notice: Notice,
  past: readonly Deck[],
  slide: string,
  traced: TracedText,
): string | null {
  return fromHistory(notice, past, slide, traced.path) ?? mostAlike(notice, traced.text);
}

function fromHistory(notice: Notice, past: readonly Deck[], slide: string, path: string): string | null {
  const matcher = matcherOf(notice);
  for (const deck of [...past].reverse()) {
    const shown = deck.slides.find((each) => each.id === slide);
    const entry = shown && slideTexts(shown).find((text) => text.path === path);
    const words = entry && plain(entry.text);
    if (words && matcher.origin(words).kind !== 'own') return words;
  }
  return null;
}

function mostAlike(notice: Notice, words: string): string | null {
  const wanted = bigrams(words);
  const pieces = notice.sentences.flatMap((sentence) => [sentence, ...sentence.clauses]);
  let best: { readonly quote: string; readonly score: number } | null = null;
  for (const piece of pieces) {
    const quote = notice.source.text.slice(piece.start, piece.end).trim();
    const score = agreement(wanted, bigrams(quote));
    if (score > (best?.score ?? alike)) best = { quote, score };
  }
  return best?.quote ?? null;
}

/** How much two sets of character pairs have in common, 0 to 1, both ways. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return Math.sqrt(containment(a, b) * containment(b, a));
}
