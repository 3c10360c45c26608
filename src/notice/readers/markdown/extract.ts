import type { Extract, ExtractedLine, ReaderPorts } from '../../extract';
import { cleanLine } from '../clean';
import { footnoteFinding } from '../findings';
import { type PhysicalLine, physicalLines } from '../plain/physical-lines';
import { type MarkdownLine, markdownLine } from './blocks';
import { definitionsOf } from './definitions';
import { frontMatter } from './front-matter';
import { type Group, groupsOf } from './groups';
import { htmlTable, withTablesOnOneLine } from './html-table';
import { paragraphLines } from './paragraph';
import { pipeRows } from './rows';

/** What a group of lines read. */
interface ReadGroup {
  readonly lines: readonly ExtractedLine[];
  readonly headRows: readonly number[];
}

/** The lines and tables of a Markdown text, marks taken off. Never throws; linear in its length. */
export function extractMarkdown(text: string, ports: ReaderPorts): Extract {
  const physical = physicalLines(text);
  const front = frontMatter(physical);
  const typed = withTablesOnOneLine(withoutComments(physical.slice(front.lines))).map(markdownLine);
  const { references, footnotes, lines } = definitionsOf(withUnderlined(typed));
  const headRows: number[] = [];
  const found = groupsOf(lines).flatMap((group) => {
    const read = readGroup(group, references, headRows.length, ports);
    headRows.push(...read.headRows);
    return read.lines;
  });
  const findings = footnotes.length > 0 ? [footnoteFinding(footnotes)] : [];
  return { format: 'markdown', lines: titled(front.title, gapless(found)), headRows, findings };
}

function readGroup(
  group: Group,
  references: ReadonlySet<string>,
  table: number,
  ports: ReaderPorts,
): ReadGroup {
  const [first] = group.lines;
  if (group.kind === 'table') return pipeRows(group.lines, references, table);
  if (group.kind === 'markup' && first) return htmlTable(first, table, ports);
  return { lines: paragraphLines(group.lines, references), headRows: [] };
}

/** HTML comments over several lines become blank; line numbers and offsets stay. */
function withoutComments(lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  let inside = false;
  return lines.map((line) => {
    const from = inside ? 0 : line.text.lastIndexOf('<!--');
    const to = line.text.indexOf('-->', Math.max(0, from));
    if (from < 0 || (to >= 0 && !inside)) return line;
    inside = to < 0;
    const text = inside ? line.text.slice(0, from) : ' '.repeat(to + 3) + line.text.slice(to + 3);
    return { ...line, text };
  });
}

/** A line underlined with equals signs is a heading of the first rank. */
function withUnderlined(lines: readonly MarkdownLine[]): readonly MarkdownLine[] {
  const underline = (line: MarkdownLine | undefined) => /^={3,}\s*$/.test(line?.text ?? '');
  return lines.flatMap((line, at) => {
    if (underline(line)) return [];
    const heading = line.kind === 'text' && underline(lines[at + 1]);
    return [heading ? { ...line, mark: 1, opens: true } : line];
  });
}

function gapless(lines: readonly ExtractedLine[]): readonly ExtractedLine[] {
  const [first, ...rest] = lines;
  return first ? [{ ...first, gapBefore: false }, ...rest] : [];
}

/** A page's title that its body does not repeat is the first line of the notice. */
function titled(title: PhysicalLine | undefined, lines: readonly ExtractedLine[]): readonly ExtractedLine[] {
  const text = cleanLine(title?.text ?? '');
  if (!title || text === '' || lines.slice(0, 12).some((line) => line.text === text)) return lines;
  const first = {
    text,
    paragraph: title.number,
    original: title.start,
    mark: 1,
    gapBefore: false,
    whole: false,
  };
  const [next, ...rest] = lines;
  return next ? [first, { ...next, gapBefore: true }, ...rest] : [first];
}
