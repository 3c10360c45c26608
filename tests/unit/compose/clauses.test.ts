import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closureOf, isClosed } from '../../../src/compose/clauses/closure';
import { unitsOf } from '../../../src/compose/clauses/units';
import { candidatesOf } from '../../../src/compose/points/candidates';
import { clausesOf, sentencesOf } from '../../../src/text/sentences';

const pieces = [
  '各单位要建立台账，',
  '对拒不整改的企业，',
  '依法责令停产整顿，',
  '不得擅自复工；',
  '2026年6月底前，',
  '由市财政局拨付资金，',
  '其费用按规定列支，',
  '既要查设备，',
  '也要查制度，',
  '确保取得实效。',
  '根据《条例》规定，',
  '“先检测、后作业”的要求必须落实。',
  '把安全作为底线，',
  '纳入年度考核；',
  '情况严重的，',
  '罚款2万元（含本数）。',
];
const paragraph = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(''));

function units(text: string) {
  const sentences = sentencesOf(text).map((span, id) => ({
    ...span,
    id,
    section: '',
    clauses: clausesOf(text.slice(span.start, span.end), span.start),
  }));
  return unitsOf(text, sentences);
}

test('clauses are slices of the text, and their needs lie in the unit', () => {
  fc.assert(
    fc.property(paragraph, (text) => {
      for (const unit of units(text)) {
        unit.clauses.forEach((clause, at) => {
          expect(text.slice(clause.start, clause.end)).toBe(clause.text);
          expect(text.slice(clause.coreStart, clause.end)).toBe(clause.core);
          for (const need of clause.needs)
            expect(need !== at && need >= 0 && need < unit.clauses.length).toBe(true);
        });
      }
    }),
  );
});

test('every point is closed under what governs its clauses, and made of words of its sentence in order', () => {
  fc.assert(
    fc.property(paragraph, (text) => {
      for (const unit of units(text)) {
        for (const candidate of candidatesOf(text, unit)) {
          if (candidate.kind !== 'label') expect(isClosed(unit, candidate.clauses)).toBe(true);
          for (const { spans } of [candidate.text, ...(candidate.lead ? [candidate.lead] : [])]) {
            expect(spans.every((span) => span.start >= unit.start && span.end <= unit.end + 1)).toBe(true);
            expect(spans.every((span, at) => at === 0 || (spans[at - 1]?.end ?? 0) <= span.start)).toBe(true);
          }
        }
      }
    }),
  );
});

test('the closure of a selection is closed and holds it', () => {
  fc.assert(
    fc.property(paragraph, fc.nat(8), (text, seed) => {
      for (const unit of units(text)) {
        const at = seed % unit.clauses.length;
        const closed = closureOf(unit, [at]);
        expect(closed).toContain(at);
        expect(isClosed(unit, closed)).toBe(true);
      }
    }),
  );
});

test('a condition rules every task after it', () => {
  const [unit] = units('对拒不整改的企业，依法责令停产整顿，并处2万元罚款。');
  expect(unit?.clauses.map((clause) => clause.kind)).toEqual(['condition', 'core', 'core']);
  expect(unit?.clauses.map((clause) => clause.needs)).toEqual([[], [0], [0]]);
});

test('a time binds to the next task only', () => {
  const [unit] = units('2026年6月底前，建立信息平台，加强日常监测。');
  expect(unit?.clauses[1]?.needs).toEqual([0]);
  expect(unit?.clauses[2]?.needs).toEqual([]);
});
