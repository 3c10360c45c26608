import type { PageText } from './page-text';
import type { VisualLine } from './visual-lines';

/** Share of the page height at its top and bottom in which page numbers and running heads stand. */
const border = 0.13;
const pageNumber =
  /^(?:[—－–―\-·•\s]*\d{1,4}[—－–―\-·•\s]*|第?\s*[\d一二三四五六七八九十]{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|[ivxl]{1,6}|(?:https?:\/\/|www\.)\S+)$/i;

/** The lines of a document without page numbers and running heads. */
export function withoutPageFurniture(
  lines: readonly VisualLine[],
  pages: readonly PageText[],
): readonly VisualLine[] {
  const atBorder = (line: VisualLine) => {
    const height = pages[line.page - 1]?.height ?? 0;
    return line.y > height * (1 - border) || line.y < height * border;
  };
  const repeated = repeatedTexts(lines.filter(atBorder), pages.length);
  return lines.filter(
    (line) => !atBorder(line) || !(pageNumber.test(line.text.trim()) || repeated.has(masked(line))),
  );
}

/** Texts that stand at the same height on at least a third of the pages; numbers in them may differ. */
function repeatedTexts(lines: readonly VisualLine[], pages: number): ReadonlySet<string> {
  const seen = new Map<string, Set<number>>();
  for (const line of lines) {
    const at = seen.get(masked(line)) ?? new Set();
    seen.set(masked(line), at.add(line.page));
  }
  const enough = Math.max(2, Math.ceil(pages / 3));
  return new Set([...seen].filter(([, at]) => at.size >= enough).map(([key]) => key));
}

function masked(line: VisualLine): string {
  return `${Math.round(line.y / 6)} ${line.text.replace(/\d+/g, '0').replace(/\s+/g, '')}`;
}

/** Footnotes of the pages, and the lines without them. */
export interface Footnotes {
  readonly lines: readonly VisualLine[];
  readonly notes: readonly string[];
}

/** Takes out footnotes: lines at the foot of a page in clearly smaller type that begin with a note number. */
export function withoutFootnotes(lines: readonly VisualLine[], bodySize: number): Footnotes {
  const kept: VisualLine[] = [];
  const notes: string[] = [];
  for (const page of pagesOf(lines)) {
    const foot = page.findLastIndex((line) => line.size >= bodySize * 0.82) + 1;
    const begins = /^(?:\d{1,3}|[①-⑳*†]|\[\d{1,3}\])\s*\S/.test(page[foot]?.text ?? '');
    const border = begins && foot > 0 ? foot : page.length;
    kept.push(...page.slice(0, border));
    notes.push(...page.slice(border).map((line) => line.text));
  }
  return { lines: kept, notes };
}

function pagesOf(lines: readonly VisualLine[]): readonly (readonly VisualLine[])[] {
  const pages: VisualLine[][] = [];
  for (const line of lines) {
    if (pages.at(-1)?.[0]?.page === line.page) pages.at(-1)?.push(line);
    else pages.push([line]);
  }
  return pages;
}
