import { labels, labelTemplates } from '../model/labels';
import { normalForm } from './normal-form';

/** Text between `before` and `after` is the notice's own. */
interface Template {
  readonly before: string;
  readonly after: string;
}

const words = new Set(Object.values(labels).flatMap(({ zh, en }) => [bare(zh), bare(en)]));
const continued = Object.values(labels.continued).map((wording) => normalForm(wording).text);
const templates: readonly Template[] = Object.values(labelTemplates)
  .flatMap(({ zh, en }) => [zh, en])
  .map((wording) => {
    const [before = '', after = ''] = wording.split('%');
    return { before: normalForm(before).text, after: normalForm(after).text };
  });

const attachment = new Set(Object.values(labels.attachment).map((wording) => normalForm(wording).text));
const numeral = /^(?:[一二三四五六七八九十百]{1,4}|\d{1,3})$/;
const numbering =
  /^(?:[([]?(?:[一二三四五六七八九十百]{1,4}|\d{1,3})[)\].、,:]{1,2}|第[一二三四五六七八九十百\d]{1,4}[章节条款项,、]?|[一二三四五六七八九十]{1,3}(?:要|是)|[①-⑳⑴-⒛])$/;

/** Whether `query` (in normal form) is fixed wording of the product: a label, marks alone, or a slide counter. */
export function isFixedWording(query: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(query)) return true;
  const counterless = query.replace(/\(\d{1,2}\/\d{1,2}\)$/, '');
  return words.has(bare(counterless)) || isNumberedAttachment(query) || /^\d{1,2}\/\d{1,3}$/.test(query);
}

/** 附件2: the list says 附件：1. … 2. …, so the label is ours. */
function isNumberedAttachment(query: string): boolean {
  return /^.*\D\d{1,2}$/.test(query) && attachment.has(query.replace(/\s?\d{1,2}$/, ''));
}

/** Whether `query` (in normal form) has the shape of a section number, such as （三） or 一、. */
export function isNumbering(query: string): boolean {
  return numbering.test(query);
}

/** `query` without the mark of a continued slide. */
export function withoutContinued(query: string): string {
  const suffix = continued.find((mark) => query.endsWith(mark) && query.length > mark.length);
  return suffix === undefined ? query : query.slice(0, -suffix.length);
}

/** The words that fill a template `query` is made from; undefined when it is none. */
export function templateFilling(query: string): string | undefined {
  for (const { before, after } of templates) {
    const fits = query.startsWith(before) && query.endsWith(after);
    if (fits && query.length > before.length + after.length) {
      return query.slice(before.length, query.length - after.length);
    }
  }
  return undefined;
}

/** Whether the filling of a template is a bare number, as in 第二部分. */
export function isNumeral(query: string): boolean {
  return numeral.test(query);
}

function bare(wording: string): string {
  return normalForm(wording).text.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
}
