import type { Quote } from '../../model/span';
import { readEnglishHead } from '../elements/english';
import { type FoundElements, noElements } from '../elements/found';
import { readHead } from '../elements/head';
import { readOpening } from '../elements/opening';
import { readImprint, readSignature, type SignatureBlock } from '../elements/tail';
import { nameKey, sentNames } from '../repair/sent-names';
import { titleRange } from '../repair/title';
import { type Line, partOf, quoteIn, quoteOf } from './line';
import { type AttachmentPart, isTitleLine, type Parts, splitParts } from './parts';

/** Needs: all lines of an English document. Guarantees: the same as `takeApart`, without cover note. */
export function takeEnglishApart(lines: readonly Line[]): DocumentParts {
  const found = noElements();
  const body = readEnglishHead(lines, found);
  const from = body.findIndex(
    (line) => line.text.length <= 80 && /^(?:Annex|Appendix|Attachment|Enclosure)\b/.test(line.text),
  );
  if (from < 0 || from < body.length / 4) return { found, body, listed: [], attachments: [] };
  return { found, body: body.slice(0, from), listed: [], attachments: englishAttachments(body.slice(from)) };
}

function englishAttachments(lines: readonly Line[]): AttachmentPart[] {
  const heads = lines.flatMap((line, at) =>
    line.text.length <= 80 && /^(?:Annex|Appendix|Attachment|Enclosure)\b/.test(line.text) ? [at] : [],
  );
  return heads.map((at, index) => {
    const head = lines[at] as Line;
    const label =
      /^\w+(?:\s+(?:[A-Z]|\d{1,2}|[IVX]{1,4}))?\b/.exec(head.text)?.[0].length ?? head.text.length;
    const rest = head.text.slice(label).replace(/^[\s:.–—-]+/, '');
    const title =
      rest === '' ? {} : { title: quoteIn(head, head.text.length - rest.length, head.text.length) };
    return {
      label: quoteIn(head, 0, label),
      ...title,
      lines: lines.slice(at + 1, heads[index + 1] ?? lines.length),
    };
  });
}

/** A document taken apart: its elements and the lines of its cover note, body and attachments. */
export interface DocumentParts {
  readonly found: FoundElements;
  /** The outer document of a forwarding notice. */
  readonly cover?: { readonly title: Quote; readonly lines: readonly Line[] };
  /** The title of the attachment that became the body; the list names it as well. */
  readonly inner?: Quote;
  readonly body: readonly Line[];
  /** Lines of the attachment list. */
  readonly listed: readonly Line[];
  readonly attachments: readonly AttachmentPart[];
}

const forwards = /印发|转发|发布|公布|批转/;
const longestCover = 6;
const longestName = 140;

/**
 * Needs: all lines of a Chinese document. Guarantees: elements read, imprint and signature taken off,
 * and the inner document of a forwarding notice in the place of the body.
 */
export function takeApart(lines: readonly Line[]): DocumentParts {
  const found = noElements();
  const parts = splitParts(readImprint(readHead(lines, found), found));
  if (parts.signature) readSignature(parts.signature, found);
  const document = forwarded(parts, found) ?? plainDocument(parts, found);
  readOpening(document.cover?.lines ?? document.body, found);
  return document;
}

function plainDocument(parts: Parts, found: FoundElements): DocumentParts {
  const [first, ...rest] = parts.inner;
  const loose: AttachmentPart[] =
    first && parts.inner.length > 2 && isTitleLine(first)
      ? [{ label: { start: first.start, end: first.start, quote: '' }, title: quoteOf(first), lines: rest }]
      : [];
  const body = loose.length > 0 ? parts.main : [...parts.main, ...parts.inner];
  return { found, body, listed: parts.listed, attachments: [...loose, ...parts.attachments] };
}

/** A short outer document that sends another one: that other one is the body. */
function forwarded(parts: Parts, found: FoundElements): DocumentParts | undefined {
  const { title } = found;
  if (!title || !forwards.test(title.quote)) return undefined;
  const from = parts.inner.length > 1 ? -1 : sentBelow(parts.main, title);
  const letter = from < 0 ? parts.main : parts.main.slice(0, from);
  if (!isShort(letter)) return undefined;
  const cover = { title, lines: letter };
  const sent = from < 0 ? parts.inner : [...parts.main.slice(from), ...parts.inner];
  if (sent.length > 1) return innerDocument(sent, cover, parts, found);
  const [attached, ...others] = parts.attachments;
  if (!attached?.title || attached.lines.length < 3) return undefined;
  found.title = attached.title;
  return {
    found,
    cover,
    inner: attached.title,
    body: attached.lines,
    listed: parts.listed,
    attachments: others,
  };
}

/** Where in a letter without signature the paper it sends begins, with the name that the letter's title gives; -1 when nowhere. */
function sentBelow(lines: readonly Line[], title: Quote): number {
  const names = sentNames(title.quote);
  const at = lines.findIndex((line) => line.text.length <= longestName && names.includes(nameKey(line.text)));
  return at > 0 && at < lines.length - 2 ? at : -1;
}

function isShort(lines: readonly Line[]): boolean {
  const numbered = lines.some((line) => /^[一二三四五六七八九十]+、/.test(line.text));
  return lines.length <= longestCover && !numbered && lines.every((line) => line.table === undefined);
}

function innerDocument(
  lines: readonly Line[],
  cover: NonNullable<DocumentParts['cover']>,
  outer: Parts,
  found: FoundElements,
): DocumentParts {
  const inner = noElements();
  const [first, ...rest] = lines;
  const titled = titleRange(lines.slice(0, 3)) !== undefined;
  const behind = titled ? readHead(lines, inner) : first && isTitleLine(first) ? rest : lines;
  found.title = inner.title ?? (behind === rest && first ? quoteOf(first) : cover.title);
  const parts = splitParts(behind);
  found.skipped.push(...headBetween(lines, behind, found.title));
  if (parts.signature && !found.signatureDate) readSignature(parts.signature, found);
  else if (parts.signature) found.skipped.push(...signatureLines(parts.signature));
  return {
    found,
    cover,
    body: [...parts.main, ...parts.inner],
    listed: [...outer.listed, ...parts.listed],
    attachments: [...parts.attachments, ...outer.attachments],
  };
}

/** Addressees and marks of the inner document: the outer one has its own. */
function headBetween(lines: readonly Line[], behind: readonly Line[], title: Quote): Line[] {
  const start = behind[0]?.start ?? Number.POSITIVE_INFINITY;
  return lines.flatMap((line) => {
    if (line.start >= start || (line.start <= title.start && title.end <= line.end)) return [];
    return [line.end <= start ? line : partOf(line, line.start, start)];
  });
}

function signatureLines({ names, date }: SignatureBlock): readonly Line[] {
  return date ? [...names, date] : names;
}
