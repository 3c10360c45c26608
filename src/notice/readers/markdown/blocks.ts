import { indentOf } from '../plain/indent';
import type { PhysicalLine } from '../plain/physical-lines';

/** A line of a Markdown file, its block marks taken off. */
export interface MarkdownLine {
  readonly kind: 'text' | 'row' | 'separator' | 'blank' | 'markup';
  /** What is left of the line; for `text` its inline marks are still there. */
  readonly text: string;
  /** Offset of `text` in the file. */
  readonly start: number;
  readonly number: number;
  readonly page?: number;
  readonly indent: number;
  readonly mark?: number;
  /** A heading, a list item or a quotation begins here: emphasis does not run over from before. */
  readonly opens: boolean;
}

const heading = /^[ \t\u3000]{0,6}(#{1,6})(?:[ \t\u3000]+|(?=[^\s#\w!]))/;
const thematic = /^[ \t]{0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const fence = /^[ \t>]*(?:`{3,}|~{3,})/;
const separator = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const row = /^[ \t]*\|.*\|[ \t]*$/;
const quotation = /^[ \t]*(?:>[ \t]?)+/;
const bullet = /^[ \t\u3000]*[-*+][ \t]+(?=\S)/;
const pageNumber = /^[ \t\u3000]*[-—－–][ \t]*\d{1,4}[ \t]*[-—－–][ \t]*$/;

/** What kind of line it is, block marks taken off. Setext underlines are left to the caller. */
export function markdownLine(line: PhysicalLine): MarkdownLine {
  const base = { ...line, indent: indentOf(line.text), opens: false };
  if (line.text.trim() === '') return { ...base, kind: 'blank', text: '' };
  if (/^\s*(?:<html>\s*<body>\s*)?<table\b[\s\S]*<\/table/i.test(line.text))
    return { ...base, kind: 'markup' };
  if (pageNumber.test(line.text)) return { ...base, kind: 'text', opens: true };
  if (separator.test(line.text) && line.text.includes('|')) return { ...base, kind: 'separator' };
  if (row.test(line.text)) return { ...base, kind: 'row' };
  if (thematic.test(line.text) || fence.test(line.text)) return { ...base, kind: 'blank', text: '' };
  return textLine(line);
}

function textLine(line: PhysicalLine): MarkdownLine {
  const quoted = quotation.exec(line.text)?.[0].length ?? 0;
  const inner = line.text.slice(quoted);
  const base = { ...line, kind: 'text' as const, indent: indentOf(inner), start: line.start + quoted };
  const hashes = heading.exec(inner);
  if (hashes?.[1]) {
    const text = inner.slice(hashes[0].length).replace(/[ \t]+#{1,6}[ \t]*$/, '');
    return { ...base, text, start: base.start + hashes[0].length, mark: hashes[1].length, opens: true };
  }
  const dash = bullet.exec(inner)?.[0].length ?? 0;
  if (dash > 0) {
    const text = `• ${inner.slice(dash)}`;
    return { ...base, text, start: base.start + dash - 2, opens: true };
  }
  return { ...base, text: inner, opens: quoted > 0 || /^[ \t]*\d{1,3}[.)、]/.test(inner) };
}
