import type { NoticeElements } from '../../model/notice';
import type { Quote } from '../../model/span';
import { isCapitalised } from '../../text/capitals';
import { findDate } from '../../text/dates';
import { type Line, quoteIn, quoteOf } from '../structure/line';
import type { FoundElements } from './found';

const kind =
  'Directive|Memorandum|Memo|Circular|Resolution|Notice|Order|Guidelines?|Bulletin|Policy|Announcement|Advisory|Instruction|Regulation|Proclamation|Letter';
/** A number alone on its line: Circular No. 14/2026, Ref: ABC/12, Binding Operational Directive 18-01. */
const numberLine = new RegExp(
  `^(?:[A-Z][\\w’'&. -]{0,60}?)?(?:(?:No\\.?|Number|Ref(?:erence)?\\.?|${kind})\\s*:?\\s*(?:No\\.?\\s*)?)[A-Z]{0,6}[ -]?\\d[\\w/().-]*$`,
  'i',
);
const field =
  /^(MEMORANDUM FOR|MEMORANDUM TO|TO|FROM|THROUGH|VIA|SUBJECT|RE|DATE|CC|REF|REFERENCE)\s*[:：]?\s+(.*)$/i;
const colonField =
  /^(?:MEMORANDUM FOR|MEMORANDUM TO|TO|FROM|THROUGH|VIA|SUBJECT|RE|DATE|CC|REF|REFERENCE)\s*[:：]/i;
const salutation = /^Dear\s+([^,:]{2,80})[,:]?$/;
const kindWord = new RegExp(`\\b(?:${kind})\\b`, 'i');
const kindAlone = new RegExp(
  `^(?:(?:Memorandum|Office|Executive|Administrative|Department|Joint|Public|General|Special)\\s+){0,2}(?:${kind})$`,
  'i',
);
const country = /^(?:The\s+)?(?:Republic|Kingdom)\s+of\s+(?:the\s+)?[A-Z]/;
const bodyWord =
  /\b(?:Office|Department|Ministry|Agency|Council|Authority|Commission|Committee|Board|Bureau|Division|Secretariat|Institute|School|University)\b/;
const longestHead = 14;

/**
 * Needs: lines of a whole English document. Guarantees: number, memo fields, date, title and issuer of the
 * head and the closing names are in `found`; what is returned is the text proper.
 */
export function readEnglishHead(lines: readonly Line[], found: FoundElements): readonly Line[] {
  const fields = lines.slice(0, longestHead).findLastIndex(({ text }) => colonField.test(text));
  let at = 0;
  while (at < Math.min(lines.length, longestHead)) {
    const line = lines[at] as Line;
    if (!readHeadLine(line, found)) {
      if (at > fields || !mayStandInHead(line)) break;
      found.skipped.push(line);
    }
    at++;
  }
  takeMatterAsTitle(found);
  return readEnd(lines.slice(at), found);
}

/** Without a title, the capitalised line below Emergency Directive 19-01 that names no body is the matter. */
function takeMatterAsTitle(found: FoundElements): void {
  const { number, letterhead } = found;
  if (found.title || !number || !kindWord.test(number.quote)) return;
  const matter = letterhead.find(({ start, quote }) => start > number.end && !bodyWord.test(quote));
  if (!matter) return;
  found.title = matter;
  letterhead.splice(letterhead.indexOf(matter), 1);
}

/** Above the fields of a memorandum: a short line without a sentence, such as the address of the office. */
function mayStandInHead({ text, table }: Line): boolean {
  return table === undefined && text.length <= 160 && !/[.;:]$/.test(text);
}

/** Reads one line of the head; false at the first line of the text proper. */
function readHeadLine(line: Line, found: FoundElements): boolean {
  const { text } = line;
  if (line.table !== undefined) return false;
  if (kindAlone.test(text)) found.kindWord ??= quoteOf(line);
  else if (country.test(text) && text.length <= 60) found.skipped.push(line);
  else if (colonField.test(text) || /^MEMORANDUM (?:FOR|TO)\b/.test(text)) return readField(line, found);
  else if (numberLine.test(text) && text.length <= 90) found.number ??= quoteOf(line);
  else if (isDate(text)) readDate(line, found);
  else if (salutation.test(text)) found.addressees.push(quoteIn(line, 5, text.replace(/[,:]$/, '').length));
  else return readTitleOrLetterhead(line, found);
  return true;
}

