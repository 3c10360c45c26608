import type { Quote, Span } from '../../model/span';
import type { Line } from '../structure/line';

/** What the element passes collect; becomes `NoticeElements`. */
export interface FoundElements {
  title?: Quote;
  /** The title was taken from the opening sentence, or is a first line that names no kind of document. */
  titleFrom?: 'opening' | 'first-line';
  /** Bodies that the opening sentence says decide or host. */
  opening?: Quote[];
  /** FROM of a memorandum: more exact than the names above it. */
  sender?: Quote;
  /** What a meeting dealt with, on its own line below the head of its minutes. */
  subject?: Quote;
  number?: Quote;
  letterhead: Quote[];
  addressees: Quote[];
  /** 署名 */
  signers: Quote[];
  signature?: Span;
  signatureDate?: { quote: Quote; iso: string };
  pageDate?: { quote: Quote; iso: string };
  printingDate?: { quote: Quote; iso: string };
  printer?: Quote;
  printing?: Quote;
  copyTo?: Quote;
  /** 题注: （…会议通过） */
  adoption?: Quote;
  /** 出席, 列席, 请假 … of minutes. */
  attendance: Quote[];
  secrecy?: Quote;
  urgency?: Quote;
  /** The word of the head that says what kind of document it is. */
  kindWord?: Quote;
  internal?: Quote;
  /** Lines that are no element of the notice itself: reported, not shown. */
  skipped: Line[];
}

/** Nothing found yet. */
export function noElements(): FoundElements {
  return { letterhead: [], addressees: [], attendance: [], signers: [], skipped: [] };
}

/** True when single characters stand apart: 纪 委. */
export function isSetWide(text: string): boolean {
  return /^\S(?:[\s　]+\S{1,2})+$/.test(text.trim());
}

/** Names of joint bodies on one line stand apart by wide spaces or 、. */
export function splitNames(quote: Quote): Quote[] {
  if (isSetWide(quote.quote)) return [quote];
  const found: Quote[] = [];
  for (const match of quote.quote.matchAll(/[^\s　]+(?: [^\s　\u4e00-\u9fff][^\s　]*)*/g)) {
    const start = quote.start + match.index;
    found.push({ start, end: start + match[0].length, quote: match[0] });
  }
  return found;
}
