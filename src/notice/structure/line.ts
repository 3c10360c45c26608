import type { SourceText } from '../../model/source-text';
import type { Quote, Span } from '../../model/span';

/** A line of the canonical text as the passes of understanding see it. */
export interface Line extends Span {
  readonly index: number;
  readonly text: string;
  /** Heading rank as the file marks it; only a hint. */
  readonly mark?: number;
  /** Index of the table the line is a row of. */
  readonly table?: number;
  /** The lecturer says: these words are the title. */
  readonly asTitle?: Span;
  /** The lecturer says: a section of this depth; 0 is running text. */
  readonly asLevel?: number;
  /** The lecturer says: these words are the heading; empty for none. */
  readonly asHeading?: Span;
}

/** The lines of the canonical text. */
export function linesOf(source: SourceText): readonly Line[] {
  return source.lines.map(({ start, end, mark, table }, index) => ({
    index,
    start,
    end,
    text: source.text.slice(start, end),
    ...(mark === undefined ? {} : { mark }),
    ...(table === undefined ? {} : { table }),
  }));
}

/** The part `[start, end)` of a line, in offsets of the canonical text, edge white space dropped. */
export function partOf(line: Line, start: number, end: number): Line {
  const span = trimSpan(line.text, { start: start - line.start, end: end - line.start });
  return {
    ...line,
    start: line.start + span.start,
    end: line.start + span.end,
    text: line.text.slice(span.start, span.end),
  };
}

/** `span` of `text` without white space at its edges. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The words of `line` from `from` to `to` (offsets in the line) as a quote. */
export function quoteIn(line: Line, from: number, to: number): Quote {
  const span = trimSpan(line.text, { start: from, end: to });
  return {
    start: line.start + span.start,
    end: line.start + span.end,
    quote: line.text.slice(span.start, span.end),
  };
}

/** A whole line as a quote. */
export function quoteOf(line: Line): Quote {
  return { start: line.start, end: line.end, quote: line.text };
}
