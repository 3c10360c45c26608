import type { Attachment } from '../../model/notice';
import type { Quote } from '../../model/span';
import { halfDigits } from '../../text/full-width';
import { type SentenceList, writeBody } from './body';
import type { DocumentParts } from './document';
import { type Line, quoteIn } from './line';
import { outlineOf } from './outline';
import type { AttachmentPart } from './parts';

/**
 * Needs: the attachment list and the attachments' own texts. Guarantees: one attachment each, those
 * whose text is there with a body of their own; a listed title goes to the text with the same number.
 * What became the body is no attachment any more.
 */
export function writeAttachments(
  { listed, attachments: parts, inner }: Pick<DocumentParts, 'listed' | 'attachments' | 'inner'>,
  list: SentenceList,
): readonly Attachment[] {
  const named = listed.flatMap(namesIn).filter(({ title }) => !inner || bare(title) !== bare(inner));
  const written = parts.map((part, at) => written1(part, named[at], list));
  return [...named.slice(parts.length).map(named1), ...written];
}

/** A title without its marks and spaces. */
function bare({ quote }: Quote): string {
  return quote.replace(/[\s　《》]+/g, '');
}

interface Named {
  readonly label: string;
  readonly title: Quote;
  /** Where its number stands, or its title when it has none. */
  readonly start: number;
}

/** The titles on one line of the list: 附件：1. A 2. B */
function namesIn(line: Line): Named[] {
  const plain = halfDigits(line.text);
  const lead = /^附\s*[件表]\s*(\d{0,2})\s*[：:]\s*/.exec(plain);
  const from = lead?.[0].length ?? 0;
  const text = plain.slice(from);
  const starts = [...text.matchAll(/(?:^|(?<=[\s　；]))(\d{1,2})\s*[.．、]\s*(?=\D)/g)];
  if (starts.length === 0) {
    const title = quoteIn(line, from, line.text.length);
    return title.quote === '' ? [] : [{ label: `附件${lead?.[1] ?? ''}`, title, start: title.start }];
  }
  return starts.map((match, at) => {
    const begin = from + match.index;
    const end = from + (starts[at + 1]?.index ?? text.length);
    const number = line.text.slice(begin, begin + (match[1]?.length ?? 0));
    const title = quoteIn(
      line,
      begin + match[0].length,
      begin + line.text.slice(begin, end).replace(/[。；\s]+$/, '').length,
    );
    return { label: `附件${number}`, title, start: line.start + begin };
  });
}

function named1({ label, title, start }: Named): Attachment {
  return {
    label,
    title: title.quote,
    titleSpan: { start: title.start, end: title.end },
    start,
    end: title.end,
  };
}

function written1(part: AttachmentPart, named: Named | undefined, list: SentenceList): Attachment {
  const title = part.title ?? named?.title;
  const label = part.label.quote.replace(/\s+/g, '') || named?.label || '';
  return {
    label,
    title: title?.quote ?? '',
    ...(title ? { titleSpan: { start: title.start, end: title.end } } : {}),
    start: part.label.start,
    end: part.lines.at(-1)?.end ?? part.title?.end ?? part.label.end,
    ...(part.lines.length > 0 ? { body: writeBody(outlineOf(part.lines), list, `${label || '附件'}·`) } : {}),
  };
}
