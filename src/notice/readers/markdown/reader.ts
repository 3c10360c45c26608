import type { Reader } from '../../extract';
import { damagedFinding } from '../findings';
import { decodeText } from '../plain/decode';
import { extractMarkdown } from './extract';

/** Markdown in any encoding. */
export const markdownReader: Reader = {
  format: 'markdown',
  accepts: (file) => /\.(?:md|markdown|mdown|mkd)$/i.test(file.name),
  read: async (file, ports) => {
    const { text, damaged } = decodeText(file.bytes);
    const extract = extractMarkdown(text, ports);
    return damaged ? { ...extract, findings: [...extract.findings, damagedFinding] } : extract;
  },
};
