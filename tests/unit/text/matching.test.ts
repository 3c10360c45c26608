import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/text/matching';
import { normalForm } from '../../../src/text/normal-form';
import { cutsNumber } from '../../../src/text/number-borders';
import { sampleLines, sourceOf } from './sample-notice';

const { source, sentences } = sourceOf(sampleLines);
const matcher = createMatcher(source, sentences);
const same = (text: string) => normalForm(text).text;
const quoted = (text: string) =>
  matcher.origin(text).spans.map((span) => source.text.slice(span.start, span.end));
const kind = (text: string) => matcher.origin(text).kind;

describe('verbatim', () => {
  it('is any run within a line that does not cut a number or a Latin word', () => {
    const line = fc.constantFrom(...sampleLines);
    fc.assert(
      fc.property(line, fc.nat(), fc.nat({ max: 60 }), (text, from, length) => {
        const start = from % text.length;
        const run = text.slice(start, start + 1 + length).trim();
        fc.pre(run.length > 1 && /[\p{L}]/u.test(run));
        const origin = matcher.origin(run);
        fc.pre(origin.kind !== 'label');
        const base = normalForm(source.text, true).text;
        const places = [...base.matchAll(new RegExp(literal(same(run)), 'g'))].map((match) => match.index);
        const whole = places.some((place) => !cutsNumber(base, place, place + same(run).length));
        expect(origin.kind === 'verbatim').toBe(whole);
        if (!whole) return;
        const slices = origin.spans.map((span) => source.text.slice(span.start, span.end));
        expect(same(slices.join(''))).toBe(same(run));
      }),
      { numRuns: 600 },
    );
  });

  it('does not mind spaces and the width of marks', () => {
    expect(kind('压实责任, 完善 制度')).toBe('verbatim');
    expect(quoted('压实责任, 完善 制度')).toEqual(['压实责任，完善制度']);
    expect(kind('"平安守护"行动')).toBe('verbatim');
  });

  it('does not cross a line', () => {
    expect(kind('总体要求各单位要压实责任')).toBe('own');
  });

  it.each(['5日前完成整改', '10万元', '落实经费110', '1 March 2026, and keep'])(
    'is not a cut number: %s',
    (text) => {
      expect(kind(text)).toBe('own');
    },
  );

  it('keeps words apart in English', () => {
    expect(kind('publish the annual report')).toBe('verbatim');
    expect(kind('publishthe annual report')).toBe('own');
  });

  it('prefers the place one asks for', () => {
    const twice = sourceOf(['压实各方责任。', '再次压实各方责任。']);
    const both = createMatcher(twice.source, twice.sentences);
    expect(both.origin('压实各方责任').spans[0]?.start).toBe(0);
    expect(both.origin('压实各方责任', { start: 8, end: 18 }).spans[0]?.start).toBe(10);
  });
});

describe('abridged', () => {
  it.each([
    ['各单位要压实责任，加强组织领导', ['各单位要压实责任，', '加强组织领导']],
    ['压实责任，确保不发生较大以上火灾。', ['压实责任，', '确保不发生较大以上火灾。']],
    ['对商场、医院等人员密集场所开展检查', ['对商场、医院', '等人员密集场所开展检查']],
    ['建立台账，并于2025年12月15日前完成整改', ['建立台账', '，并于2025年12月15日前完成整改']],
    ['落实经费110万元，配备器材', ['落实经费110万元，', '配备器材']],
    ['设立举报电话，畅通渠道', ['设立举报电话', '，畅通渠道']],
    ['加强组织领导。', ['加强组织领导']],
  ])('%s', (text, pieces) => {
    expect(kind(text)).toBe('abridged');
    expect(quoted(text)).toEqual(pieces);
  });

  it('spans are in order and their words are those of the text', () => {
    const sentence = fc.constantFrom(...sentences.filter((one) => one.clauses.length > 2));
    fc.assert(
      fc.property(sentence, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (one, keep) => {
        const kept = one.clauses.filter((_, at) => keep[at]);
        const text = kept.map((clause) => source.text.slice(clause.start, clause.end)).join('');
        fc.pre(kept.length > 0 && /\p{L}/u.test(text));
        const origin = matcher.origin(text);
        expect(['verbatim', 'abridged']).toContain(origin.kind);
        const slices = origin.spans.map((span) => source.text.slice(span.start, span.end)).join('');
        const bare = (words: string) => same(words).replace(/[\p{P}]+$/u, '');
        expect(bare(slices)).toBe(bare(text));
        origin.spans.forEach((span, at) => {
          expect(span.start).toBeGreaterThanOrEqual(origin.spans[at - 1]?.end ?? 0);
        });
      }),
    );
  });
});

