import { expect, test } from 'vitest';
import { findWhens } from '../../../src/notice/facts/deadline-when';

test.each([
  ['各参观单位须于集中参观前一天中午12：00前报送名单。', '集中参观前一天中午12：00前'],
  ['请于当天下午17：00前提交总结。', '当天下午17：00前'],
  ['请于3月5日下午17：00前提交总结。', '3月5日下午17：00前'],
  ['各企业应于2026年2月底和8月底前报送产量。', '2026年2月底和8月底前'],
])('%s holds the limit %s', (text, limit) => {
  expect(findWhens(text).map(({ start, end }) => text.slice(start, end))).toEqual([limit]);
});
