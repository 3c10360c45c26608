/**
 * What the readers accept at most. A notice is a stranger's file: everything above is refused with
 * one sentence, before memory or time is spent on it.
 */
export const limits = {
  /** Bytes of a file of any format. */
  fileBytes: 50_000_000,
  /** Bytes of a plain text, Markdown or HTML file; the longest notices known stay under 0.5 MB. */
  textBytes: 8_000_000,
  /** UTF-16 units of extracted text, whatever the format. */
  textLength: 4_000_000,
  /** Lines or paragraphs extracted. */
  lines: 200_000,
  /** Unpacked bytes of one entry of a container. */
  entryBytes: 30_000_000,
  /** Unpacked bytes of all entries that are read from a container. */
  unpackedBytes: 150_000_000,
  /** Entries of a container. */
  entries: 2_000,
  /** Unpacked bytes by packed byte; 1 MB of one letter packs 1:1000, a document about 1:20. */
  ratio: 200,
  /** Depth of elements in the parts of an office container. */
  depth: 400,
  /** Elements open at once in HTML; sloppy pages leave many open. */
  openElements: 3_000,
  /** Pages of a PDF or OFD. */
  pages: 600,
  /** Milliseconds a container or a PDF may take. */
  milliseconds: 60_000,
  /** A notice of one line must have at least this many characters: it has lost its breaks, it is not a fragment. */
  oneLineCharacters: 200,
} as const;
