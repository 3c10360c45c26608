import type { Clause } from '../model/notice';
import type { Span } from '../model/span';
import { cutsAfter, depths, pairs, piecesBetween } from './brackets';

/** Marks that belong to the sentence they follow: closing quotes and further stops (？！, ……). */
const closing = /[”’）)》】」』。！？!?…]/;
const clauseMarks = '，；：,;:';
const spoken = '。！？!?';

/**
 * The sentences of `text` as spans offset by `base`: contiguous, final marks and closing quotes
 * included, never cut inside quotes or brackets. A quotation behind a colon that ends in a stop ends its sentence. White space at the edges is left out.
 */
export function sentencesOf(text: string, base = 0): readonly Span[] {
  const stops = [...cutsAfter(text, spoken), ...latinStops(text), ...quotedStops(text)].sort((a, b) => a - b);
  return piecesBetween(behindClosers(text, stops), text.length, base).flatMap((piece) =>
    trimmed(text, piece, base),
  );
}

/** The clauses of the sentence `text`: pieces that end in ， ； ： (or their half-width forms after a hanzi). */
export function clausesOf(text: string, base = 0): readonly Clause[] {
  return piecesBetween(clauseCuts(text), text.length, base)
    .flatMap((piece) => trimmed(text, piece, base))
    .map(({ start, end }) => ({ start, end, mark: finalMark(text, end - base) }));
}

function clauseCuts(text: string): readonly number[] {
  if (!/[，；：,;:]/.test(text)) return [];
  return cutsAfter(text, clauseMarks).filter(
    (cut) => isClauseMark(text, cut - 1) && !clauseMarks.includes(text.charAt(cut) || ' '),
  );
}

function isClauseMark(text: string, at: number): boolean {
  if (isClockTime(text, at)) return false;
  if ('，；：'.includes(text.charAt(at))) return true;
  if (isBeforeYear(text, at)) return false;
  return (
    /[\u4e00-\u9fff”》）)\d%％元]/.test(text.charAt(at - 1)) || /[\s\u4e00-\u9fff]/.test(text.charAt(at + 1))
  );
}

/** 9：20 is one time, with a wide colon too. */
function isClockTime(text: string, at: number): boolean {
  return (
    /[：:]/.test(text.charAt(at)) &&
    /(?<!\d)\d{1,2}$/.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\d{2}(?!\d)/.test(text.slice(at + 1, at + 4))
  );
}

/** April 15, 2031 is one date. */
function isBeforeYear(text: string, at: number): boolean {
  return (
    text.charAt(at) === ',' &&
    /^,\s\d{4}\b/.test(text.slice(at, at + 7)) &&
    /[A-Z][a-z]{2,8}\.?\s\d{1,2}$/.test(text.slice(Math.max(0, at - 13), at))
  );
}

/** A full stop in Latin script ends a sentence before white space and a capital, or before a hanzi after a Latin word. */
function latinStops(text: string): number[] {
  const cuts: number[] = [];
  for (const match of text.matchAll(
    /(?<=[a-z0-9)\]”"’]|[A-Z]{3})\.(?=[\u4e00-\u9fff]|[”"’)]?\s+["“(]?[A-Z])/g,
  )) {
    if (!abbreviation(text, match.index)) cuts.push(match.index + 1);
  }
  return cuts;
}

/** 规定：“…。”根据…: the places behind quotations that are sentences of their own; “…。”的要求 goes on. */
function quotedStops(text: string): number[] {
  if (!/[。！？]”/.test(text)) return [];
  const depth = depths(text);
  return pairs(text).flatMap(({ start, end }) => {
    if (text.charAt(end - 1) !== '”' || !/[。！？]/.test(text.charAt(end - 2)) || depth[start] !== 0)
      return [];
    const goesOn = /[的等之这那，；：、。]/.test(text.charAt(end));
    return /[：:]/.test(text.charAt(start - 1)) && !goesOn ? [end] : [];
  });
}

const abbreviated =
  /^(?:Nos?|Mr|Mrs|Ms|Dr|St|Inc|Ltd|Corp|vs|etc|cf|al|e\.g|i\.e|Ph\.D|Brgys?|Secs?|Arts?|Pars?|Hon|Atty|Engr|Gov|Sen|Gen|Col|Capt|Rev|Prof|Sr|Jr|Dept|Ave|Blvd|Bldg|Fig|approx|(?:[A-Z]\.)*[A-Z])$/;

function abbreviation(text: string, at: number): boolean {
  const word = /[A-Za-z.]*$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const numbered = /(?:^|\s)\d{1,3}$/.test(text.slice(Math.max(0, at - 5), at));
  return numbered || abbreviated.test(word);
}

/** The places behind the stops and the marks that belong to them; stops passed over on the way count once. */
function behindClosers(text: string, stops: readonly number[]): number[] {
  const cuts: number[] = [];
  for (const stop of stops) {
    if (stop <= (cuts.at(-1) ?? -1)) continue;
    let end = stop;
    while (end < text.length && closing.test(text.charAt(end))) end++;
    cuts.push(end);
  }
  return cuts;
}

function trimmed(text: string, piece: Span, base: number): Span[] {
  let start = piece.start - base;
  let end = piece.end - base;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end > start ? [{ start: base + start, end: base + end }] : [];
}

function finalMark(text: string, end: number): string {
  const last = text.charAt(end - 1);
  return /[，；：,;:。！？!?]/.test(last) ? last : '';
}
