/**
 * Speaker notes as plain paragraphs: emphasis marks, quotation and list marks and links' addresses of
 * Markdown are dropped, lines of one paragraph are joined.
 */
export function notesParagraphs(notes: string): readonly string[] {
  return notes
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|>)\s)/u)
    .map((paragraph) => joinedLines(paragraph.split('\n').map(plainLine)))
    .filter((paragraph) => paragraph !== '');
}

function plainLine(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+)/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]+)\1/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!>])/g, '$1')
    .trim();
}

/** A space stands between Latin words only. */
function joinedLines(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .reduce((text, line) => text + (/[!-~]$/.test(text) && /^[!-~]/.test(line) ? ' ' : '') + line, '');
}
