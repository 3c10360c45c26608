import type { Sentence } from '../model/notice';
import type { SourceText } from '../model/source-text';
import type { Span } from '../model/span';
import { type GramIndex, indexGrams } from './gram-index';
import { type NormalForm, normalForm } from './normal-form';
import { type TextUnit, textUnits } from './text-units';

/** The notice made ready for matching. */
export interface MatchIndex {
  readonly form: NormalForm;
  readonly grams: GramIndex;
  readonly units: readonly TextUnit[];
  /** Start and end of every unit in normal form. */
  readonly ranges: readonly Span[];
  /** The clauses of every unit in normal form, without their closing marks. */
  readonly clauses: readonly (readonly Span[])[];
  /** For every place in normal form the position of its unit, -1 outside all. */
  readonly unitAt: Int32Array;
  /** The place in normal form of an offset of the canonical text. */
  readonly placeOf: (offset: number) => number;
}

/** Indexes a notice; linear in its length. */
export function indexNotice(source: SourceText, sentences: readonly Sentence[]): MatchIndex {
  const form = normalForm(source.text, true);
  const units = textUnits(source, sentences);
  const places = inverse(form.offsets, source.text.length);
  const placeOf = (offset: number) => places[offset] ?? form.text.length;
  const ranges = units.map((unit) => ({ start: placeOf(unit.start), end: placeOf(unit.end) }));
  const unitAt = new Int32Array(form.text.length).fill(-1);
  ranges.forEach((range, at) => {
    unitAt.fill(at, range.start, range.end);
  });
  const clauses = units.map((unit) =>
    unit.clauses.map((clause) => words(form.text, placeOf(clause.start), placeOf(clause.end))),
  );
  return { clauses, form, grams: indexGrams(form.text), units, ranges, unitAt, placeOf };
}

function inverse(offsets: Int32Array, length: number): Int32Array {
  const places = new Int32Array(length + 1);
  let place = 0;
  for (let offset = 0; offset <= length; offset++) {
    while (place < offsets.length && (offsets[place] ?? 0) < offset) place++;
    places[offset] = place;
  }
  return places;
}

function words(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && /\p{P}/u.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}
