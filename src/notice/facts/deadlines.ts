import type { Clause, Deadline, Sentence } from '../../model/notice';
import type { Quote, Span } from '../../model/span';
import { fullWidth } from '../../text/full-width';
import { trimSpan } from '../structure/line';
import { whatOf, whereOf, whoOf } from './deadline-parts';
import { findWhens } from './deadline-when';
import { findEnglishWhens } from './deadline-when-english';
import { headingDeadlines } from './heading-deadlines';
import { headingsById, requote, type Structure, sentencesWith, wordsAt } from './structure';

/**
 * Needs: sentences. Guarantees: every time limit, however written, with the part of its sentence that
 * says who does what by then. Dates of other documents, events, birthdays and 到2020年 targets are none.
 */
export function findDeadlines(structure: Structure): readonly Deadline[] {
  const headings = headingsById(structure);
  const find = structure.language === 'en' ? findEnglishWhens : findWhens;
  const sign =
    structure.language === 'en'
      ? /\b(?:by|before|within|until|till|than|prior|due|at|effective|beginning|starting|every|each)\b/i
      : /[前内起止至到迟限将把底初旬—–~～-]/;
  const said = sentencesWith(structure, sign).flatMap(({ sentence, text }) => {
    const heading = headings.get(sentence.section);
    const limits = find(text, heading?.quote).map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
    }));
    if (limits.length === 0) return [];
    const pieces = piecesAround(structure, sentence, limits);
    return limits.map((limit, at) => deadline(structure, sentence, pieces[at] ?? limit, limit, heading));
  });
  return [...said, ...headingDeadlines(structure, find)].sort((a, b) => a.start - b.start);
}

/** How much of a sentence around a limit is looked at. */
const reach = 300;

function deadline(
  structure: Structure,
  sentence: Sentence,
  piece: Span,
  limit: Span,
  heading: Quote | undefined,
): Deadline {
  const before = fullWidth(wordsAt(structure, { start: piece.start, end: limit.start }));
  const after = fullWidth(wordsAt(structure, { start: limit.end, end: piece.end }));
  const whole = { ...piece, quote: wordsAt(structure, piece) };
  const parts = { piece: { ...whole, quote: fullWidth(whole.quote) }, before, after, limit, heading };
  const earlier = { start: Math.max(sentence.start, piece.start - reach), end: piece.start };
  const who = whoOf(
    parts,
    earlier.start === sentence.start ? fullWidth(wordsAt(structure, earlier)) : '',
    earlier.start,
  );
  const what = whatOf(parts, who);
  const where = whereOf(parts);
  return {
    ...whole,
    when: wordsAt(structure, limit),
    ...(who ? { who: requote(structure, who) } : {}),
    ...(what ? { what: requote(structure, what) } : {}),
    ...(where ? { where: requote(structure, where) } : {}),
    section: sentence.section,
    sentence: sentence.id,
  };
}

/**
 * For each limit the part of the sentence between semicolons in which it stands, final mark included; it
 * ends before the clause of the next limit. One walk over the clauses for all limits.
 */
function piecesAround(structure: Structure, sentence: Sentence, limits: readonly Span[]): Span[] {
  const { clauses } = sentence;
  let at = 0;
  let start = sentence.start;
  return limits.map((limit, index) => {
    while ((clauses[at]?.end ?? Number.POSITIVE_INFINITY) <= limit.start) {
      if (/[；;]/.test(clauses[at]?.mark ?? '')) start = clauses[at]?.end ?? start;
      at++;
    }
    const end = pieceEnd(clauses, at, limits[index + 1]?.start) ?? sentence.end;
    return trimmed(
      structure,
      Math.max(start, limit.start - reach),
      Math.max(limit.end, Math.min(end, limit.end + reach)),
    );
  });
}

/** The end of the last clause from `at` that belongs to the limit. */
function pieceEnd(clauses: readonly Clause[], at: number, next: number | undefined): number | undefined {
  for (let index = at; index < clauses.length; index++) {
    const clause = clauses[index];
    const following = clauses[index + 1];
    if (!clause || /[；;]/.test(clause.mark) || clause.end - (clauses[at]?.start ?? 0) > reach * 2)
      return clause?.end;
    if (next !== undefined && following && following.start <= next && following.end > next) return clause.end;
  }
  return undefined;
}

function trimmed(structure: Structure, start: number, end: number): Span {
  const text = wordsAt(structure, { start, end });
  const span = trimSpan(text, { start: 0, end: text.length });
  return { start: start + span.start, end: start + span.end };
}
