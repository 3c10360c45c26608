import type { Block, BlockKind } from '../../model/block';
import type { Layout, Slide } from '../../model/deck';
import type { Finding } from '../../model/finding';
import { printComment, readAttributes } from './attributes';
import { readContent } from './content';
import { printContent } from './content-printing';
import { notesLine, printNotes, readNotes } from './notes';
import { readSlideAttributes, slideAttributes } from './slide-attributes';

const slideComment = /^[ \t]*<!--[ \t]*\.slide:(.*)-->[ \t]*$/;

/** A slide as it was read; the id may be missing. */
export interface ReadSlide {
  readonly slide: Omit<Slide, 'id'> & { readonly id?: string };
  readonly findings: readonly Finding[];
}

/** A slide of deck.md, without the `---` around it. */
export function printSlide(slide: Slide): string {
  const known = printed.get(slide) ?? print(slide);
  printed.set(slide, known);
  return known;
}

/** Slides never change, so one that is printed again needs no work. */
const printed = new WeakMap<Slide, string>();

function print(slide: Slide): string {
  const notes = printNotes(slide.notes);
  return [
    printComment('.slide:', slideAttributes(slide)),
    ...(slide.blocks.length === 0 ? [] : [printContent(slide.blocks, slide.layout)]),
    ...(notes ? [`Note:\n${notes}`] : []),
  ].join('\n\n');
}

/** Reads a slide from its lines; `line` is the line of deck.md of the first. */
export function readSlide(lines: readonly string[], line: number): ReadSlide {
  const noted = lines.findIndex((text) => notesLine.test(text));
  const above = noted < 0 ? lines : lines.slice(0, noted);
  const commented = above.findIndex((text) => slideComment.test(text));
  const attributes = above.flatMap((text) => [...readAttributes(slideComment.exec(text)?.[1] ?? '')]);
  const { head, findings } = readSlideAttributes(new Map(attributes));
  const source = above.map((text) => (slideComment.test(text) ? '' : text)).join('\n');
  const layout = head.layout ?? layoutOf(readContent(source, 'points', line).blocks);
  const content = readContent(source, layout, line);
  const { notes: attributed, ...rest } = head;
  return {
    slide: { ...rest, layout, blocks: content.blocks, notes: attributed ?? notesOf(lines, noted) },
    findings: [
      ...findings.map((finding) => ({ ...finding, line: line + Math.max(0, commented) })),
      ...content.findings,
    ],
  };
}

/** Whether the lines are a slide's comment with the attribute `name`. */
export function hasAttribute(lines: readonly string[], name: string): boolean {
  return lines.some((text) => readAttributes(slideComment.exec(text)?.[1] ?? '').has(name));
}

function notesOf(lines: readonly string[], noted: number): string {
  if (noted < 0) return '';
  const [first = '', ...rest] = lines.slice(noted);
  return readNotes([first.replace(notesLine, ''), ...rest]);
}

const layoutOfKind: Partial<Record<BlockKind, Layout>> = {
  table: 'table',
  quote: 'quote',
  points: 'points',
  cards: 'cards',
  terms: 'terms',
  rules: 'rules',
  facts: 'facts',
  steps: 'steps',
  timeline: 'timeline',
  contact: 'contact',
  quiz: 'quiz',
  statement: 'statement',
  picture: 'picture',
  markdown: 'blank',
};

/** The layout that suits blocks written by hand without one. */
function layoutOf(blocks: readonly Block[]): Layout {
  const telling = blocks.find((block) => layoutOfKind[block.kind] !== undefined);
  if (telling) return layoutOfKind[telling.kind] ?? 'points';
  const headed = blocks.some((block) => block.kind === 'heading');
  if (blocks.length === 0) return 'blank';
  if (headed) return blocks.length === 1 ? 'section' : 'points';
  return 'statement';
}
