import type { NamedSet } from '../../model/notice';
import type { Quote } from '../../model/span';
import { numberOf } from '../../text/numerals';
import { ownSentences, type Structure, wordsAt } from './structure';

/** A set whose words give another count than its name. */
export interface MiscountedSet {
  readonly name: Quote;
  readonly found: number;
  readonly said: number;
}

const N = '[二两三四五六七八九十]{1,3}|\\d{1,2}';
const quoted = `[“"](?<said>${N})(?:个|大|项|化|有|全|新|不|严|强|转|种|条|方面|位一体|类)?[^“”"，。；]{0,18}[”"]`;
const item = '[^、，。；：“”（）()]{2,24}';
const list = `${item}(?:、${item}){1,15}(?:(?:和|与|及|以及)${item})?`;

interface Form {
  readonly pattern: RegExp;
  /** The list is said to be the whole set, so that another count is a fault of the text. */
  readonly strict: boolean;
}

const forms: readonly Form[] = [
  {
    pattern: new RegExp(`(?<list>${list})(?<![和与及])(?:等)?(?:的|这)?(?<name>${quoted})`, 'g'),
    strict: false,
  },
  {
    pattern: new RegExp(
      `(?<name>${quoted})(?:，|,)?(?:即|也就是|包括|分别是|指的是|是指)[：:，]?(?<list>${list})`,
      'g',
    ),
    strict: true,
  },
  { pattern: new RegExp(`(?<name>${quoted})\\s*[（(：:](?<list>${list})`, 'g'), strict: true },
  {
    pattern: new RegExp(
      `(?<list>${list})等(?<name>(?<said>${N})(?:个|大|项|类|种)[^，。；、：“”的]{1,8})`,
      'g',
    ),
    strict: true,
  },
];

/** Needs: sentences. Guarantees: sets that a sentence names and spells out with exactly as many items as it says. */
export function findSets(structure: Structure): readonly NamedSet[] {
  return readSets(structure).sets;
}

/** Sets whose list, said to be whole, has another number of items. */
export function miscountedSets(structure: Structure): readonly MiscountedSet[] {
  return readSets(structure).miscounted;
}

function readSets(structure: Structure): { sets: NamedSet[]; miscounted: MiscountedSet[] } {
  const sets: NamedSet[] = [];
  const miscounted: MiscountedSet[] = [];
  for (const sentence of ownSentences(structure)) {
    const text = wordsAt(structure, sentence);
    if (!/[、]/.test(text)) continue;
    for (const { pattern, strict } of forms) {
      for (const match of text.matchAll(pattern)) {
        const name = quoteAt(text, match, 'name', sentence.start);
        const said = numberOf(match.groups?.said ?? '') ?? 0;
        const items = itemsOf(match.groups?.list ?? '', said, sentence.start + placeOf(match, 'list'));
        if (items.length === said && said > 1) sets.push({ name, items, section: sentence.section });
        else if (strict && said > 1) miscounted.push({ name, said, found: items.length });
      }
    }
  }
  return {
    sets: sets.filter((set, at) => sets.findIndex((one) => one.name.start === set.name.start) === at),
    miscounted,
  };
}

function quoteAt(text: string, match: RegExpExecArray, group: string, base: number): Quote {
  const start = placeOf(match, group);
  const quote = match.groups?.[group] ?? '';
  return {
    start: base + start,
    end: base + start + quote.length,
    quote: text.slice(start, start + quote.length),
  };
}

function placeOf(match: RegExpExecArray, group: string): number {
  return match.index + match[0].indexOf(match.groups?.[group] ?? '');
}

/** The items of a list; 和 splits the last one when the count asks for it, a leading preposition is no part of the first. */
function itemsOf(list: string, said: number, base: number): Quote[] {
  let items = split(list, /、/g, base);
  const last = items.at(-1);
  if (last && items.length === said - 1)
    items = [...items.slice(0, -1), ...split(last.quote, /以及|和|与|及/g, last.start)];
  const [first, ...rest] = items.map(withoutTail);
  return first ? [withoutLead(first, rest), ...rest] : [];
}

function split(text: string, mark: RegExp, base: number): Quote[] {
  const found: Quote[] = [];
  let start = 0;
  for (const match of [...text.matchAll(mark), undefined]) {
    const end = match?.index ?? text.length;
    if (end > start) found.push({ start: base + start, end: base + end, quote: text.slice(start, end) });
    start = end + (match?.[0].length ?? 0);
  }
  return found;
}

const lead =
  /^.*?(?:围绕|聚焦|包括|涵盖|坚持|实现|推动|推进|建设|落实|突出|做到|体现|按照|遵循|明确|提出|由|在|以|从|对|为|是|即|把|将|按)(?=.{2,})/;

const governing = /^(?:落实|围绕|聚焦|坚持|实现|推动|推进|突出|做到|明确|提出|包括|涵盖|遵循|按照)/;

/** Items are alike in length: a longer first one begins with words that govern the list. */
function withoutLead(first: Quote, rest: readonly Quote[]): Quote {
  const lengths = rest.map((one) => one.quote.length);
  const longest = Math.max(...lengths, 2);
  const governed = governing.test(first.quote) && !rest.some((one) => governing.test(one.quote));
  if (first.quote.length <= longest && !governed) return first;
  const equal = !governed && rest.length > 1 && lengths.every((length) => length === longest);
  const cut = equal ? first.quote.length - longest : (lead.exec(first.quote)?.[0].length ?? 0);
  return { start: first.start + cut, end: first.end, quote: first.quote.slice(cut) };
}

function withoutTail(one: Quote): Quote {
  const bare = one.quote.replace(/(?:等|的)$/, '');
  return { start: one.start, end: one.start + bare.length, quote: bare };
}
