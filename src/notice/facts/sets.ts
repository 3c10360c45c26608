import type { NamedSet, Sentence } from '../../model/notice';
import type { Quote } from '../../model/span';
import { numberOf } from '../../text/numerals';
import { requote, type Structure, sentencesWith } from './structure';

/** A set whose words give another count than its name. */
export interface MiscountedSet {
  readonly name: Quote;
  readonly found: number;
  readonly said: number;
}

const N = '[二两三四五六七八九十]{1,3}|\\d{1,2}';
const quoted = new RegExp(
  // “四项” alone counts things but names nothing.
  `[“"](${N})(?!(?:个|大|项|类|种|条|方面)[”"])(?:个|大|项|化|有|全|新|不|严|强|转|种|条|方面|位一体|类)?[^“”"，。；]{0,18}[”"]`,
  'g',
);
const counted = new RegExp(`(?<=等)(${N})(?:个|大|项|类|种)[^，。；、：“”的]{1,8}`, 'g');
const item = '[^、，。；：“”（）()]{2,24}';
const list = `${item}(?:、${item}){1,15}(?:(?:和|与|及|以及)${item})?`;
const before = new RegExp(`(${list})(?<![和与及])(?:等)?(?:的|这)?$`);
const behind = new RegExp(`^(?:[，,]?(?:即|也就是|包括|分别是|指的是|是指)[：:，]?|\\s*[（(：:])(${list})`);
/** How far a list may reach from its name. */
const reach = 320;

/** Needs: sentences. Guarantees: sets that a sentence names and spells out with exactly as many items as it says. */
export function findSets(structure: Structure): readonly NamedSet[] {
  return readSets(structure).sets;
}

/** Sets whose list, said to be whole, has another number of items. */
export function miscountedSets(structure: Structure): readonly MiscountedSet[] {
  return readSets(structure).miscounted;
}

function readSets(structure: Structure): { sets: NamedSet[]; miscounted: MiscountedSet[] } {
  const found = sentencesWith(structure, /、|一[要是]/).flatMap(({ sentence, text }) =>
    namesIn(text).flatMap((name) => setOf(text, name, sentence) ?? []),
  );
  return {
    sets: found.flatMap(({ set }) => (set ? [said(structure, set)] : [])),
    miscounted: found.flatMap(({ miscounted }) => miscounted ?? []),
  };
}

/** The set in the words of the text itself. */
function said(structure: Structure, { name, items, section }: NamedSet): NamedSet {
  return { name: requote(structure, name), items: items.map((one) => requote(structure, one)), section };
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly said: number;
  /** 等N个方面: the list before it is said to be whole. */
  readonly strict: boolean;
}

function namesIn(text: string): Name[] {
  const read = (pattern: RegExp, strict: boolean) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      said: numberOf(match[1] ?? '') ?? 0,
      strict,
    }));
  return [...read(quoted, false), ...read(counted, true)].filter(({ said }) => said > 1);
}

/** The set that a name closes or opens, or the miscount when the list is said to be whole. */
function setOf(
  text: string,
  name: Name,
  sentence: Sentence,
): { set?: NamedSet; miscounted?: MiscountedSet } | undefined {
  const { said } = name;
  const quote = { ...shifted(name, sentence.start), quote: text.slice(name.start, name.end) };
  const lists = [
    { strict: false, items: seriesBehind(text, name, sentence.start) },
    ...[...listBehind(text, name), ...listBefore(text, name)].map((one) => ({
      strict: one.strict,
      items: itemsOf(one.list, said, sentence.start + one.start),
    })),
  ];
  const whole = lists.find(({ items }) => items.length === said);
  if (whole) return { set: { name: quote, items: whole.items, section: sentence.section } };
  const wrong = lists.find(({ strict }) => strict);
  return wrong && { miscounted: { name: quote, said, found: wrong.items.length } };
}

interface FoundList {
  readonly list: string;
  readonly start: number;
  readonly strict: boolean;
}

function listBefore(text: string, { start, strict }: Name): FoundList[] {
  const from = Math.max(0, start - reach);
  const match = before.exec(text.slice(from, start));
  return match?.[1] ? [{ list: match[1], start: from + match.index, strict }] : [];
}

function listBehind(text: string, { end }: Name): FoundList[] {
  const match = behind.exec(text.slice(end, end + reach));
  if (!match?.[1]) return [];
  return [{ list: match[1], start: end + match[0].length - match[1].length, strict: true }];
}

const ordinals = '一二三四五六七八九十';

/** “四个注重”：一要…，二要…，三要…，四要…: the items without their marks; one mark may lack its 要. */
function seriesBehind(text: string, { end, said }: Name, base: number): Quote[] {
  const opening = /^[”"]?[：:，,]?(?=一[要是])/.exec(text.slice(end, end + 8));
  if (!opening || said > ordinals.length) return [];
  const rest = text.slice(end, end + reach * 2);
  const starts: number[] = [];
  for (const ordinal of ordinals.slice(0, said)) {
    const mark = new RegExp(`(?:^|[：:，,；;])${ordinal}(?:要|是)?(?=[\\u4e00-\\u9fff“])`, 'g');
    mark.lastIndex = Math.max(0, (starts.at(-1) ?? 0) - 1);
    const found = mark.exec(rest);
    if (!found) return [];
    starts.push(found.index + found[0].length);
  }
  return starts.map((start, at) => seriesItem(rest, start, starts[at + 1], base + end));
}

/** One item: up to the mark of the next, or to the end of the sentence. */
function seriesItem(text: string, start: number, next: number | undefined, base: number): Quote {
  const words = text.slice(start, next).replace(next === undefined ? /[。！；].*$/s : /[，,；;].{1,2}$/, '');
  return { start: base + start, end: base + start + words.length, quote: words };
}

function shifted({ start, end }: Name, base: number) {
  return { start: base + start, end: base + end };
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
  const equal = rest.length > 1 && lengths.every((length) => length === longest);
  const governor = lead.exec(first.quote)?.[0].length ?? 0;
  const cut = equal ? Math.max(governor, first.quote.length - longest) : governor;
  return { start: first.start + cut, end: first.end, quote: first.quote.slice(cut) };
}

function withoutTail(one: Quote): Quote {
  const bare = one.quote.replace(/(?:等|的)$/, '');
  return { start: one.start, end: one.start + bare.length, quote: bare };
}
