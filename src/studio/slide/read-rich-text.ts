import { tidy } from '../../deck/changes/rich-edits';
import type { RichText, Run } from '../../model/rich-text';

type Style = Omit<Run, 'text'>;

/**
 * The rich text an edited element shows: strong, accent and links are kept, everything else is words.
 * Line ends become spaces; a text on a slide is one paragraph.
 */
export function readRichText(element: Element): RichText {
  return tidy(runsOf(element, {}));
}

function runsOf(node: Node, style: Style): readonly Run[] {
  if (node.nodeType === Node.TEXT_NODE) return textRun(node.nodeValue ?? '', style);
  if (!(node instanceof Element)) return [];
  const inner = { ...style, ...styleOf(node) };
  return [...node.childNodes].flatMap((child) => runsOf(child, inner));
}

function textRun(words: string, style: Style): readonly Run[] {
  const text = words.replace(/[\n\r]+/g, ' ');
  return text === '' ? [] : [{ text, ...style }];
}

function styleOf(element: Element): Style {
  if (element.localName === 'strong' || element.localName === 'b') return { strong: true };
  if (element.localName === 'em' || element.localName === 'i') return { accent: true };
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  return href ? { href } : {};
}
