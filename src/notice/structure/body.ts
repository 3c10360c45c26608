import type { NoticeBody, Paragraph, Section, Sentence } from '../../model/notice';
import { clausesOf, sentencesOf } from '../../text/sentences';
import { sectionId } from './ids';
import type { Line } from './line';
import { partOf } from './line';
import type { Node, Outline } from './node';

/** Collects sentences while bodies are written, in text order, and numbers them. */
export class SentenceList {
  readonly sentences: Sentence[] = [];

  /** The paragraph of `line`, its sentences numbered on; undefined when the line is blank. */
  paragraph(line: Line, section: string): Paragraph | undefined {
    const spans = sentencesOf(line.text, line.start);
    const found = spans.map((span, at) => this.sentence(line, span, section, at));
    for (const sentence of found) this.sentences.push(sentence);
    return found.length === 0 ? undefined : { start: line.start, end: line.end, sentences: found };
  }

  private sentence(line: Line, span: { start: number; end: number }, section: string, at: number): Sentence {
    const text = line.text.slice(span.start - line.start, span.end - line.start);
    const { start, end } = span;
    return { start, end, id: this.sentences.length + at, section, clauses: clausesOf(text, start) };
  }
}

/** Needs: a finished outline. Guarantees: the same as plain data, ids unique, sentences in text order. */
export function writeBody(outline: Outline, list: SentenceList, prefix = ''): NoticeBody {
  const used = new Map<string, number>();
  const preamble = paragraphs(outline.preamble, '', list);
  const sections = outline.nodes.map((node, at) => section(node, { id: prefix, level: 1, at, used, list }));
  return {
    preamble,
    sections,
    closing: paragraphs(outline.closing, '', list),
    tables: tablesOf([...outline.preamble, ...outline.closing]),
  };
}

interface Place {
  /** Id of the parent. */
  readonly id: string;
  readonly level: number;
  readonly at: number;
  readonly used: Map<string, number>;
  readonly list: SentenceList;
}

function section(node: Node, place: Place): Section {
  const id = sectionId(place.id, node, place.at, place.used);
  const own = ownParagraph(node);
  const { used, list } = place;
  const border = node.children[0]?.line.start ?? Number.POSITIVE_INFINITY;
  const before = node.lines.filter((line) => line.start < border);
  const leading = paragraphs([...(own ? [own] : []), ...before], id, list);
  const children = node.children.map((child, at) =>
    section(child, { id, level: place.level + 1, at, used, list }),
  );
  const trailing = paragraphs(node.lines.slice(before.length), id, list);
  const end = Math.max(children.at(-1)?.end ?? 0, node.lines.at(-1)?.end ?? 0, node.line.end);
  return {
    id,
    kind: node.kind,
    level: place.level,
    label: node.label,
    ...headingOf(node),
    runIn: node.runIn,
    start: node.line.start,
    end,
    paragraphs: [...leading, ...trailing],
    tables: tablesOf(node.lines),
    children,
  };
}

function headingOf(node: Node): Pick<Section, 'heading' | 'headingSpan'> {
  const { heading, line } = node;
  if (!heading) return { heading: '' };
  return {
    heading: line.text.slice(heading.start - line.start, heading.end - line.start),
    headingSpan: heading,
  };
}

/** What the node's own line says behind label and heading. */
function ownParagraph(node: Node): Line | undefined {
  const start = node.heading ? afterMark(node.line, node.heading.end) : node.textStart;
  const part = partOf(node.line, start, node.line.end);
  return part.text === '' ? undefined : part;
}

/** Behind the heading and the mark that closes it. */
function afterMark(line: Line, end: number): number {
  return /[。：:.；！？】]/.test(line.text.charAt(end - line.start)) ? end + 1 : end;
}

function paragraphs(lines: readonly Line[], id: string, list: SentenceList): Paragraph[] {
  return lines.flatMap((line) => (line.table === undefined ? (list.paragraph(line, id) ?? []) : []));
}

function tablesOf(lines: readonly Line[]): number[] {
  return [...new Set(lines.flatMap((line) => line.table ?? []))];
}
