/** Where the lecturer is: the slide shown large and the text on it. */
export interface Selection {
  /** Id of the slide; '' when the deck has none. */
  readonly slide: string;
  /** Path of the text, e.g. `blocks.1.items.0.text`; null when the slide as a whole is meant. */
  readonly path: string | null;
  /** Slides chosen together with the one shown; absent when it is the only one. */
  readonly choice?: SlideChoice;
}

/** Several slides chosen in the rail. */
export interface SlideChoice {
  /** Ids in any order, the one shown among them; slides deleted since may still be named. */
  readonly slides: readonly string[];
  /** Where a range begins that is drawn with Shift. */
  readonly anchor: string;
}
