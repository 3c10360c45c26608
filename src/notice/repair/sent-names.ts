import { pairs } from '../../text/brackets';
import { kinds } from './shapes';

const sends = /印发|转发|发布|公布|批转|下发/;
/** 印发X方案的通知 names what it sends without 《》. */
const unmarked = new RegExp(
  `(?:印发|发布|公布|下发)([^《》]{4,60}?(?:${kinds})(?:[（(][^（）()]{1,8}[)）])?)的通知$`,
);

/** The names of the papers that the document called `title` sends, blanks left out; none when it sends no paper. */
export function sentNames(title: string): readonly string[] {
  if (!sends.test(title)) return [];
  const quoted = pairs(title).flatMap(({ start, end }) =>
    title.charAt(start) === '《' ? [title.slice(start + 1, end - 1)] : [],
  );
  const bare = unmarked.exec(title)?.[1];
  return [...quoted, ...(bare ? [bare] : [])].map(nameKey).filter((name) => name.length >= 4);
}

/** `text` as names of papers are compared: without blanks, marks around it and 的 before its kind, brackets of one form. */
export function nameKey(text: string): string {
  return text
    .replace(/[\s　]+/g, '')
    .replace(/^《(.*)》$/, '$1')
    .replace(/[(（]/g, '（')
    .replace(/[)）]/g, '）')
    .replace(/[<〈]/g, '《')
    .replace(/[>〉]/g, '》')
    .replace(/的(?=(?:实施|指导|工作)?(?:意见|办法|方案|规定|细则|规划|计划)(?:（[^）]*）)?$)/, '');
}
