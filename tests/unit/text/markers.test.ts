import { expect, test } from 'vitest';
import { markerOf, markersOf } from '../../../src/text/markers';

test.each([
  ['一、总体要求', 'cn', '一、', 1],
  ['二十三．其他', 'cn', '二十三．', 23],
  ['（十五）加强领导', 'cn-paren', '（十五）', 15],
  ['(三)方式', 'cn-paren', '(三)', 3],
  ['1.摸底排查', 'number', '1.', 1],
  ['２．报名', 'number', '２．', 2],
  ['3、要求', 'number', '3、', 3],
  ['1.4月25日前完成', 'number', '1.', 1],
  ['2.2026年起执行', 'number', '2.', 2],
  ['（1）班级共读', 'number-paren', '（1）', 1],
  ['⑶ 学历证书', 'number-paren', '⑶', 3],
  ['⒒工资按月结算', 'number', '⒒', 11],
  ['六，用人单位应当按月结算', 'cn', '六，', 6],
  ['②学历证书', 'circled', '②', 2],
  ['第十二条 本办法', 'article', '第十二条', 12],
  ['第三章 职责', 'chapter', '第三章', 3],
  ['1.1 编制目的', 'decimal', '1.1', 1],
  ['一是压实责任', 'predicate', '一是', 1],
  ['三要加强领导', 'modal', '三要', 3],
  ['第二，健全机制', 'ordinal', '第二，', 2],
  ['II. Required Actions', 'roman', 'II.', 2],
  ['a. Scope', 'letter', 'a.', 1],
  ['• at least one', 'bullet', '•', 0],
])('%s begins with a marker', (line, kind, label, number) => {
  expect(markerOf(line)).toMatchObject({ kind, label, number });
});

test.each([
  '一、二、三等奖各若干名',
  '第一、二、三环节',
  '（1）班学生',
  '（一）、（二）两项',
  '2026.6.30',
  '1.5亿元',
  '3.27',
  '十四五规划',
  '一是一，二是二',
  '第一条件',
  '2026年工作要点',
])('%s begins with none', (line) => {
  expect(markerOf(line)).toBeUndefined();
});

test('i. is a Roman number and a letter', () => {
  expect(markersOf('i. within 90 days').map(({ kind }) => kind)).toEqual(['roman', 'letter']);
});
