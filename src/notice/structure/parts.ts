import type { Quote } from '../../model/span';
import { dateAlone } from '../../text/dates';
import { halfDigits } from '../../text/full-width';
import { attachmentHead } from '../elements/patterns';
import { findSignature, type SignatureBlock } from '../elements/tail';
import { kinds } from '../repair/shapes';
import { type Line, quoteIn, quoteOf } from './line';

/** An attachment as lines: its label, title and text. */
export interface AttachmentPart {
  readonly label: Quote;
  readonly title?: Quote;
  readonly lines: readonly Line[];
}

/** A document taken apart. */
export interface Parts {
  /** Lines of the document proper. */
  readonly main: readonly Line[];
  readonly signature?: SignatureBlock;
  /** The list 附件：1. … 2. … below the text. */
  readonly listed: readonly Line[];
  /** Text behind the signature that is no attachment: the inner document of a forwarding notice. */
  readonly inner: readonly Line[];
  readonly attachments: readonly AttachmentPart[];
}

/**
 * Needs: lines behind the head, imprint taken off. Guarantees: every line is in exactly one of main
 * text, signature, attachment list, inner document, attachments.
 */
export function splitParts(lines: readonly Line[]): Parts {
  const list = finalList(lines);
  if (list) return { ...splitParts(lines.slice(0, list.from)), listed: lines.slice(list.from) };
  const signature = findSignature(lines, 1);
  const head = firstHead(lines, signature);
  const mainEnd = Math.min(signature?.from ?? lines.length, head);
  const rest = lines.slice(Math.max(signature && signature.from < head ? signature.to : 0, mainEnd));
  const { kept, listed } = takeList(lines.slice(0, mainEnd));
  const { before, parts } = splitAttachments(rest);
  return {
    main: kept,
    ...(signature && signature.from < head ? { signature } : {}),
    listed,
    inner: before,
    attachments: parts,
  };
}

/** 附件： at the very end: every line to the end of the text is an item of the list, numbered or not. */
function finalList(lines: readonly Line[]): { from: number } | undefined {
  const from = lines.findLastIndex((line) => /^附\s*[件表]\s*[：:]/.test(line.text));
  if (from < 1 || from < lines.length - 40) return undefined;
  const items = lines.slice(from + 1);
  const bare = /[：:]\s*$/.test(lines[from]?.text ?? '');
  if (bare ? items.length === 0 : items.some((line) => !isListLine(line))) return undefined;
  return items.every((line) => isListItem(line) || isListLine(line)) &&
    !items.some((line) => dateAlone(line.text))
    ? { from }
    : undefined;
}

function isListItem(line: Line): boolean {
  return (
    line.table === undefined &&
    line.text.length <= 80 &&
    !/[。；：:，]$/.test(line.text) &&
    !/^[一二三四五六七八九十第（(]/.test(line.text)
  );
}

/** Where the first attachment begins: a head behind the signature, or a bare head before it. */
function firstHead(lines: readonly Line[], signature: SignatureBlock | undefined): number {
  const found = lines.findIndex(
    (line, at) => isHead(line) && (at >= (signature?.to ?? 0) || isBareHead(line)),
  );
  return found < 0 ? lines.length : found;
}

function isHead(line: Line): boolean {
  const match = line.table === undefined ? attachmentHead.exec(halfDigits(line.text)) : null;
  return match !== null && line.text.length <= 80 && !/[。；]/.test(line.text);
}

function isBareHead(line: Line): boolean {
  return isHead(line) && /^附\s*[件表录]\s*[\d０-９一二三四五六七八九十]{0,3}$/.test(line.text);
}

/** 附件：1. A, with the lines 2. B, 3. C that follow it, at the end of the main text. */
function takeList(lines: readonly Line[]): { kept: readonly Line[]; listed: readonly Line[] } {
  const from = lines.findLastIndex(opensList);
  if (from < 0 || from < lines.length - 30) return { kept: lines, listed: [] };
  const first = lines.findIndex((line, at) => at > from - 12 && at <= from && opensList(line));
  let to = from + 1;
  while (to < lines.length && isListLine(lines[to])) to++;
  const bare = /[：:]\s*$/.test(lines[from]?.text ?? '');
  if (bare && to === from + 1 && lines.slice(to).every(isListItem)) to = lines.length;
  const start = first < 0 ? from : first;
  return { kept: [...lines.slice(0, start), ...lines.slice(to)], listed: lines.slice(start, to) };
}

function opensList(line: Line): boolean {
  return /^附\s*[件表]\s*[\d０-９]{0,2}\s*[：:]/.test(line.text);
}

function isListLine(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    /^[\d０-９]{1,2}\s*[.．、]/.test(line.text) &&
    line.text.length <= 80 &&
    !/[，。].*；$|。(?!$)|，.*。$/.test(line.text)
  );
}

function splitAttachments(lines: readonly Line[]): { before: readonly Line[]; parts: AttachmentPart[] } {
  const heads: number[] = [];
  lines.forEach((line, at) => {
    if (isHead(line) && (heads.length === 0 || isBareHead(line) || isNumberedHead(line))) heads.push(at);
  });
  const before = lines.slice(0, heads[0] ?? lines.length);
  return {
    before,
    parts: heads.map((at, index) => attachmentPart(lines.slice(at, heads[index + 1] ?? lines.length))),
  };
}

function isNumberedHead(line: Line): boolean {
  return /^附\s*[件表录]\s*[\d０-９一二三四五六七八九十]/.test(line.text);
}

function attachmentPart(lines: readonly Line[]): AttachmentPart {
  const [head, ...rest] = lines as [Line, ...Line[]];
  const match = attachmentHead.exec(halfDigits(head.text));
  const label = quoteIn(head, 0, match?.[1]?.length ?? head.text.length);
  const titled = match?.[2]?.trim();
  if (titled)
    return { label, title: quoteIn(head, head.text.length - titled.length, head.text.length), lines: rest };
  const [next, ...body] = rest;
  return next && isTitleLine(next) ? { label, title: quoteOf(next), lines: body } : { label, lines: rest };
}

/** A short line without stop, or one that ends in a kind of document. */
export function isTitleLine(line: Line): boolean {
  if (line.table !== undefined || line.text.length > 60 || /[。；：:，]$/.test(line.text)) return false;
  return (
    !/^(?:[一二三四五六七八九十]+、|[（(]|\d{1,2}\s*[.．、])/.test(line.text) ||
    new RegExp(`(?:${kinds})$`).test(line.text)
  );
}
