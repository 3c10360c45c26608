import type { Deck, Picture, Slide } from '../model/deck';
import type { Finding, Outcome } from '../model/finding';
import { slideTitle } from '../model/slide-texts';
import { DeckSyntaxError } from './deck-syntax-error';
import { printFrontMatter, readFrontMatter } from './markdown/front-matter';
import { picturesAttribute, printPictures, readPictures } from './markdown/pictures-codec';
import { hasAttribute, printSlide, type ReadSlide, readSlide } from './markdown/slide-codec';
import { freshId } from './slide-ids';

const border = /^---[ \t]*$/;
/** Larger files are refused. */
const longest = 50_000_000;

/** A deck as deck.md. Law: `parseDeck(printDeck(deck)).value` equals `deck`. */
export function printDeck(deck: Deck): string {
  const parts = deck.slides.map(printSlide);
  if (deck.pictures) parts.push(printPictures(deck.pictures));
  return `${printFrontMatter(deck)}\n\n${parts.join('\n\n---\n\n')}\n`;
}

/**
 * Reads deck.md, printed or written by hand. Findings carry the line they are about.
 * @throws DeckSyntaxError with the line, when the settings at the top cannot be read or the file is too large
 */
export function parseDeck(markdown: string): Outcome<Deck> {
  if (markdown.length > longest) throw tooLarge();
  const lines = markdown
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const end = border.test(lines[0] ?? '') ? lines.findIndex((text, at) => at > 0 && border.test(text)) : -1;
  if (end < 0 && border.test(lines[0] ?? '') && /^(?:#|\w+:)/.test(lines[1] ?? '')) throw unclosed();
  const { head, findings } = readFrontMatter(end < 0 ? [] : lines.slice(1, end), 2);
  const body = readBody(lines, Math.max(0, end + 1));
  const slides = withIds(body.slides);
  const title = head.titled ? head.meta.title : slideTitle(slides[0] ?? blank);
  const deck: Deck = {
    version: 1,
    meta: { ...head.meta, title },
    brief: head.brief,
    theme: head.theme,
    slides,
    ...(body.pictures ? { pictures: body.pictures } : {}),
  };
  return { value: deck, findings: [...findings, ...body.findings, ...duplicates(body.slides)] };
}

interface Body {
  readonly slides: readonly ReadSlide['slide'][];
  readonly pictures?: Readonly<Record<string, Picture>>;
  readonly findings: readonly Finding[];
}

function readBody(lines: readonly string[], from: number): Body {
  const slides: ReadSlide['slide'][] = [];
  const findings: Finding[] = [];
  let pictures: Readonly<Record<string, Picture>> | undefined;
  for (const part of partsOf(lines, from)) {
    if (hasAttribute(part.lines, picturesAttribute)) {
      const read = readPictures(part.lines, part.line);
      pictures = read.pictures;
      findings.push(...read.findings);
      continue;
    }
    const read = readSlide(part.lines, part.line);
    slides.push(read.slide);
    findings.push(...read.findings);
  }
  return { slides, findings, ...(pictures ? { pictures } : {}) };
}

interface Part {
  readonly lines: readonly string[];
  /** 1-based line of deck.md of the first. */
  readonly line: number;
}

/** The lines between `---`, empty parts left out. */
function partsOf(lines: readonly string[], from: number): readonly Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let at = from; at <= lines.length; at++) {
    if (at < lines.length && !border.test(lines[at] ?? '')) continue;
    const part = lines.slice(start, at);
    if (part.some((text) => text.trim() !== '')) parts.push({ lines: part, line: start + 1 });
    start = at + 1;
  }
  return parts;
}

/** Every slide gets an id of its own; the first of two equal ones keeps it. */
function withIds(slides: readonly ReadSlide['slide'][]): readonly Slide[] {
  const used = new Set(slides.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const taken = new Set<string>();
  return slides.map((slide) => {
    const id =
      slide.id !== undefined && !taken.has(slide.id) ? slide.id : freshId(new Set([...used, ...taken]));
    taken.add(id);
    return { ...slide, id };
  });
}

function duplicates(slides: readonly ReadSlide['slide'][]): readonly Finding[] {
  const seen = new Set<string>();
  return slides.flatMap(({ id }): readonly Finding[] => {
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    const message = {
      zh: `两页用了同一个编号“${id}”，后一页已换新编号。`,
      en: `Two slides have the id “${id}”; the later one got a new id.`,
    };
    return [{ code: 'deck.id.double', severity: 'note', message, slide: id }];
  });
}

const blank: Slide = { id: 's1', layout: 'blank', blocks: [], notes: '' };

function unclosed(): DeckSyntaxError {
  return new DeckSyntaxError('deck.front-matter.open', 1, {
    zh: '文首的设置没有结束，请在设置之后加一行 ---',
    en: 'the settings at the top do not end; add a line --- after them',
  });
}

function tooLarge(): DeckSyntaxError {
  return new DeckSyntaxError('deck.large', 1, {
    zh: '文件超过 50 MB，无法作为课件打开；请先缩小其中的图片',
    en: 'the file is larger than 50 MB and cannot be opened as a deck; make its pictures smaller first',
  });
}
