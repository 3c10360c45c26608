import type { Deck } from '../../model/deck';
import type { Finding } from '../../model/finding';
import type { Notice } from '../../model/notice';
import type { TimePlan } from '../reports';
import type { Traces } from '../trace';

/** How a slide came out on the stage; lengths in CSS pixels of the 720 px high slide. */
export interface SlideLook {
  /** How far its text goes beyond its place; 0 when it fits. */
  readonly overflow: number;
  /** Smallest body text; Infinity when there is none. */
  readonly smallest: number;
  /** Smallest text in tables; Infinity when there is none. */
  readonly smallestInTable: number;
}

/** The lines a text was set in. */
export interface SetText {
  readonly slide: string;
  readonly path: string;
  readonly lines: readonly string[];
}

/** The colours as the deck shows them, variant included. */
export interface Colours {
  readonly palette: Readonly<Record<string, string>>;
  /** Which text colour may stand on which ground. */
  readonly pairs: readonly (readonly [text: string, ground: string])[];
  /** Contrast of two colours, 1 to 21. */
  readonly contrast: (one: string, other: string) => number;
}

/** All that the check may look at; rules keep quiet about what is not given. */
export interface CheckContext {
  readonly deck: Deck;
  readonly notice?: Notice;
  /** Needed for the lecturer's own words and for joins. */
  readonly traces?: Traces;
  readonly plan?: TimePlan;
  /** By slide id. */
  readonly looks?: ReadonlyMap<string, SlideLook>;
  readonly lines?: readonly SetText[];
  readonly colours?: Colours;
  /** Whether the fonts that go with the deck have a character. */
  readonly hasGlyph?: (character: string) => boolean;
}

/** One rule of the pre-flight check: pure, quiet on a sound deck. */
export type CheckRule = (context: CheckContext) => readonly Finding[];
