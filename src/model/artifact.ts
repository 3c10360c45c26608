/** A file ready to be saved. */
export interface Artifact {
  /** File name, or a path with `/` for files in a folder, e.g. `png/01.png`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
