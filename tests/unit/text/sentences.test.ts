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
