import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnusableInput } from '../../../src/model/finding';
import type { Notice, NoticeBody } from '../../../src/model/notice';
import { sectionsOf } from '../../../src/notice/facts/structure';
import { understand } from '../../../src/notice/understand';
import { ownCases } from '../../quality/case';
import { fromMarkdown, fromText, realNotice } from './notices';

/** Pieces of which notices, good and bad, are made. */
const pieces = fc.constantFrom(
  '关于做好工作的通知',
  '关于',
  '的通知',
  '各县（区）：',
  '各单位：',
  '一、',
  '二、',
  '三、',
  '（一）',
  '（二）',
  '1.',
  '2.',
  '（1）',
  '第一条',
  '第二章',
  '一是',
  '二是',
  '一要',
  '首先，',
  '总体要求',
  '加强领导。',
  '请于6月30日前报送',
  '市教育局',
  '2026年5月1日',
  '（牵头部门：市教育局，配合部门：各学校）',
  '附件：1.表',
  '附件1',
  '抄送：市委。',
  '印发',
  '“六个一”',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  '甲、乙、丙',
  '10%',
  '3个',
  '。',
  '；',
  '：',
  '，',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '　',
  '| a | b |\n|---|---|\n| 1 | 2 |\n',
  '# ',
  '## 一、',
  '---\n',
  'shall',
  'by 1 May 2026',
  'TO: All',
  '1. ',
  'a. ',
  '- ',
  '转发',
  '印发《办法》',
  '联系人：张三',
  '13800001234',
  '①',
  '1.1 ',
  '\ud83d',
  '\u0000',
);
const messy = fc
  .array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

function tried(text: string, markdown = false): Notice | undefined {
  try {
    return understand(markdown ? fromMarkdown(text) : fromText(text));
  } catch (error) {
    if (error instanceof UnusableInput) return undefined;
    throw error;
  }
}

const samples = [
  ...ownCases().map(({ file, text }) => (/\.md$/.test(file) ? fromMarkdown(text) : fromText(text))),
  ...[
    '01-qinghai-union-2022.md',
    '04-free-trade-zones-53-measures.md',
    '09-disclosure-rules-articles.txt',
    '11-en-directive.md',
    '12-kindergartens-one-line.txt',
    '16-hospitals.md',
  ].flatMap((file) => realNotice(file) ?? []),
].map((extract) => understand(extract));

test('any string is understood without a throw, and all laws hold', () => {
  fc.assert(
    fc.property(messy, fc.boolean(), (text, markdown) => {
      const notice = tried(text, markdown);
      if (notice) holdsLaws(notice);
    }),
    { numRuns: 400 },
  );
});

test('the labelled notices keep all laws', () => {
  for (const notice of samples) holdsLaws(notice);
});

test('the same extract gives the same notice', () => {
  fc.assert(
    fc.property(messy, (text) => {
      expect(tried(text)).toEqual(tried(text));
    }),
    { numRuns: 60 },
  );
});

function holdsLaws(notice: Notice): void {
  quotesAreSlices(notice);
  linesAndPiecesFit(notice);
  sentencesAreInOrder(notice);
  idsAreUnique(notice);
  nothingIsLost(notice);
}

/** Every object with start, end and quote quotes what stands there; every span lies in the text. */
function quotesAreSlices({ source, ...rest }: Notice): void {
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { start, end, quote } = value as { start?: unknown; end?: unknown; quote?: unknown };
    if (typeof start === 'number' && typeof end === 'number') {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(source.text.length);
      if (typeof quote === 'string') expect(source.text.slice(start, end)).toBe(quote);
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(rest);
}

function linesAndPiecesFit({ source }: Notice): void {
  expect(source.lines.map(({ start, end }) => `${source.text.slice(start, end)}\n`).join('')).toBe(
    source.text,
  );
  for (const line of source.lines) {
    for (const piece of line.pieces) {
      expect(piece.start).toBeGreaterThanOrEqual(line.start);
      expect(piece.end).toBeLessThanOrEqual(line.end);
    }
  }
}

function sentencesAreInOrder({ sentences, source }: Notice): void {
  sentences.forEach((sentence, at) => {
    expect(sentence.id).toBe(at);
    expect(sentence.start).toBeGreaterThanOrEqual(sentences[at - 1]?.end ?? 0);
    expect(
      sentence.clauses
        .map(({ start, end }) => source.text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(source.text.slice(sentence.start, sentence.end).replace(/\s/g, ''));
  });
}

function idsAreUnique({ body }: Notice): void {
  const sections = sectionsOf(body);
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
  for (const { label, heading, headingSpan, start } of sections) {
    expect(heading === '').toBe(headingSpan === undefined);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(label.length).toBeLessThan(30);
  }
}

/** Every character of the canonical text is in an element, the tree, a table, an attachment or a finding. */
function nothingIsLost(notice: Notice): void {
  const { text } = notice.source;
  const covered = new Uint8Array(text.length);
  const cover = (span: { start: number; end: number } | undefined) => {
    if (span) covered.fill(1, span.start, span.end);
  };
  const { elements } = notice;
  for (const element of Object.values(elements)) {
    for (const one of Array.isArray(element) ? element : [element]) if (typeof one === 'object') cover(one);
  }
  cover(notice.coverNote?.title);
  notice.coverNote?.paragraphs.forEach(cover);
  coverBody(notice, notice.body, cover);
  for (const attachment of notice.attachments) {
    cover(attachment.titleSpan);
    cover({ start: attachment.start, end: attachment.start + attachment.label.length + 4 });
    if (attachment.body) coverBody(notice, attachment.body, cover);
  }
  for (const { span } of notice.findings) cover(span);
  const lost = notice.source.lines
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .split('')
        .filter((character, at) => !covered[start + at] && /[\p{L}\p{N}]/u.test(character))
        .join(''),
    )
    .filter((rest) => rest !== '' && !furniture.test(rest));
  expect(lost).toEqual([]);
}

/** Words of the head and the end that are fixed form: labels of elements, numbers of copies, marks of publicity. */
const furniture =
  /^(?:文件|附件.*|抄[送报]|分送|主送|印发|此件.{1,20}|公开方式.*|主题词.*|\d{6}|签发人.*|(?:TO|FOR|FROM|SUBJECT|DATE|RE|CC|Cc|Dear).*|代章|盖章|\d{1,2})$/;

function coverBody(
  notice: Notice,
  body: NoticeBody,
  cover: (span: { start: number; end: number } | undefined) => void,
): void {
  body.preamble.forEach(cover);
  body.closing.forEach(cover);
  for (const table of [...body.tables, ...sectionsOf(body).flatMap(({ tables }) => tables)])
    cover(notice.source.tables[table]);
  for (const section of sectionsOf(body)) {
    cover({ start: section.start, end: section.start + section.label.length });
    cover(section.headingSpan);
    section.paragraphs.forEach(cover);
  }
}
