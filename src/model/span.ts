/**
 * A half-open range `[start, end)` of the canonical text, in UTF-16 code units.
 * Law: `text.slice(span.start, span.end)` is exactly what is quoted.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it quotes. Law: `text.slice(start, end) === quote`. */
export interface Quote extends Span {
  readonly quote: string;
}
