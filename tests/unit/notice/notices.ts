import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extract, ReaderPorts } from '../../../src/notice/extract';
import { extractMarkdown } from '../../../src/notice/readers/markdown/extract';
import { extractText } from '../../../src/notice/readers/plain/text';

const ports: ReaderPorts = {
  parseMarkup: () => {
    throw new Error('plain notices need no markup');
  },
};

/** The extract of a Markdown text. */
export function fromMarkdown(text: string): Extract {
  return extractMarkdown(text, ports);
}

/** The extract of a plain text. */
export function fromText(text: string): Extract {
  return extractText(text);
}

const shared = join(import.meta.dirname, '../../../../shared/notices');

/** The extract of a real notice, or undefined where the notices are not at hand. */
export function realNotice(file: string): Extract | undefined {
  const path = join(shared, file);
  if (!existsSync(path)) return undefined;
  const text = new TextDecoder(file.includes('gb18030') ? 'gb18030' : 'utf-8').decode(readFileSync(path));
  return file.endsWith('.md') ? fromMarkdown(text) : fromText(text);
}
