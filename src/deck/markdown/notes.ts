/** The line that begins the speaker notes, as in reveal.js. */
export const notesLine = /^[ \t]*notes?:/i;

/** Notes as they stand after `Note:`; undefined when only an attribute can hold them. */
export function printNotes(notes: string): string | undefined {
  if (notes.trim() !== notes || /[\r\0]/.test(notes)) return undefined;
  return notes.split('\n').map(guard).join('\n');
}

/** Notes as they were before printing. */
export function readNotes(lines: readonly string[]): string {
  return lines.map(unguard).join('\n').trim();
}

/** A line of the notes that would end the slide or begin notes anew gets a backslash. */
function guard(line: string): string {
  return line.replace(/^(\s*)(\\*-{3,}\s*)$/, '$1\\$2').replace(/^(\s*notes?)(\\*:)/i, '$1\\$2');
}

function unguard(line: string): string {
  return line.replace(/^(\s*)\\(\\*-{3,}\s*)$/, '$1$2').replace(/^(\s*notes?)\\(\\*:)/i, '$1$2');
}
