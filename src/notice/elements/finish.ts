import type { NoticeElements } from '../../model/notice';
import type { Quote } from '../../model/span';
import { kinds } from '../repair/shapes';
import { englishKind } from './english';
import { type FoundElements, splitNames } from './found';
import { matterEndIn } from './matter';
import { organLine } from './patterns';

/**
 * Needs: everything found. Guarantees: the elements with the order of trust applied: issuer from
 * signature, title, letterhead, printing line, opening sentence; date from signature, printing line, page.
 */
export function finishElements(found: FoundElements, language: 'zh' | 'en'): NoticeElements {
  const { title, number, addressees, signature, copyTo, printing, secrecy, urgency, internal } = found;
  const parts = language === 'en' ? englishParts(found) : title ? titleParts(title) : {};
  return {
    ...given({ title, number, signature, copyTo, printing, secrecy, urgency, internal }),
    ...given({ matter: found.subject ?? parts.matter, kind: parts.kind }),
    ...given({ adoption: found.adoption }),
    ...(found.attendance.length > 0 ? { attendance: found.attendance } : {}),
    ...(found.letterhead.length > 0 ? { letterhead: found.letterhead } : {}),
    addressees,
    ...issuersOf(found, found.titleFrom === 'opening' ? undefined : parts.issuer),
    ...dateOf(found),
  };
}

/** `fields` without those that are undefined. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function englishParts(found: FoundElements): ReturnType<typeof titleParts> {
  const kind = englishKind(found);
  return { ...(kind ? { kind } : {}), ...(found.title ? { matter: found.title } : {}) };
}

/** Issuer, matter and kind of a title `X关于Y的Z`, as far as it has them. */
export function titleParts(title: Quote): { issuer?: Quote; matter?: Quote; kind?: Quote } {
  const text = title.quote;
  const kind = new RegExp(`(${kinds})(?=[（(〔【][^（）()]{0,14}[)）〕】]$|$)`).exec(text);
  const about = /关于|转发|印发/.exec(text);
  const end = kind?.index ?? text.length;
  const from = about ? about.index + (about[0] === '关于' ? 2 : 0) : 0;
  const matterEnd = about ? matterEndIn(text, from, end) : text.length;
  return {
    ...(about && about.index >= 2 && isBody(text.slice(0, about.index))
      ? { issuer: slice(title, 0, about.index) }
      : {}),
    ...(matterEnd > from ? { matter: slice(title, from, matterEnd) } : {}),
    ...(kind?.[1] ? { kind: slice(title, kind.index, kind.index + kind[1].length) } : {}),
  };
}

/** 临川市 alone is a place, 临川市教育局 a body. */
function isBody(words: string): boolean {
  return organLine.test(words.trim());
}

function slice(quote: Quote, start: number, end: number): Quote {
  return { start: quote.start + start, end: quote.start + end, quote: quote.quote.slice(start, end) };
}

type Issuers = Pick<NoticeElements, 'issuers' | 'issuerFrom'>;

function issuersOf(found: FoundElements, titled: Quote | undefined): Issuers {
  if (found.signers.length > 0) return { issuers: found.signers, issuerFrom: 'signature' };
  if (titled) return { issuers: splitNames(titled), issuerFrom: 'title' };
  if (found.sender) return { issuers: [found.sender], issuerFrom: 'letterhead' };
  if (found.letterhead.length > 0) return { issuers: found.letterhead, issuerFrom: 'letterhead' };
  if (found.printer) return { issuers: [withoutOffice(found.printer)], issuerFrom: 'printing' };
  if (found.opening && found.opening.length > 0) return { issuers: found.opening, issuerFrom: 'opening' };
  return { issuers: [] };
}

function withoutOffice(printer: Quote): Quote {
  const end = printer.quote.search(/(?:办公室|办公厅|秘书处|综合科|综合处)$/);
  return end > 2 ? slice(printer, 0, end) : printer;
}

function dateOf(found: FoundElements): Pick<NoticeElements, 'date'> {
  const choices = [
    { date: found.signatureDate, from: 'signature' as const },
    { date: found.printingDate, from: 'printing' as const },
    { date: found.pageDate, from: 'page' as const },
  ];
  const chosen = choices.find(({ date }) => date !== undefined);
  return chosen?.date ? { date: { ...chosen.date.quote, iso: chosen.date.iso, from: chosen.from } } : {};
}
