import type { Finding } from '../../../model/finding';
import { pairs } from '../../../text/brackets';
import type { CheckContext, CheckRule } from '../check-context';
import { excerpt, nameOf, shownSlides, wordsOf } from '../shown';

/** Quotes and titles up to this many characters stay on one line. */
const keptWhole = 12;
const numberWithUnit =
  /\d[\d.,]*\s?(?:[%％‰℃]|个百分点|个?工作日|个月|[万亿]?元|万人次|人次|公里|小时|分钟|[年月日号时分人名个项条件家户所处次天周倍米吨亩])/g;

/** Terms cut in two: a quote or bracket that opens and never closes, and terms broken over lines. */
export const splitTermsRule: CheckRule = (context) => [...cutTexts(context), ...brokenLines(context)];

function cutTexts({ deck }: CheckContext): readonly Finding[] {
  return shownSlides(deck).flatMap((slide) => {
    const cut = wordsOf(slide).find((words) => isCut(words));
    return cut === undefined ? [] : [finding(slide.id, nameOf(slide), cut)];
  });
}

function isCut(words: string): boolean {
  const marks = words.match(/[“”《》（）「」『』【】]/g)?.length ?? 0;
  const closed = pairs(words).flatMap(({ start, end }) => [words.charAt(start), words.charAt(end - 1)]);
  return marks > closed.filter((mark) => /[“”《》（）「」『』【】]/.test(mark)).length;
}

function brokenLines({ deck, lines = [] }: CheckContext): readonly Finding[] {
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]));
  return lines.flatMap((set) => {
    const slide = slides.get(set.slide);
    const broken = slide && brokenTerm(set.lines);
    return broken ? [finding(slide.id, nameOf(slide), broken)] : [];
  });
}

function brokenTerm(lines: readonly string[]): string | undefined {
  const whole = lines.join('');
  let offset = 0;
  const breaks = lines.slice(0, -1).map((line) => {
    offset += line.length;
    return offset;
  });
  const quoted = pairs(whole).filter(
    ({ start, end }) => end - start <= keptWhole && /[“《]/.test(whole.charAt(start)),
  );
  const numbers = [...whole.matchAll(numberWithUnit)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const hit = [...quoted, ...numbers].find(({ start, end }) => breaks.some((at) => at > start && at < end));
  return hit && whole.slice(hit.start, hit.end);
}

function finding(slide: string, name: string, words: string): Finding {
  const message = {
    zh: `“${name}”一页把词语断开了：${excerpt(words)}，请补全或调整换行。`,
    en: `“${name}” cuts a term in two: ${excerpt(words)}. Complete it or change the line break.`,
  };
  return { code: 'check.split-term', severity: 'warning', slide, message };
}
