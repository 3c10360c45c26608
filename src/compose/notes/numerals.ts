const digits = '零一二三四五六七八九';

/** A count from 1 to 99 in Chinese numerals. */
export function numeralOf(count: number): string {
  if (count < 10) return digits.charAt(count);
  const tens = Math.floor(count / 10);
  const rest = count % 10;
  return `${tens > 1 ? digits.charAt(tens) : ''}十${rest > 0 ? digits.charAt(rest) : ''}`;
}
