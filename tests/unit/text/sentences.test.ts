import { expect, test } from 'vitest';
import { clausesOf, sentencesOf } from '../../../src/text/sentences';

const text = '各部门要“抓紧。抓好”（见附件：1），共1,000元；请于9:00前到。特此通知。';
const quoted = (spans: readonly { start: number; end: number }[]) =>
  spans.map((span) => text.slice(span.start, span.end));

test('sentences end at a stop outside quotes and brackets', () => {
  expect(quoted(sentencesOf(text))).toEqual([
    '各部门要“抓紧。抓好”（见附件：1），共1,000元；请于9:00前到。',
    '特此通知。',
  ]);
});

test('clauses end at commas and semicolons, not inside numbers or clock times', () => {
  expect(quoted(clausesOf(text.slice(0, -5)))).toEqual([
    '各部门要“抓紧。抓好”（见附件：1），',
    '共1,000元；',
    '请于9:00前到。',
  ]);
});

const cut = (words: string, cutter: typeof sentencesOf) =>
  cutter(words).map(({ start, end }) => words.slice(start, end));

test.each([
  [
    '办法明确：“超过三册的，先还后借。”根据要求，各馆要核对。',
    ['办法明确：“超过三册的，先还后借。”', '根据要求，各馆要核对。'],
  ],
  ['各馆要落实“先还后借。”的要求。', ['各馆要落实“先还后借。”的要求。']],
  ['口号是：“爱书！”的活动照常。', ['口号是：“爱书！”的活动照常。']],
  [
    'Send it to Brgy. North, Sec. Two. Use form No. 4 of the U.S. Office under DKIM. Then stop.',
    ['Send it to Brgy. North, Sec. Two.', 'Use form No. 4 of the U.S. Office under DKIM.', 'Then stop.'],
  ],
])('sentences of %s', (words, expected) => {
  expect(cut(words, sentencesOf)).toEqual(expected);
});

test('a doubled mark ends one clause', () => {
  expect(cut('各馆协办；;读者自愿。', clausesOf)).toEqual(['各馆协办；;', '读者自愿。']);
});

test('a comma before the year is inside a date', () => {
  expect(cut('By April 15, 2031, replace them, or report.', clausesOf)).toEqual([
    'By April 15, 2031,',
    'replace them,',
    'or report.',
  ]);
});

test('half-width marks between hanzi end clauses', () => {
  expect(cut('确需外借的,应登记;到期,用APP,办续借。', clausesOf)).toEqual([
    '确需外借的,',
    '应登记;',
    '到期,',
    '用APP,',
    '办续借。',
  ]);
});
