const digits = '〇一二三四五六七八九';
const legalDigits = '零壹贰叁肆伍陆柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

/** Formats by the names WordprocessingML gives them (ECMA-376 part 1, 17.18.59); others count in decimal. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value),
  lowerLetter: (value) => letters(value).toLowerCase(),
  chineseCounting: (value) => counted(value),
  chineseCountingThousand: (value) => counted(value),
  japaneseCounting: (value) => counted(value),
  taiwaneseCounting: (value) => counted(value),
  taiwaneseCountingThousand: (value) => counted(value),
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: (value) => counted(value, legalDigits, '拾佰仟'),
  ideographTraditional: (value) => stems.charAt((value - 1) % 10),
  ideographZodiac: (value) => branches.charAt((value - 1) % 12),
  decimalEnclosedCircle: (value) => from(value, '①', 20),
  decimalEnclosedCircleChinese: (value) => from(value, '①', 20),
  decimalEnclosedParen: (value) => from(value, '⑴', 20),
  decimalEnclosedFullstop: (value) => from(value, '⒈', 20),
  ideographEnclosedCircle: (value) => from(value, '㊀', 10),
  none: () => '',
};

/** The number `value` (0 and up) in the numbering format `format`, e.g. 12 in `chineseCounting` is 十二. */
export function numeral(value: number, format: string): string {
  return formats[format]?.(value) ?? String(value);
}

function digitByDigit(value: number): string {
  return Array.from(String(value), (digit) => digits.charAt(Number(digit))).join('');
}

function fullWidth(value: number): string {
  return Array.from(String(value), (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
}

/** Counting as spoken, 1–9999: 十二, 二十, 一百零五; the formal digits keep the leading one of 壹拾. */
function counted(value: number, names = digits, units = '十百千'): string {
  if (value <= 0 || value > 9999) return String(value);
  const zero = names === digits ? '零' : names.charAt(0);
  const places = Array.from(String(value), Number).reverse();
  const spoken = places.map((digit, place) =>
    digit === 0 ? zero : names.charAt(digit) + (place === 0 ? '' : units.charAt(place - 1)),
  );
  const joined = spoken
    .reverse()
    .join('')
    .replace(new RegExp(`${zero}+`, 'g'), zero)
    .replace(new RegExp(`${zero}$`), '');
  return names === digits && value < 20 ? joined.replace(/^一十/, '十') : joined;
}

function roman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = Math.min(value, 3999);
  let text = '';
  for (const [size, name] of steps) {
    while (rest >= size) {
      text += name;
      rest -= size;
    }
  }
  return text;
}

/** A … Z, AA, BB … as Word counts on. */
function letters(value: number): string {
  if (value <= 0) return '';
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(20, Math.ceil(value / 26)));
}

function from(value: number, first: string, count: number): string {
  if (value < 1 || value > count) return String(value);
  return String.fromCodePoint((first.codePointAt(0) ?? 0) + value - 1);
}
