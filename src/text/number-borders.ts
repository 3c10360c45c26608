const digit = /\d/;
const latinWord = /[A-Za-z0-9]/;
const hanziDigit = /[一二三四五六七八九十百千万亿两]/;
const hanziUnit = /[十百千万亿]/;

/**
 * Whether the run `[start, end)` of `text` begins or ends inside a number or a Latin word: “5日” cut out
 * of “15日” has the right letters and the wrong meaning. `text` is in normal form.
 */
export function cutsNumber(text: string, start: number, end: number): boolean {
  return cutsAtStart(text, start) || cutsAtEnd(text, end);
}

function cutsAtStart(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  const first = text.charAt(start);
  if (latinWord.test(first) && latinWord.test(before)) return true;
  if (hanziDigit.test(first) && hanziUnit.test(before)) return true;
  if (hanziUnit.test(first) && (hanziDigit.test(before) || digit.test(before))) return true;
  return digit.test(first) && isDecimalPoint(text, start - 1) && !isItemNumber(text, start - 1);
}

function cutsAtEnd(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  const after = text.charAt(end);
  if (latinWord.test(last) && latinWord.test(after)) return true;
  if (hanziDigit.test(last) && hanziUnit.test(after)) return true;
  if (digit.test(last) && /[十百千万亿%‰]/.test(after)) return true;
  return digit.test(last) && isDecimalPoint(text, end);
}

function isDecimalPoint(text: string, at: number): boolean {
  return /[.,]/.test(text.charAt(at)) && digit.test(text.charAt(at - 1)) && digit.test(text.charAt(at + 1));
}

/** `1.2019年…`: the point after an item number, not a decimal point. */
function isItemNumber(text: string, point: number): boolean {
  if (/^(?:19|20)\d\d年/.test(text.slice(point + 1, point + 6))) return true;
  return /(?:^|[\n:。;])\d{1,3}$/.test(text.slice(Math.max(0, point - 4), point));
}
