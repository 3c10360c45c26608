import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rtfText } from '../../../../src/notice/readers/rtf/text';
import { wordBlocks } from '../../../../src/notice/readers/word-blocks';

test('bytes of the code page, Unicode with its fallback, signs', () => {
  const source =
    "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 Song;}}\\uc1 \\u36890?\\'d6\\'aa\\par \\{a\\}\\~\\endash b\\par}";
  expect(rtfText(source)).toBe('通知\r{a} –b\r');
});

test('tables of fonts, pictures, headers and starred groups are no words; list numbers are', () => {
  const source =
    '{\\rtf1{\\header 页眉}{\\pict 00ff}{\\*\\generator Office}{\\listtext\\u19968?\\u12289?\\tab}\\u20219?\\u21153?\\par}';
  expect(rtfText(source)).toBe('一、 任务\r');
});

test('rows and fields of a Word text', () => {
  const blocks = wordBlocks(
    '前\r甲\u0007乙\u0007\u00071\u00072\u0007\u00073\u00074\u0007\u0007\u0013 PAGE \u00145\u0015后\r',
  );
  expect(blocks).toEqual([
    { kind: 'line', text: '前' },
    {
      kind: 'table',
      headRows: 0,
      rows: [
        ['甲', '乙'],
        ['1', '2'],
        ['3', '4'],
      ].map((row) => row.map((text) => ({ text }))),
    },
    { kind: 'line', text: '5后' },
    { kind: 'gap' },
  ]);
});

test('no text makes either throw', () => {
  const source = fc.string({
    unit: fc.constantFrom(
      '{',
      '}',
      '\\par',
      "\\'d6",
      '\\u1?',
      '\\*',
      'a',
      '\u0007',
      '\u0013',
      '\u0015',
      '\r',
    ),
  });
  fc.assert(
    fc.property(source, (text) => {
      rtfText(text);
      wordBlocks(text);
    }),
  );
});
