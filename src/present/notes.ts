import type { Slide } from '../model/deck';
import { plain } from '../model/rich-text';
import { slideTexts } from '../model/slide-texts';

/** A run of the notes; marked runs are the words that stand on the slide, strong ones are bold. */
export interface NoteRun {
  readonly text: string;
  readonly marked: boolean;
  readonly strong: boolean;
}

/** A paragraph of the notes. */
export interface NoteParagraph {
  /** `quote`: the original wording, written as a Markdown quotation. */
  readonly kind: 'text' | 'quote' | 'item';
  readonly runs: readonly NoteRun[];
}

/** Shorter runs than this, in characters, are not looked for in the notes. */
const shortestMark = 6;

/** The words of a slide worth finding again in its notes, longest first. */
export function wordsOnSlide(slide: Slide): readonly string[] {
  const texts = slideTexts(slide).map((entry) => plain(entry.text).replace(/[。；;.]$/u, ''));
  const clauses = texts.flatMap((text) => [text, ...text.split(/(?<=[，；。：,;])|…/u)]);
  const found = clauses.map((text) => text.replace(/[，；。：,;]$/u, '').trim());
  return [...new Set(found)]
    .filter((text) => text.length >= shortestMark)
    .sort((one, other) => other.length - one.length);
}

/** Notes as paragraphs, with the words of `marks` marked where they occur. */
export function noteParagraphs(notes: string, marks: readonly string[]): readonly NoteParagraph[] {
  return notes
    .split(/\n\s*\n|\n(?=\s*[-*]\s)|(?<=^[^>\n].*)\n(?=>)/mu)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => readParagraph(paragraph, marks));
}

function readParagraph(paragraph: string, marks: readonly string[]): NoteParagraph {
  const quote = /^>\s?/u.test(paragraph);
  const item = /^[-*]\s/u.test(paragraph);
  const text = paragraph
    .replace(/^(?:>\s?|[-*]\s+)/gmu, '')
    .replace(/\s*\n\s*/gu, (_, at: number, whole: string) =>
      /[\x21-\x7e]/u.test(whole[at - 1] ?? '') ? ' ' : '',
    );
  return { kind: quote ? 'quote' : item ? 'item' : 'text', runs: runsOf(text, marks) };
}

function runsOf(text: string, marks: readonly string[]): readonly NoteRun[] {
  return text.split(/(\*\*[^*]+\*\*)/u).flatMap((piece) => {
    const strong = piece.startsWith('**') && piece.endsWith('**') && piece.length > 4;
    return markedRuns(strong ? piece.slice(2, -2) : piece, marks).map((run) => ({ ...run, strong }));
  });
}

function markedRuns(text: string, marks: readonly string[]): { text: string; marked: boolean }[] {
  if (text === '') return [];
  for (const mark of marks) {
    const at = text.indexOf(mark);
    if (at === -1) continue;
    return [
      ...markedRuns(text.slice(0, at), marks),
      { text: mark, marked: true },
      ...markedRuns(text.slice(at + mark.length), marks),
    ];
  }
  return [{ text, marked: false }];
}
