import type { FoundWhen } from './deadline-when';

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const date = `(?:${months}\\s{1,3}\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s{1,3}\\d{4})?|\\d{1,2}\\s{1,3}${months}(?:,?\\s{1,3}\\d{4})?|${months}\\s{1,3}\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})`;
const number =
  '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|sixty|ninety)';
const span = `(?:business|calendar|working)?\\s{0,3}(?:minutes?|hours?|days?|weeks?|months?|years?)`;
const word = `(?:[\\w’'&-]{1,24}|\\([A-Z]{2,10}s?\\))`;
const clock =
  '(?:(?:at\\s{1,3})?(?:\\d{1,2}:\\d{2}(?:\\s{0,3}[ap]\\.?m\\.?)?|\\d{1,2}\\s{0,3}[ap]\\.?m\\.?|noon)\\s{0,3}(?:on|,)?\\s{0,3})?';

const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:by|before|until|till|no later than|not later than|on or before|prior to|due (?:on|by))\\s{1,3}(?:the\\s{1,3})?(?:close of business on\\s{1,3}|end of\\s{1,3}|\\w+day,?\\s{1,3})?${clock}${date}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:within|no later than|not later than|not more than)\\s{1,3}${number}(?:\\s{0,3}\\(\\d+\\))?\\s{0,3}${span}(?:\\s{1,3}(?:of|after|from|following)\\s{1,3}(?:[\\w’'-]{1,24}\\s{1,3}){0,10}?[\\w’'-]{1,24}(?=[,.;:)]|$|\\s{1,3}(?:and|to|all|each|will|shall|must|are|is|agencies)\\b))?`,
    'gi',
  ),
  new RegExp(
    `(?<=^\\W{0,3}|[.;:]\\s{1,3})within\\s{1,3}${number}(?:\\s{0,3}\\(\\d+\\))?\\s{0,3}${span}\\s{1,3}(?:of|after|from|following)\\s{1,3}(?:${word}\\s{1,3}){0,16}${word}(?=,)`,
    'gi',
  ),
  new RegExp(`\\bby the (?:end|close) of\\s{1,3}(?:the\\s{1,3})?(?:${months}|\\w+)(?:\\s{1,3}\\d{4})?`, 'gi'),
  /\bby the \w{2,12} (?:working |business )?day of (?:the following|the next|each|every) (?:month|quarter|year)\b/gi,
  new RegExp(`\\beffective date:\\s{0,3}${date}`, 'gi'),
  new RegExp(`\\b(?:beginning|starting|effective|with effect from)\\s{1,3}(?:on\\s{1,3})?${date}`, 'gi'),
  new RegExp(
    `\\b(?:at|by) ${number}(?:\\s{0,3}\\(\\d+\\))?\\s{0,3}${span}(?=\\s{1,3}(?:after|of|from|following)\\b|\\s{0,3}\\()`,
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
