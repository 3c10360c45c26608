import { plain, type RichText, type Run } from '../model/rich-text';
import { cutsAfter } from '../text/brackets';
import { breaksOf, longestKept } from '../text/phrases';
import { clausesOf, sentencesOf } from '../text/sentences';

/** The part of a text between two UTF-16 offsets, styles kept. */
export function sliceRich(text: RichText, from: number, to: number): RichText {
  let at = 0;
  return text.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const piece = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return piece === '' ? [] : [{ ...run, text: piece }];
  });
}

/** Two texts as one; runs of the same style become one run. */
export function joinRich(one: RichText, other: RichText): RichText {
  const last = one.at(-1);
  const [first, ...rest] = other;
  if (!last || !first || !sameStyle(last, first)) return [...one, ...other];
  return [...one.slice(0, -1), { ...last, text: last.text + first.text }, ...rest];
}

/**
 * Where to cut a text that is too long for its page: the end of a sentence, else of a clause, else of a
 * list item, nearest to the middle; in a very long text without either, between phrases. Undefined when it must stay whole.
 */
export function middleCut(text: RichText): number | undefined {
  const words = plain(text);
  const long = words.length > longWithoutClause ? phraseEnds(words) : [];
  return (
    nearestMiddle(sentencesOf(words), words.length) ??
    nearestMiddle(clausesOf(words), words.length) ??
    nearestMiddle(listEnds(words), words.length) ??
    nearestMiddle(long, words.length)
  );
}

/** A text of more characters than this is cut between phrases when it has no clauses. */
const longWithoutClause = 60;

function listEnds(words: string): readonly { readonly end: number }[] {
  return cutsAfter(words, '、').map((end) => ({ end }));
}

function phraseEnds(words: string): readonly { readonly end: number }[] {
  return breaksOf(words, longestKept).map((each) => ({ end: each.at }));
}

function nearestMiddle(pieces: readonly { readonly end: number }[], length: number): number | undefined {
  const ends = pieces.map((piece) => piece.end).filter((end) => end < length);
  const off = (end: number) => Math.abs(end - length / 2);
  return ends.sort((a, b) => off(a) - off(b)).find((end) => off(end) < length * 0.4);
}

function sameStyle(one: Run, other: Run): boolean {
  return (
    Boolean(one.strong) === Boolean(other.strong) &&
    Boolean(one.accent) === Boolean(other.accent) &&
    one.href === other.href
  );
}
