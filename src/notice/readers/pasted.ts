import type { Extract, ReaderPorts } from '../extract';
import { limits } from '../limits';
import { extractFragment } from './html/extract';
import { extractMarkdown } from './markdown/extract';
import { looksLikeMarkdown } from './markdown/recognise';
import { extractText } from './plain/text';
import { refusal } from './refusals';

/** What the clipboard holds: plain text, and markup when it was copied from Word, WPS or a browser. */
export interface Pasted {
  readonly text: string;
  readonly html?: string;
}

/**
 * Reads pasted text. Markup is preferred as it knows paragraphs, headings, tables and list numbers,
 * unless it only wraps plain text (an editor's copy) or holds clearly fewer words than the text.
 */
export function extractPasted(pasted: Pasted, ports: ReaderPorts): Extract {
  if (pasted.text.length + (pasted.html?.length ?? 0) > limits.textBytes) throw refusal('input.too-large');
  const plain = looksLikeMarkdown(pasted.text)
    ? extractMarkdown(pasted.text, ports)
    : extractText(pasted.text);
  if (!pasted.html || !/<(?:p|h[1-6]|table|li)\b/i.test(pasted.html)) return plain;
  const rich = extractFragment(pasted.html, ports);
  return words(rich) * 10 >= words(plain) * 8 ? rich : plain;
}

function words(extract: Extract): number {
  return extract.lines.reduce((sum, line) => sum + line.text.replace(/\s/g, '').length, 0);
}