function readField(line: Line, found: FoundElements): boolean {
  const match = field.exec(line.text);
  const value = match?.[2] ?? '';
  const quote = quoteIn(line, line.text.length - value.length, line.text.length);
  const name = (match?.[1] ?? '').toUpperCase();
  if (/^MEMORANDUM/.test(name)) found.kindWord = quoteIn(line, 0, 'MEMORANDUM'.length);
  if (/^(?:TO|MEMORANDUM)/.test(name)) found.addressees.push(...names(quote));
  else if (name === 'FROM') readSender(quote, found);
  else if (/^(?:SUBJECT|RE)$/.test(name)) retitle(quote, found);
  else if (name === 'CC') found.copyTo ??= quote;
  else if (name === 'DATE') readDate(line, found);
  else found.number ??= quote;
  return true;
}

function readSender(quote: Quote, found: FoundElements): void {
  found.letterhead.unshift(quote);
  found.sender = quote;
}

function names(quote: Quote): Quote[] {
  return [...quote.quote.matchAll(/[^,;]+(?:,(?= [a-z])[^,;]+)*/g)].map((match) => {
    const text = match[0].trim().replace(/^and /i, '');
    const start = quote.start + match.index + match[0].indexOf(text);
    return { start, end: start + text.length, quote: text };
  });
}

function isDate(text: string): boolean {
  const date = findDate(text);
  const around = date && text.slice(0, date.start) + text.slice(date.end);
  return around !== undefined && /^(?:(?:date|dated|issued|effective)\b)?[\s:,.()]*$/i.test(around);
}

function readDate(line: Line, found: FoundElements): void {
  const date = findDate(line.text);
  if (date) found.pageDate ??= { quote: quoteIn(line, date.start, date.end), iso: date.iso };
}

function readTitleOrLetterhead(line: Line, found: FoundElements): boolean {
  const { text } = line;
  if (text.length > 160 || /[.;:]$/.test(text) || /^(?:[IVX]+|[A-Z]|\d{1,2})\.\s/.test(text)) return false;
  const marked = line.mark !== undefined && line.mark <= 2;
  const capitals = isCapitals(text);
  if (!found.title && (marked || (capitals && text.length > 12 && /\s/.test(text))))
    found.title = quoteOf(line);
  else if (found.title && capitals && kindWord.test(text) && !kindWord.test(found.title.quote))
    retitle(quoteOf(line), found);
  else if (!found.title && !marked && isName(text)) found.letterhead.push(quoteOf(line));
  else return false;
  return true;
}

/** A capitals line above the subject, or above the line that names the kind of document, was the letterhead. */
function retitle(title: Quote, found: FoundElements): void {
  if (found.title) found.letterhead.push(found.title);
  found.title = title;
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^A-Za-z]/g, '');
  return letters.length >= 6 && letters.replace(/[^A-Z]/g, '').length > letters.length * 0.7;
}

/** A line of capitalised words without a final stop: the name of a body or a person. */
function isName(text: string): boolean {
  return text.length <= 80 && /\s/.test(text) && isCapitalised(text);
}

/** Names, dates and copies at the very end. */
function readEnd(lines: readonly Line[], found: FoundElements): readonly Line[] {
  let end = lines.length;
  while (end > 1 && lines.length - end < 8 && readEndLine(lines[end - 1] as Line, found)) end--;
  const names = [...found.signers].sort((a, b) => a.start - b.start);
  found.signers = names.filter((name) => /\bof\b/.test(name.quote) || bodyWord.test(name.quote));
  const [first] = names;
  if (first) found.signature = { start: first.start, end: names.at(-1)?.end ?? first.end };
  return lines.slice(0, end);
}

function readEndLine(line: Line, found: FoundElements): boolean {
  const { text } = line;
  if (line.table !== undefined || line.mark !== undefined) return false;
  if (/^(?:Cc|CC|cc|Copies? to|Distribution)\s*:/.test(text))
    found.copyTo ??= quoteIn(line, text.indexOf(':') + 1, text.length);
  else if (isDate(text)) readDate(line, found);
  else if (/^(?:Yours (?:sincerely|faithfully|truly)|Sincerely|Signed|By order[^.]{0,40}),?$/.test(text))
    return true;
  else if (isName(text)) found.signers.push(quoteOf(line));
  else return false;
  return true;
}

/** The word that says what kind of document it is, from number or title. */
export function englishKind({ title, number, kindWord: said }: FoundElements): NoticeElements['kind'] {
  if (said) return said;
  for (const quote of [number, title]) {
    const match = quote && kindWord.exec(quote.quote);
    if (quote && match) {
      const start = quote.start + match.index;
      return { start, end: start + match[0].length, quote: match[0] };
    }
  }
  return undefined;
}
