import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/model/notice';
import { extractNotice, readNotice } from '../../../src/notice/read';
import { fetched, ports, texts } from './support';

/** Real notices that lie beside the repository; without them these tests are skipped. */
const addresses = import.meta.glob<string>('../../../../shared/notices/1[01]-*', {
  query: '?url',
  import: 'default',
  eager: true,
});

function address(name: string): string | undefined {
  return Object.entries(addresses).find(([path]) => path.endsWith(name))?.[1];
}

async function open(name: string) {
  return fetched(name, address(name) ?? '');
}

function tree(sections: readonly Section[]): object[] {
  return sections.map(({ label, level, heading, children }) => ({
    label,
    level,
    heading,
    children: tree(children),
  }));
}

/** Letters and digits alone: the PDF's font lacks a dash that the text has, and layouts differ in spaces. */
function bare(lines: readonly string[]): string {
  return lines.join('').replace(/[\s\-。]/g, '');
}

describe.skipIf(!address('10-tax-credit.pdf'))(
  'a PDF set to GB/T 9704 (skipped without ../shared/notices)',
  () => {
    test('holds the same characters in the same order as its text', async () => {
      const pdf = await extractNotice(await open('10-tax-credit.pdf'), ports);
      const text = await extractNotice(await open('10-tax-credit.txt'), ports);
      expect(bare(texts(pdf))).toBe(bare(texts(text)));
    });

    test('gives the same tree', async () => {
      const pdf = await readNotice(await open('10-tax-credit.pdf'), ports);
      const text = await readNotice(await open('10-tax-credit.txt'), ports);
      expect(tree(pdf.body.sections)).toEqual(tree(text.body.sections));
      expect(pdf.elements.number?.quote).toBe(text.elements.number?.quote);
      expect(pdf.elements.date?.iso).toBe(text.elements.date?.iso);
      expect(pdf.elements.issuers.map(({ quote }) => quote)).toEqual(
        text.elements.issuers.map(({ quote }) => quote),
      );
    });

    test('joins the four paragraphs that its page borders cut', async () => {
      const { lines } = await extractNotice(await open('10-tax-credit.pdf'), ports);
      expect(lines.flatMap((line) => line.joins ?? [])).toHaveLength(4);
      expect(lines.some((line) => /^[—－-]?\s*\d+\s*[—－-]?$/.test(line.text))).toBe(false);
    });
  },
);

describe.skipIf(!address('11-en-directive.pdf'))(
  'an English directive (skipped without ../shared/notices)',
  () => {
    test('keeps its memorandum head, its parts and its numbered actions whole', async () => {
      const { lines } = await extractNotice(await open('11-en-directive.pdf'), ports);
      const starts = (pattern: RegExp) => lines.filter((line) => pattern.test(line.text));
      expect(starts(/^(?:FROM|CC|SUBJECT):/)).toHaveLength(3);
      expect(starts(/^(?:I|II|III|IV|V)\. /)).toHaveLength(5);
      expect(starts(/^[123]\) /)).toHaveLength(3);
      expect(starts(/^[123]\) /).every((line) => /[.:]$/.test(line.text))).toBe(true);
    });
  },
);
