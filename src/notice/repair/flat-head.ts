import { kinds } from './shapes';

const reach = 900;
const number = /[\u4e00-\u9fff]{2,12}\s*[〔[［（(]\s*(?:19|20)\d{2}\s*[〕\]］）)]\s*第?\s*\d{1,4}\s*[号期]/;
const title = new RegExp(
  `(?:关于|转发|印发)[^。；]{2,140}?(?:${kinds})(?=[\\s　]|[各全省市本有县区国公总驻机党团直中]|[\\u4e00-\\u9fff]{2,12}[〔\\[（(]\\s*(?:19|20)\\d{2}|$)`,
);
const addressees = /^[\s　]*[各全省市本有县区国公总驻机党团直中尊][^。：:；]{1,260}[：:]/;

/** Where the head of a flattened document is to be cut: around number, title, addressees. */
export function flatHead(text: string): number[] {
  const head = text.slice(0, reach);
  const found = title.exec(head);
  if (!found) return [];
  const end = found.index + found[0].length;
  const below = numberBehind(head, end);
  const after = below ?? end;
  const named = addressees.exec(head.slice(after));
  return [...numberBefore(head, found.index), end, after, ...(named ? [after + named[0].length] : [])];
}

/** A number just behind the title is the document's own; the place behind it. */
function numberBehind(head: string, end: number): number | undefined {
  const rest = head.slice(end, end + 40);
  const found = number.exec(rest);
  return found && /^[\s　（(]*$/.test(rest.slice(0, found.index))
    ? end + found.index + found[0].length
    : undefined;
}

/** A number before the title, behind the letterhead …文件: the places around it. */
function numberBefore(head: string, titleStart: number): number[] {
  const before = head.slice(0, titleStart);
  const found = number.exec(before);
  if (!found) return [];
  const letterhead = found[0].lastIndexOf('文件');
  const start = found.index + (letterhead < 0 ? 0 : letterhead + 2);
  return [start, found.index + found[0].length];
}
