import { expect, test } from 'vitest';
import { numeral } from '../../../../src/notice/readers/docx/numerals';

test.each([
  [
    'chineseCounting',
    [1, 10, 12, 20, 35, 100, 101, 110],
    ['一', '十', '十二', '二十', '三十五', '一百', '一百零一', '一百一十'],
  ],
  ['japaneseCounting', [9, 11], ['九', '十一']],
  ['ideographDigital', [3, 10, 21], ['三', '一〇', '二一']],
  ['chineseLegalSimplified', [1, 10, 12], ['壹', '壹拾', '壹拾贰']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '甲']],
  ['decimalEnclosedCircleChinese', [1, 20, 21], ['①', '⑳', '21']],
  ['decimalEnclosedParen', [2], ['⑵']],
  ['decimalFullWidth', [12], ['１２']],
  ['decimalZero', [3, 12], ['03', '12']],
  ['upperRoman', [4, 9, 14, 1999], ['IV', 'IX', 'XIV', 'MCMXCIX']],
  ['lowerLetter', [1, 26, 27], ['a', 'z', 'aa']],
  ['none', [1], ['']],
  ['unheardOf', [7], ['7']],
])('%s', (format, values, expected) => {
  expect(values.map((value) => numeral(value, format))).toEqual(expected);
});
