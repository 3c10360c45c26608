/** One `@font-face`: a file with the letters of some ranges in one family and weight. */
export interface FontSlice {
  readonly family: string;
  /** 100–900. */
  readonly weight: number;
  /** Absolute address of a woff2, woff or TrueType file. */
  readonly url: string;
  /** Code points it is used for, both ends included. */
  readonly ranges: readonly (readonly [number, number])[];
}

/**
 * The fonts slides are set in, as data, and a way to read their files.
 * In the page the slices come from the style sheets and the files from the HTTP cache.
 */
export interface FontSource {
  /** In the order of the style sheets; a later slice wins over an earlier one of the same family and weight. */
  readonly slices: readonly FontSlice[];
  /** Bytes of a slice. @throws when the file cannot be read */
  readonly readFont: (url: string) => Promise<Uint8Array>;
}