describe('own', () => {
  it('is what adds a word to a run of the notice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sampleLines.slice(3)), fc.nat(), fc.nat(), (line, from, place) => {
        const start = from % Math.max(1, line.length - 12);
        const run = line.slice(start, start + 12);
        const at = 1 + (place % (run.length - 2));
        expect(kind(`${run.slice(0, at)}龘${run.slice(at)}`)).toBe('own');
      }),
    );
  });

  it.each([
    ['clauses in another order', '完善制度，各单位要压实责任'],
    ['clauses of two sentences', '压实责任，配备器材'],
    ['a word left out inside a clause', '加强领导'],
    ['an item left out of a list without 等', '建立台账，于2025年12月完成整改'],
    ['an item left out before a 等 that belongs to a word', '劳动等材料另行报送'],
    ['part of a bracket left out', '建立台账（附件1）'],
    ['a number the notice does not have', '（九）'],
    ['an amount the notice does not have', '900'],
    ['a small number the notice does not have', '13'],
    ['a decimal the notice does not have', '3.5'],
  ])('%s', (_, text) => {
    expect(kind(text)).toBe('own');
  });
});

describe('label', () => {
  it.each([
    '目录',
    'Agenda',
    '（三）',
    '一、',
    '2/14',
    '…',
    '',
    '第二部分',
    '讨论：结合本单位实际，如何落实“强化保障”？',
    '责任分工（续）',
  ])('%s', (text) => {
    expect(matcher.origin(text)).toEqual({ kind: 'label', spans: [] });
  });

  it('a template filled with other words is not fixed wording', () => {
    expect(kind('讨论：结合本单位实际，如何落实“太空旅行”？')).toBe('own');
  });

  it('a continued title keeps the origin of the title', () => {
    expect(kind('强化保障（续）')).toBe('verbatim');
  });
});

describe('sentences shown', () => {
  const shown = (text: string) =>
    matcher
      .sentencesShown(text)
      .map((id) => sentences[id])
      .map((one) => source.text.slice(one?.start, one?.end).slice(0, 6));

  it('a run of six characters shows its sentence', () => {
    expect(shown('确保不发生较大以上火灾')).toEqual(['各单位要压实']);
  });

  it('a short whole clause shows its sentence when it stands alone', () => {
    expect(shown('完善制度')).toEqual(['各单位要压实']);
    expect(shown('为了完善制度的人')).toEqual([]);
  });

  it('the whole text shows every sentence', () => {
    const all = sampleLines.join('\n\n');
    expect(matcher.sentencesShown(all)).toEqual(sentences.map((one) => one.id));
  });

  it('a phrase shared by many sentences shows none of them', () => {
    const many = sourceOf([
      '甲学习全会决定精神要点。',
      '乙学习全会决定精神内容。',
      '丙学习全会决定精神安排。',
      '丁学习全会决定精神方案。',
    ]);
    expect(createMatcher(many.source, many.sentences).sentencesShown('学习全会决定精神')).toEqual([]);
  });
});

describe('a text without structure', () => {
  it.each(['a', '国', '、', '（', '国等、', '一，'])('made of %s alone does not hang it', (unit) => {
    const many = unit.repeat(40_000 / unit.length);
    const source = { text: many, lines: [], tables: [], joins: [] };
    const whole = { id: 0, section: '', start: 0, end: many.length, clauses: [] };
    const start = Date.now();
    const one = createMatcher(source, [whole]);
    one.origin(`${unit.repeat(800)}异`);
    one.origin(`${unit.repeat(300)}，${unit.repeat(200)}`);
    one.sentencesShown(unit.repeat(2000));
    expect(Date.now() - start).toBeLessThan(5_000);
  });
});

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
