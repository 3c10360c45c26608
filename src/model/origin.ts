import type { Span } from './span';

/**
 * Where a run of text on a slide comes from. A fact computed by matching, never stored:
 * `verbatim` one contiguous span; `abridged` an ordered selection from one sentence;
 * `label` fixed wording of the product; `own` the lecturer's words.
 */
export type OriginKind = 'verbatim' | 'abridged' | 'label' | 'own';

/** The origin of one run of text; spans are in text order, [] for label and own. */
export interface Origin {
  readonly kind: OriginKind;
  readonly spans: readonly Span[];
}

/** A run of text on a slide with its origin: an entry of `texts` in deck.json. */
export interface TracedText {
  /** Path of the text in the slide, e.g. `blocks.1.items.0.text`. */
  readonly path: string;
  readonly text: string;
  readonly origin: Origin;
}
