import type { FoundWhen } from './deadline-when';

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const date = `(?:${months}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}\\s+${months}(?:,?\\s+\\d{4})?|${months}\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})`;
const number =
  '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|sixty|ninety)';
const span = `(?:business|calendar|working)?\\s*(?:minutes?|hours?|days?|weeks?|months?|years?)`;
const clock =
  '(?:(?:at\\s+)?(?:\\d{1,2}:\\d{2}(?:\\s*[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?|noon)\\s*(?:on|,)?\\s*)?';

const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:by|before|until|till|no later than|not later than|on or before|prior to|due (?:on|by))\\s+(?:the\\s+)?(?:close of business on\\s+|end of\\s+|\\w+day,?\\s+)?${clock}${date}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:within|no later than|not later than|not more than)\\s+${number}(?:\\s*\\(\\d+\\))?\\s*${span}(?:\\s+(?:of|after|from|following)\\s+(?:[\\w’'-]+\\s+){0,6}?[\\w’'-]+(?=[,.;:)]|$|\\s+(?:and|to|all|each|will|shall|must|are|is|agencies)\\b))?`,
    'gi',
  ),
  new RegExp(`\\bby the (?:end|close) of\\s+(?:the\\s+)?(?:${months}|\\w+)(?:\\s+\\d{4})?`, 'gi'),
  new RegExp(`\\b(?:beginning|starting|effective|with effect from)\\s+(?:on\\s+)?${date}`, 'gi'),
  new RegExp(
    `\\b(?:at|by) ${number}(?:\\s*\\(\\d+\\))?\\s*${span}(?=\\s+(?:after|of|from|following)\\b|\\s*\\()`,
    'gi',
  ),
  /\b(?:every|each) (?:month|week|quarter|year|\d{1,3} (?:calendar |business |working )?days)\b(?= thereafter)/gi,
];

/** Every time limit of an English sentence, in text order, without overlaps. */
export function findEnglishWhens(text: string): readonly FoundWhen[] {
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundWhen[] = [];
  for (const when of found) if (when.start >= (kept.at(-1)?.end ?? 0)) kept.push(when);
  return kept;
}
