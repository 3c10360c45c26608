import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine } from '../../../../src/notice/readers/clean';
import { extractText } from '../../../../src/notice/readers/plain/text';
import { withoutRadicals } from '../../../../src/notice/readers/radicals';

test('line ends of every system, form feeds as page borders', () => {
  const { lines } = extractText('甲\r\n乙\r丙\n\n丁\f戊');
  expect(lines.map(({ text, gapBefore, page }) => [text, gapBefore, page])).toEqual([
    ['甲', false, 1],
    ['乙', false, 1],
    ['丙', false, 1],
    ['丁', true, 1],
    ['戊', true, 2],
  ]);
});

test('indentation is kept as a number, invisible characters dropped', () => {
  const [line] = extractText('　　正\u200b文\u00a0甲').lines;
  expect(line).toMatchObject({ text: '正文 甲', indent: 4, original: 2 });
});

test('rows of cells parted by tabs are a table, a single tab is not', () => {
  const extract = extractText('联系人：\t王某\n阶段\t时间\t单位\n自查\t5月\t学校\n完。');
  expect(extract.lines.map(({ table }) => table)).toEqual([undefined, 0, 0, undefined]);
  expect(extract.headRows).toEqual([0]);
});

test('every line stands in the file where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('字', ' ', '\n', '\r', '\f', '　', 'a') }), (text) => {
      for (const line of extractText(text).lines) {
        expect(text.startsWith(line.text, line.original)).toBe(true);
      }
    }),
  );
});

test('radicals and compatibility ideographs become characters, everything else stays', () => {
  expect(withoutRadicals('⻘海⾯积⻓度⼀')).toBe('青海面积长度一');
  expect(withoutRadicals('青海 ABC，“引号”①')).toBe('青海 ABC，“引号”①');
  expect(withoutRadicals('农⼾')).toBe('农户');
  expect(cleanLine('⻋辆')).toBe('车辆');
});
