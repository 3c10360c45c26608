import type { Block, Pair } from '../../model/block';
import type { Slide } from '../../model/deck';
import { rich } from '../../model/rich-text';

/** Slides one can insert. Pictures are inserted by their file. */
export const insertable = [
  'section',
  'points',
  'cards',
  'steps',
  'timeline',
  'terms',
  'rules',
  'facts',
  'table',
  'quote',
  'statement',
  'discussion',
  'quiz',
  'contact',
  'code',
] as const;

/** A kind of slide one can insert. */
export type Insertable = (typeof insertable)[number];

/** Words a new slide starts with, in the language of the deck. */
export interface StartingWords {
  readonly title: string;
  readonly text: string;
  /** What stands before a text: a term, a case, a date. */
  readonly label: string;
}

/** A slide without an id. */
type Content = Omit<Slide, 'id'>;

/** A new slide of a kind. @param href what a code leads to; needed for `code` only */
export function newSlide(kind: Insertable, words: StartingWords, href = ''): Content {
  const title: Block = { kind: 'heading', text: rich(words.title) };
  const slide = (layout: Slide['layout'], ...blocks: readonly Block[]): Content => ({
    layout,
    blocks,
    notes: '',
  });
  switch (kind) {
    case 'section':
      return slide('section', title);
    case 'points':
      return slide('points', title, { kind: 'points', items: [{ text: rich(words.text) }] });
    case 'cards':
      return slide('cards', title, {
        kind: 'cards',
        items: [1, 2, 3].map(() => ({ title: rich(words.text) })),
      });
    case 'steps':
      return slide('steps', title, {
        kind: 'steps',
        items: [1, 2, 3].map(() => ({ title: rich(words.text), text: rich(words.text) })),
      });
    case 'timeline':
      return slide('timeline', title, {
        kind: 'timeline',
        items: [1, 2, 3].map(() => ({ when: rich(words.label), what: rich(words.text) })),
      });
    case 'terms':
    case 'rules':
    case 'facts':
    case 'contact':
      return slide(kind, title, { kind, items: pairs(words) });
    case 'table':
      return slide('table', title, emptyTable(words.text));
    case 'quote':
      return slide('quote', { kind: 'quote', text: rich(words.text), source: rich(words.title) });
    case 'statement':
      return slide('statement', { kind: 'statement', text: rich(words.text) });
    case 'discussion':
      return slide('statement', title, { kind: 'statement', text: rich(words.text) });
    case 'quiz':
      return slide('quiz', { kind: 'quiz', question: rich(words.title), answers: [rich(words.text)] });
    case 'code':
      return slide('contact', title, { kind: 'code', href, caption: rich(words.text) });
  }
}

function pairs(words: StartingWords): readonly Pair[] {
  return [1, 2, 3].map(() => ({ left: rich(words.label), right: rich(words.text) }));
}

function emptyTable(word: string): Block {
  const cells = [1, 2, 3].map(() => ({ text: rich(word) }));
  return { kind: 'table', head: [cells], rows: [cells, cells] };
}
