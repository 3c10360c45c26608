import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Corrections } from '../../../src/model/corrections';
import { type Correction, correctionsSchema, placeOf } from '../../../src/model/corrections';
import { understand } from '../../../src/notice/understand';
import { fromText } from './notices';

const text = `关于开展安全检查的通知

各单位：

为落实责任，现就有关事项通知如下：

一、检查内容

重点检查用电安全。

二、检查方式。各单位自查，主管部门抽查。

补充说明

本次检查不收取任何费用。
`;
const plain = understand(fromText(text));

function corrected(...corrections: Correction[]) {
  const saved: Corrections = v.parse(correctionsSchema, JSON.parse(JSON.stringify(corrections)));
  return understand(fromText(text), saved);
}

function place(words: string, length = words.length) {
  const start = plain.source.text.indexOf(words);
  return placeOf(plain.source.text, start, start + length);
}

test('without corrections nothing changes', () => {
  expect(corrected()).toEqual(plain);
});

test('the title is what the lecturer says', () => {
  expect(corrected({ kind: 'title', place: place('开展安全检查') }).elements.title?.quote).toBe(
    '开展安全检查',
  );
});

test('a line becomes a section of the level wanted, and running text again', () => {
  const notice = corrected({ kind: 'level', place: place('补充说明'), level: 1 });
  expect(notice.body.sections.map(({ heading }) => heading)).toEqual(['检查内容', '检查方式', '补充说明']);
  const flat = corrected({ kind: 'level', place: place('一、检查内容'), level: 0 });
  expect(flat.body.sections.map(({ label }) => label)).toEqual(['二、']);
});

test('the border of a heading moves', () => {
  const notice = corrected({ kind: 'heading', place: place('检查方式。各单位自查') });
  expect(notice.body.sections[1]?.heading).toBe('检查方式。各单位自查');
});

test('a join is made, and undone by its place in the joined text', () => {
  const joined = corrected({ kind: 'join', place: place('本次检查'), accept: true });
  expect(joined.source.text).toContain('补充说明本次检查');
  expect(joined.source.joins).toHaveLength(1);
  const undone = corrected(
    { kind: 'join', place: place('本次检查'), accept: true },
    { kind: 'join', place: place('本次检查'), accept: false },
  );
  expect(undone.source.text).toBe(plain.source.text);
});

test('an excluded part is in no section and no sentence', () => {
  const notice = corrected({ kind: 'exclude', place: place('补充说明\n本次检查不收取任何费用。') });
  const said = notice.sentences.map(({ start, end }) => notice.source.text.slice(start, end)).join('');
  expect(said).not.toContain('补充说明');
  expect(said).not.toContain('费用');
});

test('corrections find their words after small changes of the text and are reported when those are gone', () => {
  const correction: Correction = { kind: 'level', place: place('补充说明'), level: 1 };
  const moved = understand(fromText(`临安〔2026〕1号\n\n${text}`), [correction]);
  expect(moved.body.sections).toHaveLength(3);
  const gone = understand(fromText(text.replace('补充说明', '附带')), [correction]);
  expect(gone.findings.map(({ code }) => code)).toContain('notice.correction-lost');
});
