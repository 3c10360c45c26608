import type { Attachment } from '../../model/notice';
import type { Quote } from '../../model/span';
import { type SentenceList, writeBody } from './body';
import { type Line, quoteIn } from './line';
import { outlineOf } from './outline';
import type { AttachmentPart } from './parts';

/**
 * Needs: the attachment list and the attachments' own texts. Guarantees: one attachment each, those
 * whose text is there with a body of their own; a listed title goes to the text with the same number.
 */
export function writeAttachments(
  listed: readonly Line[],
  parts: readonly AttachmentPart[],
  list: SentenceList,
): readonly Attachment[] {
  const named = listed.flatMap(namesIn);
  const written = parts.map((part, at) => written1(part, named[at], list));
  return [...named.slice(parts.length).map(named1), ...written];
}

interface Named {
  readonly label: string;
  readonly title: Quote;
}

/** The titles on one line of the list: 附件：1. A 2. B */
function namesIn(line: Line): Named[] {
  const lead = /^附\s*[件表]\s*(\d{0,2})\s*[：:]\s*/.exec(line.text);
  const from = lead?.[0].length ?? 0;
  const text = line.text.slice(from);
  const starts = [...text.matchAll(/(?:^|(?<=[\s　；]))(\d{1,2})\s*[.．、]\s*(?=\D)/g)];
  if (starts.length === 0)
    return text.trim() === ''
      ? []
      : [{ label: `附件${lead?.[1] ?? ''}`, title: quoteIn(line, from, line.text.length) }];
  return starts.map((match, at) => {
    const begin = from + match.index + match[0].length;
    const end = from + (starts[at + 1]?.index ?? text.length);
    return { label: `附件${match[1]}`, title: quoteIn(line, begin, end) };
  });
}

function named1({ label, title }: Named): Attachment {
  return {
    label,
    title: title.quote,
    titleSpan: { start: title.start, end: title.end },
    start: title.start,
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
