import type { Sentence } from '../model/notice';
import type { Origin } from '../model/origin';
import type { SourceText } from '../model/source-text';
import type { Span } from '../model/span';
import { type Abridgeable, abridgeable, abridgement } from './abridging';
import { isFixedWording, isNumbering, isNumeral, templateFilling, withoutContinued } from './fixed-wording';
import { indexNotice, type MatchIndex } from './match-index';
import { normalForm } from './normal-form';
import { cutsNumber } from './number-borders';
import { shownIn } from './shown-sentences';

/** Says where the words of a slide come from, by matching them against one notice. */
export interface Matcher {
  /**
   * The origin of `text`. Spaces and the width of marks do not count. When the words stand in several
   * places, the first one within `near` is named, or else the first in the text.
   */
  readonly origin: (text: string, near?: Span) => Origin;
  /**
   * Ids, ascending, of the sentences that `text` shows: a run of six characters or more, or a whole
   * clause. A phrase that many sentences share shows only those in which it is a whole clause.
   */
  readonly sentencesShown: (text: string) => readonly number[];
}

const label: Origin = { kind: 'label', spans: [] };
const own: Origin = { kind: 'own', spans: [] };
const finalMark = /[。.,;:、!?…]+$/;
/** Sentences looked at for one shortened text. */
const mostCandidates = 40;

/** Makes the matcher of a notice; linear in its length. `sentences` are those of `Notice.sentences`. */
export function createMatcher(source: SourceText, sentences: readonly Sentence[]): Matcher {
  const index = indexNotice(source, sentences);
  const prepared = new Map<number, Abridgeable>();
  const unitFor = (at: number) => {
    const known = prepared.get(at) ?? prepareUnit(index, at);
    prepared.set(at, known);
    return known;
  };
  const originOf = (text: string, near?: Span): Origin => {
    const query = normalForm(text).text;
    if (isFixedWording(query) || isStandingNumber(index, query)) return label;
    const whole = verbatim(index, query, near);
    if (whole) return whole;
    const shorter = withoutContinued(query);
    if (shorter !== query) return originOf(shorter, near);
    const filling = templateFilling(query);
    if (filling !== undefined && (isNumeral(filling) || originOf(filling).kind !== 'own')) return label;
    return otherEnding(index, query, near) ?? abridged(index, query, unitFor, near) ?? own;
  };
  return { origin: originOf, sentencesShown: (text) => shownIn(index, normalForm(text).text) };
}

/** A number such as （三） is a label where the notice has it; an Arabic one counts slides and items anywhere. */
function isStandingNumber(index: MatchIndex, query: string): boolean {
  if (!isNumbering(query)) return false;
  return /^[\d().:,]+$/.test(query) || index.form.text.includes(query);
}

function verbatim(index: MatchIndex, query: string, near?: Span): Origin | undefined {
  const start = preferred(index, places(index, query), near);
  if (start === undefined) return undefined;
  return { kind: 'verbatim', spans: [spanOf(index, start, start + query.length)] };
}

/** The same words closed by another mark, or by one more than the notice has there. */
function otherEnding(index: MatchIndex, query: string, near?: Span): Origin | undefined {
  const words = query.replace(finalMark, '');
  if (words === query || words === '') return undefined;
  const closed = places(index, words).filter((start) => endsThere(index, start + words.length));
  const start = preferred(index, closed, near);
  if (start === undefined) return undefined;
  return { kind: 'abridged', spans: [spanOf(index, start, start + words.length)] };
}

function endsThere(index: MatchIndex, end: number): boolean {
  return end >= index.form.text.length || /[\n\p{P}]/u.test(index.form.text.charAt(end));
}

function places(index: MatchIndex, query: string): readonly number[] {
  const { text } = index.form;
  return index.grams.occurrences(query).filter((start) => !cutsNumber(text, start, start + query.length));
}

function preferred(index: MatchIndex, starts: readonly number[], near?: Span): number | undefined {
  if (!near) return starts[0];
  const from = index.placeOf(near.start);
  const to = index.placeOf(near.end);
  return starts.find((start) => start >= from && start < to) ?? starts[0];
}

function abridged(
  index: MatchIndex,
  query: string,
  unitFor: (at: number) => Abridgeable,
  near?: Span,
): Origin | undefined {
  const words = query.replace(finalMark, '');
  const found = candidates(index, words).flatMap((at) => {
    const pieces = abridgement(query, unitFor(at)) ?? abridgement(words, unitFor(at));
    const base = index.ranges[at]?.start ?? 0;
    const first = pieces?.[0];
    if (!pieces || !first || cutsNumber(index.form.text, base + first.start, base + first.end)) return [];
    return [pieces.map((piece) => ({ start: base + piece.start, end: base + piece.end }))];
  });
  const start = preferred(
    index,
    found.map((pieces) => pieces[0]?.start ?? 0),
    near,
  );
  const chosen = found.find((pieces) => pieces[0]?.start === start);
  if (!chosen) return undefined;
  return { kind: 'abridged', spans: chosen.map((piece) => spanOf(index, piece.start, piece.end)) };
}

/** Sentences that share the beginning of `words`, in text order; those that share its end too come alone. */
function candidates(index: MatchIndex, words: string): readonly number[] {
  const first = unitsAt(index, index.grams.places(words, 0));
  const last = new Set(unitsAt(index, index.grams.places(words, Math.max(0, words.length - 3))));
  const both = first.filter((at) => last.has(at));
  const chosen = both.length > 0 ? both : first.length > 0 ? first : [...last];
  return chosen.slice(0, mostCandidates);
}

function unitsAt(index: MatchIndex, starts: readonly number[]): number[] {
  return [...new Set(starts.map((start) => index.unitAt[start] ?? -1))].filter((at) => at >= 0);
}

function prepareUnit(index: MatchIndex, at: number): Abridgeable {
  const range = index.ranges[at] ?? { start: 0, end: 0 };
  return abridgeable(
    index.form.text.slice(range.start, range.end),
    index.form.written.slice(range.start, range.end),
  );
}

function spanOf(index: MatchIndex, start: number, end: number): Span {
  const { offsets } = index.form;
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? -1) + 1 };
}
