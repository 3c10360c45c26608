const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
};

/**
 * `text` with half-width marks beside a hanzi made full-width, for matching only: the length stays the
 * same, so offsets hold. Marks between digits or Latin letters (1,000 · 8:30 · http:) stay.
 */
export function fullWidth(text: string): string {
  if (!/[,:;()!?]/.test(text)) return text;
  return text.replace(/[,:;()!?]/g, (mark, at: number) =>
    besideHanzi(text, at) ? (wide[mark] ?? mark) : mark,
  );
}

/** `text` with full-width digits made half-width, for matching only; the length stays the same. */
export function halfDigits(text: string): string {
  if (!/[０-９]/.test(text)) return text;
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

function besideHanzi(text: string, at: number): boolean {
  const hanzi = /[\u4e00-\u9fff”》）〕]/;
  return hanzi.test(text.charAt(at - 1)) || /[\u4e00-\u9fff“《（]/.test(text.charAt(at + 1));
}
