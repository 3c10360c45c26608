import type { Extract, ExtractedLine, Reader } from '../../extract';
import { cleanLine } from '../clean';
import { damagedFinding } from '../findings';
import { extractMarkdown } from '../markdown/extract';
import { looksLikeMarkdown } from '../markdown/recognise';
import { decodeText } from './decode';
import { indentOf } from './indent';
import { type PhysicalLine, physicalLines } from './physical-lines';
import { withTabTables } from './tab-tables';

/** Plain text in any encoding; text that carries Markdown marks is read as Markdown. */
export const textReader: Reader = {
  format: 'text',
  accepts: (file) => /\.(?:txt|text|log)$/i.test(file.name) || !/\.[a-z0-9]{1,5}$/i.test(file.name),
  read: async (file, ports) => {
    const { text, damaged } = decodeText(file.bytes);
    const extract = looksLikeMarkdown(text) ? extractMarkdown(text, ports) : extractText(text);
    return damaged ? { ...extract, findings: [...extract.findings, damagedFinding] } : extract;
  },
};

/** The lines of a plain text, blank ones left out; only rows of tables are known to be whole. */
export function extractText(text: string): Extract {
  const lines: ExtractedLine[] = [];
  let gap = false;
  let page: number | undefined;
  const physical = physicalLines(text);
  for (const line of physical) {
    const gapBefore = gap || line.page !== page;
    const found = extracted(line, gapBefore && lines.length > 0);
    page = line.page;
    gap = found === undefined;
    if (found) lines.push(found);
  }
  const tabbed = withTabTables(lines, (line) => physical[line.paragraph - 1]?.text ?? line.text);
  return { format: 'text', ...tabbed, findings: [] };
}

function extracted(line: PhysicalLine, gapBefore: boolean): ExtractedLine | undefined {
  const text = cleanLine(line.text);
  if (text === '') return undefined;
  return {
    text,
    paragraph: line.number,
    ...(line.page === undefined ? {} : { page: line.page }),
    original: line.start + leading(line.text),
    indent: indentOf(line.text),
    gapBefore,
    whole: false,
  };
}

function leading(text: string): number {
  return text.length - text.replace(/^[\s\u200b\ufeff]+/, '').length;
}
