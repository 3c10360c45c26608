import { halfDigits } from './full-width';
import { chineseNumber, numberOf } from './numerals';

const arabic =
  /(\d{4})\s*(?:年|[-./．／])\s*(\d{1,2})\s*(?:月|[-./．／])\s*(\d{1,2})(?:\s*[日号]|(?![\d-./．／]))/;
const chinese =
  /([〇○ＯO0０零一二三四五六七八九]{4})\s*年\s*([一二三四五六七八九十]{1,2})\s*月\s*([一二三四五六七八九十]{1,3})\s*日/;
const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December';
const english = new RegExp(
  `\\b(?:(\\d{1,2})\\s+(${monthNames}),?|(${monthNames})\\s+(\\d{1,2})(?:st|nd|rd|th)?,)\\s+(\\d{4})\\b`,
  'i',
);

/** A calendar date found in a text: where it stands and its ISO form, e.g. `2022-06-22`. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

/** The first complete date of `text` (year, month, day) in any usual notation; undefined when there is none. */
export function findDate(text: string): FoundDate | undefined {
  const plain = halfDigits(text);
  const found = [fromArabic(plain), fromChinese(plain), fromEnglish(plain)].flatMap((date) => date ?? []);
  return found.sort((a, b) => a.start - b.start)[0];
}

/** The ISO form of `text` when it is nothing but a date, spaces and a final 印发 aside. */
export function dateAlone(text: string): FoundDate | undefined {
  if (text.length > 40) return undefined;
  const found = findDate(text);
  if (!found) return undefined;
  const around = text.slice(0, found.start) + text.slice(found.end);
  const rest = around.replace(/\d{1,2}\s*(?:[时点](?:\d{1,2}分)?|[:：]\d{2}(?:[:：]\d{2})?)/, '');
  return /^[\s　（(]*(?:印发)?[\s　）)]*$/.test(rest) ? found : undefined;
}

const monthOnly =
  /^[\s　]*([\d〇○ＯO零一二三四五六七八九]{4})\s*年\s*([\d一二三四五六七八九十]{1,2})\s*月[\s　]*$/;

/** The ISO form, e.g. `2014-11`, of a text that is nothing but a year and a month. */
export function monthAlone(text: string): FoundDate | undefined {
  const plain = text.length > 40 ? '' : halfDigits(text);
  const match = monthOnly.exec(plain);
  if (!match) return undefined;
  const [year = 0, month = 0] = [match[1], match[2]].map((part) => numberOf(part ?? '') ?? 0);
  const first = dated(match, year, month, 1);
  return first && { ...first, start: 0, end: text.length, iso: first.iso.slice(0, 7) };
}

function fromArabic(text: string): FoundDate | undefined {
  const match = arabic.exec(text);
  return match ? dated(match, Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function fromChinese(text: string): FoundDate | undefined {
  const match = chinese.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => chineseNumber(part ?? '') ?? 0);
  return dated(match, year ?? 0, month ?? 0, day ?? 0);
}

function fromEnglish(text: string): FoundDate | undefined {
  const match = english.exec(text);
  if (!match) return undefined;
  const name = (match[2] ?? match[3] ?? '').toLowerCase();
  const month = monthNames.toLowerCase().split('|').indexOf(name) + 1;
  return dated(match, Number(match[5]), month, Number(match[1] ?? match[4]));
}

function dated(match: RegExpExecArray, year: number, month: number, day: number): FoundDate | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return { start: match.index, end: match.index + match[0].length, iso: `${year}-${two(month)}-${two(day)}` };
}
