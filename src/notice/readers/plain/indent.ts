/** Width of the white space before `text` in half characters: an ideographic space counts 2, a tab 4. */
export function indentOf(text: string): number {
  const white = /^[\s\u200b\ufeff]*/.exec(text)?.[0] ?? '';
  let width = 0;
  for (const character of white) width += character === '\u3000' ? 2 : character === '\t' ? 4 : 1;
  return width;
}
