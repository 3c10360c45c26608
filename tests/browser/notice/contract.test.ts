import { expect, test } from 'vitest';
import type { Notice, Section } from '../../../src/model/notice';
import type { NoticeFile } from '../../../src/notice/extract';
import { extractNotice, readNotice, readPasted } from '../../../src/notice/read';
import { sampleAsWord } from '../../fixtures/notice/docx';
import { sampleAsOfd } from '../../fixtures/notice/ofd';
import { asMarkdown, asPage, asText, sampleLines } from '../../fixtures/notice/sample';
import pdf from '../../fixtures/notice/sample.pdf?url';
import oldWord from '../../fixtures/notice/sample-libreoffice.doc?url';
import libreOffice from '../../fixtures/notice/sample-libreoffice.docx?url';
import rtf from '../../fixtures/notice/sample-libreoffice.rtf?url';
import { fetched, ports, textFile, texts } from './support';

const files: Readonly<Record<string, () => Promise<NoticeFile>>> = {
  Markdown: async () => textFile('sample.md', asMarkdown()),
  'plain text': async () => textFile('sample.txt', asText()),
  'HTML page': async () => textFile('sample.html', asPage()),
  'DOCX by Word': async () => ({ name: 'sample.docx', bytes: sampleAsWord() }),
  'DOCX by LibreOffice': () => fetched('sample.docx', libreOffice),
  'Word 97 document': () => fetched('sample.doc', oldWord),
  OFD: async () => ({ name: 'sample.ofd', bytes: sampleAsOfd() }),
  RTF: () => fetched('sample.rtf', rtf),
  PDF: () => fetched('sample.pdf', pdf),
};

function tree(notice: Notice, sections: readonly Section[]): object[] {
  const { text } = notice.source;
  return sections.map((section) => ({
    label: section.label,
    level: section.level,
    heading: section.heading,
    paragraphs: section.paragraphs.map(({ start, end }) => text.slice(start, end)),
    tables: section.tables.length,
    children: tree(notice, section.children),
  }));
}

function structure(notice: Notice): object {
  const { elements, source } = notice;
  return {
    title: elements.title?.quote,
    number: elements.number?.quote,
    addressees: elements.addressees.map(({ quote }) => quote),
    issuers: elements.issuers.map(({ quote }) => quote),
    date: elements.date?.iso,
    sections: tree(notice, notice.body.sections),
    tables: source.tables.map((table) =>
      table.rows.map((row) => row.map(({ start, end }) => source.text.slice(start, end))),
    ),
    duties: notice.duties.length,
  };
}

for (const [name, open] of Object.entries(files)) {
  test(`${name} gives the lines of the sample`, async () => {
    const extract = await extractNotice(await open(), ports);
    const rejoined = texts(extract).join('\n').replace('检查\n的通知', '检查的通知');
    expect(rejoined.split('\n')).toEqual(sampleLines());
  });

  test(`${name} gives the structure that Markdown gives`, async () => {
    const expected = structure(await readNotice(textFile('sample.md', asMarkdown()), ports));
    expect(structure(await readNotice(await open(), ports))).toEqual(expected);
  });
}

test('pasting the page gives the same structure', async () => {
  const expected = structure(await readNotice(textFile('sample.md', asMarkdown()), ports));
  const article = /<div class="article">([\s\S]*?)<\/div>/.exec(asPage())?.[1] ?? '';
  expect(structure(readPasted({ html: article, text: asText() }, ports))).toEqual(expected);
});

test('the structure is the one that was written', async () => {
  const notice = await readNotice(textFile('sample.md', asMarkdown()), ports);
  expect(notice.elements.number?.quote).toBe('东教保〔2026〕8号');
  expect(notice.body.sections.map(({ label }) => label)).toEqual(['一、', '二、', '三、', '四、']);
  expect(notice.body.sections[1]?.children.map(({ label }) => label)).toEqual(['（一）', '（二）', '（三）']);
  expect(notice.body.sections[1]?.children[1]?.children).toHaveLength(2);
  expect(notice.duties.filter(({ section }) => section.startsWith('二'))).toHaveLength(2);
  expect(notice.source.tables).toHaveLength(1);
});

test('a paragraph over a page border of the PDF is joined and the join recorded', async () => {
  const { lines } = await extractNotice(await fetched('sample.pdf', pdf), ports);
  const joined = lines.filter((line) => line.joins !== undefined);
  expect(joined.length).toBeGreaterThan(0);
  for (const { text, joins = [] } of joined) for (const at of joins) expect(text.charAt(at)).not.toBe('');
});
