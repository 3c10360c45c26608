import { numeral } from '../docx/numerals';

const formats: Readonly<Record<string, string>> = {
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'cjk-decimal': 'ideographDigital',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const ownMarker =
  /^\s*(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十百\d]{1,4}[)）]|\d{1,3}\s*[.．、)）]|第[一二三四五六七八九十百]{1,4}[条章节]|[①-⑳•●▪■◆▲])/;

/** The number or bullet a browser draws before a list item; '' when the words bring their own. */
export function itemLabel(item: Element): string {
  const list = item.parentElement;
  if (ownMarker.test(item.textContent ?? '') || !list) return '';
  const style = `${list.getAttribute('style') ?? ''};${item.getAttribute('style') ?? ''}`;
  const drawn = /list-style(?:-type)?\s*:[^;]*?([a-z][a-z-]*)/i.exec(style)?.[1];
  if (drawn === 'none') return '';
  if (list.localName !== 'ol') return '• ';
  const format = formats[drawn ?? list.getAttribute('type') ?? ''] ?? 'decimal';
  return format === 'chineseCounting'
    ? `${numeral(place(item, list), format)}、`
    : `${numeral(place(item, list), format)}. `;
}

function place(item: Element, list: Element): number {
  const items = Array.from(list.children).filter((child) => child.localName === 'li');
  const until = items.slice(0, items.indexOf(item) + 1);
  const set = until.findLastIndex((child) => child.hasAttribute('value'));
  const start = Number(set >= 0 ? until[set]?.getAttribute('value') : (list.getAttribute('start') ?? 1)) || 1;
  return start + until.length - 1 - Math.max(0, set);
}
