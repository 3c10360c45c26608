import type { Notice, NoticeBody, Paragraph, Section, Sentence } from '../../model/notice';
import type { Quote, Span } from '../../model/span';
import { fullWidth, halfDigits } from '../../text/full-width';

/** What the fact passes may rely on: everything but the facts. */
export type Structure = Pick<
  Notice,
  'language' | 'source' | 'elements' | 'body' | 'attachments' | 'sentences' | 'coverNote'
>;

/** A paragraph with the section it belongs to; '' outside sections. */
export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly section: string;
}

/** All paragraphs of body and cover note (attachments aside) in text order. */
export function paragraphsOf(structure: Structure): readonly PlacedParagraph[] {
  const known = placed.get(structure.body) ?? placeParagraphs(structure);
  placed.set(structure.body, known);
  return known;
}

/** Every fact pass asks for the same paragraphs. */
const placed = new WeakMap<NoticeBody, readonly PlacedParagraph[]>();

function placeParagraphs({ coverNote, body }: Structure): readonly PlacedParagraph[] {
  const outside = (paragraph: Paragraph) => ({ paragraph, section: '' });
  return [
    ...(coverNote?.paragraphs ?? []).map(outside),
    ...body.preamble.map(outside),
    ...sectionsOf(body).flatMap((section) =>
      section.paragraphs.map((paragraph) => ({ paragraph, section: section.id })),
    ),
    ...body.closing.map(outside),
  ].sort((a, b) => a.paragraph.start - b.paragraph.start);
}

/** All sections of a body in text order, parents before children. */
export function sectionsOf(body: NoticeBody): readonly Section[] {
  const visit = (section: Section): Section[] => [section, ...section.children.flatMap(visit)];
  return body.sections.flatMap(visit);
}

/** The words of a span. */
export function wordsAt(structure: Structure, span: { start: number; end: number }): string {
  return structure.source.text.slice(span.start, span.end);
}

/** A sentence with its words, half-width marks made full-width and full-width digits half-width for matching. */
export interface SaidSentence {
  readonly sentence: Sentence;
  readonly text: string;
}

/** Sentences of the body and cover note that hold `sign`; those of attachments are left out. */
export function sentencesWith(structure: Structure, sign: RegExp): readonly SaidSentence[] {
  return saidSentences(structure).filter(({ text }) => sign.test(text));
}

/** Several fact passes ask for the same sentences. */
const said = new WeakMap<NoticeBody, readonly SaidSentence[]>();

function saidSentences(structure: Structure): readonly SaidSentence[] {
  const known = said.get(structure.body) ?? sayAll(structure);
  said.set(structure.body, known);
  return known;
}

function sayAll(structure: Structure): readonly SaidSentence[] {
  const sentences = paragraphsOf(structure).flatMap(({ paragraph }) => paragraph.sentences);
  return sentences
    .filter(({ start, end }) => end - start >= 3)
    .map((sentence) => ({ sentence, text: halfDigits(fullWidth(wordsAt(structure, sentence))) }));
}

/** The words that really stand at the place of a quote that was found in normalised text. */
export function requote(structure: Structure, { start, end }: Span): Quote {
  return { start, end, quote: wordsAt(structure, { start, end }) };
}

/** The headings of the body's sections by section id. */
export function headingsById({ body }: Structure): ReadonlyMap<string, Quote> {
  return new Map(
    sectionsOf(body).flatMap(({ id, heading, headingSpan }) =>
      headingSpan ? [[id, { ...headingSpan, quote: heading }] as const] : [],
    ),
  );
}
