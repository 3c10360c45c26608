/** Where the lecturer is: the slide shown large and the text on it. */
export interface Selection {
  /** Id of the slide; '' when the deck has none. */
  readonly slide: string;
  /** Path of the text, e.g. `blocks.1.items.0.text`; null when the slide as a whole is meant. */
  readonly path: string | null;
}
