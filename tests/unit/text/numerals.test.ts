import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateAlone, findDate } from '../../../src/text/dates';
import { fullWidth } from '../../../src/text/full-width';
import { numberOf, romanNumber } from '../../../src/text/numerals';

test.each([
  ['十', 10],
  ['二十三', 23],
  ['一百零五', 105],
  ['两千', 2000],
  ['二〇一七', 2017],
  ['１２', 12],
  ['⑤', 5],
])('%s is %i', (text, value) => {
  expect(numberOf(text)).toBe(value);
});

test('what is no numeral has no value', () => {
  expect([numberOf('甲'), numberOf(''), romanNumber('abc'), romanNumber('')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['2022年6月22日', '2022-06-22'],
  ['2021 年7 月5 日', '2021-07-05'],
  ['二〇一七年四月二十日', '2017-04-20'],
  ['二○○九年十一月三日', '2009-11-03'],
  ['二0一一年四月十四日', '2011-04-14'],
  ['2020.6.4', '2020-06-04'],
  ['October 16, 2017', '2017-10-16'],
  ['9 November 2026', '2026-11-09'],
])('%s is the date %s', (text, iso) => {
  expect(findDate(`（${text}）`)?.iso).toBe(iso);
  expect(dateAlone(text)?.iso).toBe(iso);
});

test('a sentence with a date is not a date alone; month 13 is no date', () => {
  expect(dateAlone('定于2026年6月1日召开')).toBeUndefined();
  expect(findDate('2026年13月1日')).toBeUndefined();
});

test('full-width normalisation keeps the length and the marks of numbers', () => {
  expect(fullWidth('各县:请于8:30到,共1,000元(含税)。http://a.b')).toBe(
    '各县：请于8:30到，共1,000元（含税）。http://a.b',
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fullWidth(text).length === text.length));
});
