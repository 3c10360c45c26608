import type { ExtractedLine } from '../../extract';
import { cleanLine } from '../clean';
import type { GroupLine } from './groups';
import { inlinePieces, type Piece } from './inline';

/** Longest line that may be a heading only because all of it is bold. */
const boldHeading = 40;

/** The lines of a paragraph, inline marks taken off over line ends. */
export function paragraphLines(
  lines: readonly GroupLine[],
  references: ReadonlySet<string>,
): readonly ExtractedLine[] {
  const block = lines.map((line) => line.text).join('\n');
  const pieces = inlinePieces(block, references);
  let start = 0;
  let next = 0;
  return lines.flatMap((line, at) => {
    const end = start + line.text.length;
    const from = next;
    while ((pieces[next]?.at ?? Number.POSITIVE_INFINITY) < end) next++;
    const own = pieces.slice(from, next);
    const extracted = piecesToLines(line, own, start).map((found, part) =>
      part === 0 && isSoft(lines[at - 1]) ? { ...found, soft: true as const } : found,
    );
    start = end + 1;
    return extracted;
  });
}

/** The paragraph goes on behind `line`: it ends neither in two blanks nor in a backslash. */
function isSoft(line: GroupLine | undefined): boolean {
  return line !== undefined && !/(?:[ \t]{2}|\\)$/.test(line.text);
}

function piecesToLines(line: GroupLine, pieces: readonly Piece[], start: number): ExtractedLine[] {
  const text = pieces.map((piece) => piece.text).join('');
  return text.split('\n').flatMap((part, at) => {
    const words = cleanLine(part);
    if (words === '') return [];
    const first = pieces.find((piece) => piece.text.trim() !== '');
    const original = line.start + (first ? first.at - start + leading(first.text) : 0);
    return [toLine(line, words, Math.max(0, original), at > 0)];
  });
}

function toLine(line: GroupLine, text: string, original: number, later: boolean): ExtractedLine {
  const mark = line.mark ?? (isBold(line.text) ? 7 : undefined);
  return {
    text,
    paragraph: line.number,
    ...(line.page === undefined ? {} : { page: line.page }),
    original,
    ...(mark === undefined ? {} : { mark }),
    indent: line.indent,
    gapBefore: line.gap && !later,
    whole: false,
  };
}

function isBold(text: string): boolean {
  return text.length <= boldHeading && /^\s*\*\*[^*]+\*\*\s*$/.test(text) && !/[。；;.]\*\*\s*$/.test(text);
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
