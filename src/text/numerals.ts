const digits = '〇一二三四五六七八九';
const zeros = /[○ＯO零〇0０]/g;
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters of a Chinese numeral, for use inside a character class. */
export const numeralClass = '〇○零一二两三四五六七八九十百千';

/**
 * The value of a Chinese, arabic, full-width, circled, Roman or lettered number, e.g. `二十三` → 23,
 * `１２` → 12, `⑤` → 5; undefined when it is none. Digit strings such as `二〇一七` are read by digit.
 */
export function numberOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  if (/^\d{1,9}$/.test(plain)) return Number(plain);
  return chineseNumber(text.trim());
}

/** The value of a Chinese numeral below 10,000, or of a string of Chinese digits. */
export function chineseNumber(text: string): number | undefined {
  const plain = text.replace(zeros, '〇').replace(/两/g, '二');
  if (plain === '' || plain.length > 9) return undefined;
  return /[十百千]/.test(plain) ? byUnits(plain) : byDigits(plain);
}

/** The value of a Roman numeral up to 39, upper or lower case. */
export function romanNumber(text: string): number | undefined {
  const found = /^(x{0,3})(ix|iv|v?i{0,3})$/i.exec(text);
  if (!found || text === '') return undefined;
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return (found[1] ?? '').length * 10 + ones.indexOf((found[2] ?? '').toLowerCase());
}

function byDigits(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const digit = digits.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function byUnits(text: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  for (const character of text) {
    const unit = units[character];
    const read = digits.indexOf(character);
    if (unit !== undefined) {
      value += (digit ?? 1) * unit;
      digit = undefined;
    } else if (read >= 0) digit = read;
    else return undefined;
  }
  return value + (digit ?? 0);
}
