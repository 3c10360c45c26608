import * as v from 'valibot';

/**
 * A place in the canonical text that survives small changes of it: the offsets when the correction was
 * made and the first words there. The words win; the offsets say which of several occurrences is meant.
 */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** The first characters of the span, at most 60. */
  readonly quote: string;
}

/** One thing the lecturer corrected in what was understood. */
export type Correction =
  /** These words are the title. */
  | { readonly kind: 'title'; readonly place: Place }
  /** The line that begins here is a section of this depth from 1; 0 makes it running text. */
  | { readonly kind: 'level'; readonly place: Place; readonly level: number }
  /** These words are the heading of their section; an empty span takes the heading away. */
  | { readonly kind: 'heading'; readonly place: Place }
  /** The line that begins here goes on the line before (`accept`), or a join made here is undone. */
  | { readonly kind: 'join'; readonly place: Place; readonly accept: boolean }
  /** This part is no part of the lecture. */
  | { readonly kind: 'exclude'; readonly place: Place };

/** Corrections in the order they were made; kept with the deck. */
export type Corrections = readonly Correction[];

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const placeSchema = v.strictObject({
  start: offset,
  end: offset,
  quote: v.pipe(v.string(), v.maxLength(60)),
});

/** Schema of saved corrections. */
export const correctionsSchema: v.GenericSchema<Corrections> = v.array(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('title'), place: placeSchema }),
    v.strictObject({
      kind: v.literal('level'),
      place: placeSchema,
      level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
    }),
    v.strictObject({ kind: v.literal('heading'), place: placeSchema }),
    v.strictObject({ kind: v.literal('join'), place: placeSchema, accept: v.boolean() }),
    v.strictObject({ kind: v.literal('exclude'), place: placeSchema }),
  ]),
);

/** The place of the span `[start, end)` of `text`. */
export function placeOf(text: string, start: number, end: number): Place {
  return { start, end, quote: text.slice(start, Math.min(end, start + 60)) };
}
