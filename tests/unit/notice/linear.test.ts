import { expect, test } from 'vitest';
import { understand } from '../../../src/notice/understand';
import { fromText } from './notices';

const length = 120_000;
/** A guard against quadratic scans, not a measurement: honest runs take well under two seconds of work. */
const guard = 60_000;

test.each([
  '学',
  '学习，',
  '学习、',
  '。',
  '“',
  '（',
  '）',
  '“六个一”、',
  '6月30日前完成',
  '1',
  '13800001234 ',
  '　',
  '一是二是',
  '一、',
  '一、学习\n',
  '附件\n',
  '市教育局\n',
  '2026年5月1日\n',
  '甲乙、丙丁、戊己“三个一”',
  '深刻领会学习；',
  '学习（负责',
  'a@',
  '1.1.',
  'Word. ',
  'within 30 days of ',
  '关于',
  '后10日内',
  '首先，其次，',
  '学习，贯 彻 ',
  '学 习 ，',
  '2031\n年6\n月8\n日\n',
  '总体要求\n（一）学习。\n',
  '报至中心钱',
  '《办法》\n',
])('a text of nothing but %j ends in time', { timeout: guard }, (unit) => {
  const notice = understand(fromText(unit.repeat(Math.ceil(length / unit.length))));
  expect(notice.source.text.trim() === '').toBe(unit.trim() === '');
});
