/** Width of a text in points. */
export type Measure = (text: string) => number;

const wordPattern = /[\p{Script=Latin}\p{N}.,:/@%_+\-–'’&#=?~]+|\s+|./gsu;
const neverFirst = /^[，。、；：？！）》〉」』】〕］｝”’%…—·,.;:?!)\]}]/u;
const neverLast = /[（《〈「『【〔［｛“‘([{]$/u;

/**
 * Breaks a paragraph into lines no wider than `width`. Chinese breaks between any two characters but not
 * before a closing mark nor after an opening one (避头尾); words and numbers stay together unless one alone
 * is wider than the line.
 */
export function breakLines(paragraph: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(paragraph)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
    while (measure(line.trimEnd()) > width && [...line].length > 1) {
      const fitting = fittingLength(line, width, measure);
      lines.push(line.slice(0, fitting));
      line = line.slice(fitting);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** What must stay together. */
function pieces(paragraph: string): readonly string[] {
  const joined: string[] = [];
  for (const word of paragraph.match(wordPattern) ?? []) {
    const last = joined.at(-1);
    if (last !== undefined && (neverFirst.test(word) || neverLast.test(last)))
      joined[joined.length - 1] = last + word;
    else joined.push(word);
  }
  return joined;
}

/** How many UTF-16 units of a too wide piece fit, at least one letter. */
function fittingLength(line: string, width: number, measure: Measure): number {
  let length = 0;
  for (const letter of line) {
    if (length > 0 && measure(line.slice(0, length + letter.length)) > width) break;
    length += letter.length;
  }
  return length;
}
