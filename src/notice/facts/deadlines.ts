import type { Deadline, Sentence } from '../../model/notice';
import type { Quote } from '../../model/span';
import { trimSpan } from '../structure/line';
import { whatOf, whereOf, whoOf } from './deadline-parts';
import { findWhens } from './deadline-when';
import { findEnglishWhens } from './deadline-when-english';
import { headingsById, ownSentences, type Structure, wordsAt } from './structure';

/**
 * Needs: sentences. Guarantees: every time limit, however written, with the part of its sentence that
 * says who does what by then. Dates of other documents, events, birthdays and 到2020年 targets are none.
 */
export function findDeadlines(structure: Structure): readonly Deadline[] {
  const headings = headingsById(structure);
  const find = structure.language === 'en' ? findEnglishWhens : findWhens;
  return ownSentences(structure).flatMap((sentence) => {
    const text = wordsAt(structure, sentence);
    const whens = find(text);
    return whens.map((when, at) => {
      const limit = { start: sentence.start + when.start, end: sentence.start + when.end };
      const next = whens[at + 1];
      const piece = pieceAround(structure, sentence, limit.start, next && sentence.start + next.start);
      return deadline(structure, sentence, piece, limit, headings.get(sentence.section));
    });
  });
}

function deadline(
  structure: Structure,
  sentence: Sentence,
  piece: Quote,
  limit: { start: number; end: number },
  heading: Quote | undefined,
): Deadline {
  const before = wordsAt(structure, { start: piece.start, end: limit.start });
  const after = wordsAt(structure, { start: limit.end, end: piece.end });
  const parts = { piece, before, after, limit, heading };
  const who = whoOf(parts, wordsAt(structure, { start: sentence.start, end: piece.start }), sentence.start);
  const what = whatOf(parts, who);
  const where = whereOf(parts);
  return {
    ...piece,
    when: wordsAt(structure, limit),
    ...(who ? { who } : {}),
    ...(what ? { what } : {}),
    ...(where ? { where } : {}),
    section: sentence.section,
    sentence: sentence.id,
  };
}

/** The part of the sentence between semicolons in which `at` stands, final mark included; it ends before the clause of the next limit. */
function pieceAround(structure: Structure, sentence: Sentence, at: number, next: number | undefined): Quote {
  const borders = sentence.clauses.filter((clause) => /[；;]/.test(clause.mark)).map((clause) => clause.end);
  const start = borders.findLast((border) => border <= at) ?? sentence.start;
  const clause = sentence.clauses.find(
    (one) => next !== undefined && one.start > at && one.end > next,
  )?.start;
  const end = Math.min(borders.find((border) => border > at) ?? sentence.end, clause ?? sentence.end);
  const text = wordsAt(structure, { start, end });
  const span = trimSpan(text, { start: 0, end: text.length });
  return { start: start + span.start, end: start + span.end, quote: text.slice(span.start, span.end) };
}
