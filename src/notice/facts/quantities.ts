import type { Quantity } from '../../model/notice';
import { type Structure, sentencesWith, wordsAt } from './structure';

type Kind = Quantity['kind'];

const number = '(?<!\\d)(?:\\d{1,3}(?:[,，]\\d{3}){1,5}(?:\\.\\d{1,9})?|\\d{1,12}(?:\\.\\d{1,9})?)';
const range = `(?:${number})(?:\\s{0,2}[—–\\-~～至]{1,3}\\s{0,2}(?:${number}))?`;
const big = '(?:[十百千万亿]{1,2})?(?:余|多|几)?';
const cn = '[二两三四五六七八九十百千]{1,4}|半';
const counters =
  '名|人次|人|个|项|所|家|份|篇|件|条|种|类|处|场|期|批|次|支|队|组|套|台|辆|户|户次|亩|平方米|平方公里|公里|千米|米|厘米|吨|公斤|千克|克|毫升|升|度|岁|周岁|学时|课时|学分|分(?![之])|字|页|张|册|座|间|张|床|例|元件|倍|只|头|株|块|门|节课|节(?=课)|步|层|楼|对|枚|位|颗|瓶|箱|台次|班次|万字|GB|MB|TB|千瓦|千瓦时|℃|摄氏度|dB|分贝';
const periods =
  '个工作日|工作日|个自然日|个月|个季度|个星期|个小时|小时|分钟|秒|个?学期|学年|周(?!岁|[一二三四五六日末年边])|天|年(?![\\d级月底初末度代来]|以来)|日(?=(?:之|以)?内|$)';

/** What an amount is paid for: 100元/亩. */
const per =
  '(?:\\s?[/／]\\s?(?:平方公里|平方米|立方米|千瓦时|公里|公斤|小时|学期|学年|课时|亩|人|次|年|月|天|日|户|吨|斤|件|套|台|辆|只|头|株|床|生|度|场|节|项|个|家|份|方)(?:[·•./／](?:年|月|天|日|次|学期|学年|小时))?)?';

const forms: readonly (readonly [Kind, RegExp])[] = [
  [
    'percent',
    new RegExp(
      `(?:${range})\\s{0,3}(?:%|％|‰|个百分点)|百分之[一二三四五六七八九十百点]{1,6}|[二三四五六七八九十]{1,2}分之[一二三四五六七八九十]{1,2}`,
      'g',
    ),
  ],
  [
    'money',
    new RegExp(
      `(?:${range})\\s{0,3}${big}\\s{0,3}(?:元|美元|欧元|港元|港币|人民币|角|块钱)(?!件|素|旦)${per}|(?:${cn})[十百千万亿]{0,3}\\s{0,3}元(?!件|素|旦|首|宵)`,
      'g',
    ),
  ],
  [
    'money',
    /(?:\$|US\$|SGD|S\$|£|€|¥|￥|RMB)\s?\d[\d,]{0,14}(?:\.\d{1,6})?(?:\s?(?:million|billion|万|亿))?/g,
  ],
  ['multiple', new RegExp(`(?:${range}|${cn})\\s{0,3}倍`, 'g')],
  ['duration', new RegExp(`(?:${range})\\s{0,3}(?:${periods})`, 'g')],
  [
    'duration',
    /[一二两三四五六七八九十]{1,2}[到至][一二两三四五六七八九十]{1,2}(?:年|个月|天|日|小时)|半(?:天|日|年|小时|个月)(?=[，。；、）]|以上|以内|之内)|(?:[一二两三四五六七八九十半]{1,3})(?:个工作日|个月|个小时|小时|分钟|天|周年|年|个学期|个季度)(?=(?:之|以)?[内后]|以上|以下|期|一[次届]|制(?!度))/g,
  ],
  [
    'count',
    new RegExp(
      `(?:${range})\\s{0,3}${big}\\s{0,3}(?:${counters})(?![a-zA-Z])(?!(?<=组)[织建成]|(?<=项)目|(?<=人)[民员才均]|(?<=期)[间限]|(?<=家)[庭长政]|(?<=批)[准复])`,
      'g',
    ),
  ],
  [
    'count',
    /一式[一二两三四五六七八九十\d]{1,3}份|(?:[二两三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)(?:名|人(?![民类大])|份|篇|所(?=学|高|医|幼)|家(?=企|单|医|公|机)|次(?![生数]|全会|党代会|代表大会))/g,
  ],
];
const englishForms: readonly (readonly [Kind, RegExp])[] = [
  ['percent', /(?<!\d)\d{1,9}(?:\.\d{1,9})?\s?(?:%|per cent|percent)/g],
  [
    'duration',
    /\b(?:\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|thirty)\s{1,3}(?:(?:business|calendar|working)\s{1,3})?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/gi,
  ],
  [
    'count',
    /\b\d[\d,]{0,14}(?:\.\d{1,6})?\s{1,3}(?:people|persons|staff|members|rooms?|copies|officers|degrees(?: Celsius)?|items?|pages|agencies|schools|participants|hours|metres|km)\b/gi,
  ],
];

/**
 * Needs: sentences. Guarantees: every amount, share, count, duration and multiple as written, number and
 * unit together. Dates, clock times (9时30分), ordinals, document numbers, names in quotes (“N个X”, 1+X) are none.
 */
export function findQuantities(structure: Structure): readonly Quantity[] {
  const used =
    structure.language === 'en' ? [...englishForms, ...forms.filter(([kind]) => kind === 'money')] : forms;
  return sentencesWith(
    structure,
    /[\d一二两三四五六七八九十百半]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|thirty)\b/i,
  ).flatMap(({ sentence, text }) => {
    return found(text, used).map(({ start, end, kind }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
      quote: wordsAt(structure, { start: sentence.start + start, end: sentence.start + end }),
      kind,
      section: sentence.section,
    }));
  });
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

function found(text: string, used: readonly (readonly [Kind, RegExp])[]): Found[] {
  const all = used.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind,
    })),
  );
  const kept: Found[] = [];
  const sorted = all
    .filter((one) => isQuantity(text, one))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const one of sorted) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

function isQuantity(text: string, { start, end, kind }: Found): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const words = text.slice(start, end);
  if (
    /[第〔[A-Za-z\d+.．〇○]$/.test(before) ||
    (/[年月]\s*$/.test(before) && kind !== 'money' && kind !== 'percent')
  )
    return false;
  if (/\d\s?[时点]\s?$/.test(before) && /分$/.test(words)) return false;
  if (/^(?:19|20)\d{2}\s*[年—–~～至-]/.test(words)) return false;
  if (
    /[“‘《][^”’》]{0,6}$/.test(before) &&
    /^[^“‘《]{0,16}[”’》]/.test(text.slice(end)) &&
    !/^\s*\d/.test(words)
  )
    return false;
  return !(
    kind === 'count' &&
    /个$/.test(words) &&
    /^(?:月|工作日|小时|季度|学期|星期|百分点)/.test(text.slice(end))
  );
}
