/** A line of a decoded file as it stands there. */
export interface PhysicalLine {
  readonly text: string;
  /** Offset of the first character in the decoded file. */
  readonly start: number;
  /** 1-based number in the file. */
  readonly number: number;
  /** 1-based page when the file has form feeds. */
  readonly page?: number;
}

/**
 * The lines of `text` with their places. Line ends are CR, LF, CRLF, NEL, LS, PS, VT and FF; a form
 * feed is a page border as well.
 */
export function physicalLines(text: string): readonly PhysicalLine[] {
  const paged = text.includes('\f');
  const lines: PhysicalLine[] = [];
  let page = 1;
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\r\n\u000b\f\u0085\u2028\u2029]|$/g)) {
    const line = { text: text.slice(start, match.index), start, number: lines.length + 1 };
    lines.push(paged ? { ...line, page } : line);
    start = match.index + match[0].length;
    if (match[0] === '\f') page++;
  }
  return lines;
}
