import type { ExtractedLine, ReaderPorts } from '../../extract';
import { assemble } from '../assemble';
import { readElement } from '../html/walk';
import type { PhysicalLine } from '../plain/physical-lines';
import type { GroupLine } from './groups';

/** Lines of the longest HTML table inside a Markdown file. */
const longest = 3_000;
const begins = /^\s*(?:<html>\s*<body>\s*)?<table\b/i;

/** HTML tables, as converters write them where cells are merged, put on one line each; places stay. */
export function withTablesOnOneLine(lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const joined: PhysicalLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const length = begins.test(line.text) ? tableLength(lines, at) : 1;
    const text =
      length > 1
        ? lines
            .slice(at, at + length)
            .map((own) => own.text)
            .join('\n')
        : line.text;
    joined.push({ ...line, text });
    at += length;
  }
  return joined;
}

function tableLength(lines: readonly PhysicalLine[], start: number): number {
  const end = lines.slice(start, start + longest).findIndex((line) => /<\/table\s*>/i.test(line.text));
  return end < 0 ? 1 : end + 1;
}

/** What an HTML table read. */
export interface HtmlTable {
  readonly lines: readonly ExtractedLine[];
  readonly headRows: readonly number[];
}

/** The rows of an HTML table as table number `table` and up; what stands beside it as lines. */
export function htmlTable(line: GroupLine, table: number, ports: ReaderPorts): HtmlTable {
  const blocks = readElement(ports.parseMarkup(line.text, 'text/html').body);
  const { lines, headRows } = assemble('markdown', blocks);
  return {
    headRows,
    lines: lines.map((found, at) => ({
      ...found,
      paragraph: line.number,
      original: line.start,
      gapBefore: at === 0 && line.gap,
      ...(found.table === undefined ? {} : { table: found.table + table }),
    })),
  };
}
