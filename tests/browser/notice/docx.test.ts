import { expect, test } from 'vitest';
import { extractDocx } from '../../../src/notice/readers/docx/reader';
import { type DocxParts, level, list, packDocx, paragraph } from '../../fixtures/notice/docx';
import { ports, texts } from './support';

function read(parts: DocxParts) {
  return extractDocx(packDocx(parts), ports);
}

function item(text: string, numbering: number, depth = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${numbering}"/></w:numPr>`);
}

test('numbers restart under a higher level and go on across uses of one list', () => {
  const numbering = list(
    1,
    level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2.', '<w:suff w:val="nothing"/>'),
  );
  const body = item('甲', 1) + item('子', 1, 1) + item('丑', 1, 1) + item('乙', 1) + item('寅', 1, 1);
  expect(texts(read({ body, numbering }))).toEqual(['一、甲', '1.子', '2.丑', '二、乙', '1.寅']);
});

test('numbering that never restarts runs through the parts', () => {
  const numbering = list(
    1,
    level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）', '<w:lvlRestart w:val="0"/>'),
  );
  const body = item('甲', 1) + item('子', 1, 1) + item('乙', 1) + item('丑', 1, 1);
  expect(texts(read({ body, numbering }))).toEqual(['一、甲', '（一）子', '二、乙', '（二）丑']);
});

test('an override starts a use of a list anew', () => {
  const numbering =
    list(1, level(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>')) +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const body = item('甲', 1) + item('乙', 1) + item('丙', 2) + item('丁', 2);
  expect(texts(read({ body, numbering }))).toEqual(['1.甲', '2.乙', '1.丙', '2.丁']);
});

test('legal numbering and a level of several numbers', () => {
  const numbering = list(
    1,
    level(0, 'chineseCounting', '第%1章') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
  );
  const body = item('甲', 1) + item('子', 1, 1) + item('丑', 1, 1);
  expect(texts(read({ body, numbering }))).toEqual(['第一章 甲', '1.1 子', '1.2 丑']);
});

test('numbering 0 takes the number of the style away', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="h"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const numbering = list(1, level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h"/>'));
  const body =
    paragraph('甲', '<w:pStyle w:val="h"/>') +
    paragraph('乙', '<w:pStyle w:val="h"/><w:numPr><w:numId w:val="0"/></w:numPr>');
  const { lines } = read({ body, numbering, styles });
  expect(lines.map(({ text, mark }) => [text, mark])).toEqual([
    ['一、甲', 2],
    ['乙', 2],
  ]);
});

test('tracked changes are accepted and said', () => {
  const body =
    '<w:p><w:r><w:t>各单位</w:t></w:r><w:del><w:r><w:delText>可以</w:delText></w:r></w:del><w:ins><w:r><w:t>应当</w:t></w:r></w:ins><w:r><w:t>执行。</w:t></w:r></w:p>' +
    '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p><w:p><w:r><w:t>后半。</w:t></w:r></w:p>';
  const extract = read({ body });
  expect(texts(extract)).toEqual(['各单位应当执行。', '前半后半。']);
  expect(extract.findings.map(({ code }) => code)).toEqual(['notice.revisions']);
});

test('field codes, hidden text and footnote calls are left out; footnotes are said', () => {
  const body =
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>今日</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>起</w:t><w:tab/><w:t>行</w:t></w:r></w:p>';
  const footnotes = '<w:footnote w:id="2"><w:p><w:r><w:t>见原件</w:t></w:r></w:p></w:footnote>';
  const extract = read({ body, footnotes });
  expect(texts(extract)).toEqual(['今日起 行']);
  expect(extract.findings[0]?.message.zh).toContain('见原件');
});

test('a text box is read once, after its paragraph', () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const body =
    '<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="wps"><w:drawing>' +
    `${box('框内')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框内')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(texts(read({ body }))).toEqual(['正文', '框内']);
});

test('merged cells keep what they cover', () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell('项目', '<w:vMerge w:val="restart"/>')}${cell('标准', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('城市')}${cell('农村')}</w:tr><w:tr>${cell('低保')}${cell('900')}${cell('700')}</w:tr></w:tbl>`;
  const { lines } = read({ body });
  expect(lines.map(({ cells }) => cells)).toEqual([
    [
      { text: '项目', rows: 2 },
      { text: '标准', columns: 2 },
    ],
    [{ text: '城市' }, { text: '农村' }],
    [{ text: '低保' }, { text: '900' }, { text: '700' }],
  ]);
});

test('a table that only places copy-to and printing lines is lines', () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell('抄送：县委办公室。')}</w:tr><w:tr>${cell('县教育局办公室')}${cell('2026年11月18日印发')}</w:tr></w:tbl>`;
  const { lines } = read({ body });
  expect(lines.every((line) => line.cells === undefined)).toBe(true);
  expect(lines.map(({ text }) => text)).toEqual(['抄送：县委办公室。', '县教育局办公室 2026年11月18日印发']);
});
