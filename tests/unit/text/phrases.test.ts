import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingBreaks } from '../../../src/text/heading-lines';
import { breaksOf, neverFirst, neverLast, numbersIn, termsIn, widthOf } from '../../../src/text/phrases';

const words = [
  '推进',
  '安全生产',
  '责任',
  '“六个到位”',
  '《安全生产法》',
  '12月20日前',
  '30项',
  '，',
  '、',
  '。',
  '和',
  '的',
  '（见附件）',
  '5个工作日',
  '2022年6月22日',
  '，PDF，',
  '95%',
  '困难职工',
  '及时',
  '不得',
  '云安委〔2026〕18号',
  '一',
  '！',
]; // prettier-ignore
const sentences = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 })
  .map((all) => all.join(''));
const room = fc.integer({ min: 5, max: 24 });

const pieces = (text: string, cuts: readonly number[]) => {
  const ends = [...cuts, text.length];
  return ends.map((end, at) => text.slice(at === 0 ? 0 : ends[at - 1], end));
};

describe('breaks of running text', () => {
  it('are in order, inside the text', () => {
    fc.assert(
      fc.property(sentences, room, (text, keep) => {
        const cuts = breaksOf(text, keep).map((each) => each.at);
        expect(cuts).toEqual([...new Set(cuts)].sort((a, b) => a - b));
        expect(cuts.every((cut) => cut > 0 && cut < text.length)).toBe(true);
      }),
    );
  });

  it('leave every mark on its line', () => {
    fc.assert(
      fc.property(sentences, room, (text, keep) => {
        for (const { at } of breaksOf(text, keep)) {
          expect(neverFirst.test(text.slice(at))).toBe(false);
          expect(neverLast.test(text.slice(0, at))).toBe(false);
        }
      }),
    );
  });

  it('split no term and no number that fits', () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 10, max: 24 }), (text, keep) => {
        const cuts = breaksOf(text, keep).map((each) => each.at);
        for (const { start, end } of [...termsIn(text), ...numbersIn(text)]) {
          const marks = /^[，。、！）]*/.exec(text.slice(end))?.[0].length ?? 0;
          // a term as wide as the line cannot also take a last character or two with it
          if (widthOf(text.slice(start, end)) + Math.max(2, marks) > keep) continue;
          expect(cuts.some((cut) => cut > start && cut < end)).toBe(false);
        }
      }),
    );
  });

  it('leave no single character for the last line', () => {
    fc.assert(
      fc.property(sentences, room, (text, keep) => {
        const last =
          pieces(
            text,
            breaksOf(text, keep).map((each) => each.at),
          ).at(-1) ?? '';
        const letters = (piece: string) => piece.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        expect(letters(last) > 1 || last === text).toBe(true);
      }),
    );
  });
});

describe('known phrases', () => {
  const broken = (text: string, keep = 12) =>
    pieces(
      text,
      breaksOf(text, keep).map((each) => each.at),
    ).join('|');

  it.each([
    ['坚持和完善中国特色社会主义制度', '中国特色社会主义'],
    ['追究主要负责人责任', '主要负责人'],
    ['公示期不少于3天方可实施', '不少于3天'],
    ['新建改建1.5亿元的项目', '1.5亿元'],
    ['按照《条例》第十二条规定执行', '《条例》'],
    ['每月召开一次会议并于5个工作日内报送', '5个工作日'],
  ])('%s keeps %s', (text, whole) => {
    expect(broken(text)).toContain(whole);
  });

  it('breaks Latin text at spaces only', () => {
    expect(broken('Each depot shall report')).toBe('Each |depot |shall |report');
  });
});

describe('headings', () => {
  it('stay on one line when they fit', () => {
    expect(headingBreaks('深入开展安全生产专项整治', 24)).toEqual([]);
  });

  it('break after the comma into balanced lines', () => {
    const text = '创新普惠化服务职工体系，坚定不移推进共同富裕';
    expect(pieces(text, headingBreaks(text, 16))).toEqual([
      '创新普惠化服务职工体系，',
      '坚定不移推进共同富裕',
    ]);
  });

  it('do not part a verb from its object when another place is as good', () => {
    const text = '深入开展重点行业领域安全隐患专项排查整治工作';
    const lines = pieces(text, headingBreaks(text, 18));
    expect(lines).toHaveLength(2);
    expect(lines[0]?.endsWith('开展')).toBe(false);
  });

  it('keep every line within the room, with as few lines as that takes', () => {
    fc.assert(
      fc.property(sentences, fc.integer({ min: 14, max: 24 }), (text, capacity) => {
        const lines = pieces(text, headingBreaks(text, capacity));
        expect(lines.join('')).toBe(text);
        expect(lines.length).toBeLessThanOrEqual(Math.ceil(widthOf(text) / capacity) + 2);
      }),
    );
  });
});
