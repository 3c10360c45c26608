import { dateAlone } from '../../text/dates';
import type { Draft } from './draft';
import { nameKey, sentNames } from './sent-names';
import { oneTitle, titleFrom, titleWord } from './title';

/** A title stands on no more lines than this. */
const mostLines = 4;
const longestLine = 60;

/**
 * Needs: lines with the document's title flagged. Guarantees: the titles of papers that are sent with it are
 * one line each, flagged as title: below a signature's date, below the head of an attachment, and
 * wherever lines are the name that the document's own title gives in 《》.
 */
export function repairInnerTitles(lines: readonly Draft[]): Draft[] {
  const own = lines.findIndex((line) => line.title);
  const names = sentNames(lines[own]?.text ?? '');
  const repaired = lines.slice(0, own + 1);
  for (let at = own + 1; at < lines.length; at++) {
    const end = namedEnd(lines, at, names) ?? placedEnd(lines, at);
    if (end === undefined) repaired.push(lines[at] as Draft);
    else {
      repaired.push(oneTitle(lines.slice(at, end)));
      at = end - 1;
    }
  }
  return repaired;
}

/** Behind the last of the lines from `at` on that together are one of `names`. */
function namedEnd(lines: readonly Draft[], at: number, names: readonly string[]): number | undefined {
  if (names.length === 0) return undefined;
  let text = '';
  for (let end = at; end < Math.min(lines.length, at + mostLines); end++) {
    const line = lines[end];
    if (!line || line.cells || line.text.length > longestLine) return undefined;
    text += line.text;
    if (names.includes(nameKey(text))) return end + 1;
    if (!names.some((name) => name.startsWith(nameKey(text)))) return undefined;
  }
  return undefined;
}

/** Behind the last line of a title that stands where another document may begin. */
function placedEnd(lines: readonly Draft[], at: number): number | undefined {
  const found = opensDocument(lines, at) ? titleFrom(lines, at, mostLines) : undefined;
  return found && (titleWord.test(found.text) || found.to <= at + 2) ? found.to : undefined;
}

/** The line stands below the date of a signature or an attachment's head, notes in brackets aside. */
function opensDocument(lines: readonly Draft[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && at - above <= 3 && /^[（(【][^（）()]{1,30}[）)】]$/.test(lines[above]?.text ?? ''))
    above--;
  const text = lines[above]?.text ?? '';
  const stands = lines[at]?.text ?? '';
  if (text === '' || /^[（(【]/.test(stands)) return false;
  return (
    dateAlone(text) !== undefined || /^附\s*[件表]\s*[\d０-９一二三四五六七八九十]{0,3}\s*[：:]?$/.test(text)
  );
}
