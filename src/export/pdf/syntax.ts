/** Bytes of a string whose characters are all below U+0100. */
export function latinBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** A number as PDF writes it: no exponent, at most `digits` decimals, no negative zero. */
export function decimal(value: number, digits = 2): string {
  const scale = 10 ** digits;
  const rounded = Math.round(value * scale) / scale;
  return Number.isFinite(rounded) && rounded !== 0 ? String(rounded) : '0';
}

/** Numbers in a row. */
export function decimals(values: readonly number[], digits = 2): string {
  return values.map((value) => decimal(value, digits)).join(' ');
}

/** A text string in UTF-16 with byte order mark, written in hexadecimal. */
export function textString(text: string): string {
  return `<FEFF${hexOf(text)}>`;
}

/** UTF-16 code units of a text in hexadecimal, without brackets. */
export function hexOf(text: string): string {
  let hex = '';
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return hex.toUpperCase();
}

/** A 16-bit glyph number as two characters of a literal string. */
export function glyphCode(glyph: number): string {
  return literalByte(glyph >> 8) + literalByte(glyph & 0xff);
}

/** A literal string of the characters below U+0100. */
export function literalString(text: string): string {
  return `(${[...latinBytes(text)].map(literalByte).join('')})`;
}

function literalByte(byte: number): string {
  const letter = String.fromCharCode(byte);
  if (letter === '(' || letter === ')' || letter === '\\') return `\\${letter}`;
  if (letter === '\r') return '\\r';
  return letter === '\n' ? '\\n' : letter;
}

/** A reference to an object. */
export function reference(id: number): string {
  return `${id} 0 R`;
}
