const reach = 1200;
const date =
  '(?:\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|[〇○O0零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)';
const signature = new RegExp(
  `(?<=[。！）])[\\s　]*((?:[\\u4e00-\\u9fff（）()\\s　]{3,60}?)?)[\\s　]*(${date})(?!\\s*(?:印发|[起前至以之后内到]))`,
  'g',
);
const printing = new RegExp(`[\\u4e00-\\u9fff\\s　]{4,30}${date}\\s*印发`, 'g');
const starts =
  /(?<=[。！）日\s])(?:附件[\s　]*\d{0,2}[\s　]*[：:]|抄送[：:]|[（(]此件[^）)]{1,20}[）)]|公开方式[：:]|主题词[：:]|联系人[：:])/g;

/** Where the end of a flattened document is to be cut: before signature, date, notes, cc, printing line. */
export function flatTail(text: string): number[] {
  const base = Math.max(0, text.length - reach);
  const tail = text.slice(base);
  const cuts: number[] = [];
  for (const match of tail.matchAll(signature)) {
    const end = match.index + match[0].length;
    cuts.push(match.index, end - (match[2]?.length ?? 0), end);
  }
  for (const match of tail.matchAll(printing)) cuts.push(match.index, match.index + match[0].length);
  for (const match of tail.matchAll(starts)) cuts.push(match.index);
  for (const match of tail.matchAll(/[（(]此件[^）)]{1,20}[）)]/g)) cuts.push(match.index + match[0].length);
  return cuts.map((cut) => base + cut);
}
