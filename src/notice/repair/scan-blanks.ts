import { pairs } from '../../text/brackets';
import { formsWord } from '../../text/words';
import { type Draft, withoutCharacters } from './draft';
import { widthOf } from './shapes';

/** One blank between two characters of running Chinese text; numbers, Latin words and wide gaps keep theirs. */
const blank = /(?<=[\u4e00-\u9fff，、；：。）》”])[ \u3000](?=[\u4e00-\u9fff（《“])/g;
/** 《 图 书 目 录 》: three characters or more, each set apart. */
const spelled =
  /(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff《》“”][ \u3000]){3,}[\u4e00-\u9fff《》“”](?![\u4e00-\u9fff])/g;
/** Shorter lines, and lines without a stop, are headings, names and dates, whose blanks mean something. */
const shortestLine = 30;
/** Width of a printed line in half characters. */
const narrowest = 24;
const widest = 160;
/** How much lines of one margin differ, in half characters. */
const slack = 6;
/** So many blanks at one distance, or inside words, are line ends and no accident. */
const fewestLineEnds = 6;
const fewestInWords = 2;
/** Blanks looked up as words in one document; line ends of a longer one are known by their distance. */
const mostLookups = 400;

interface Blank {
  readonly at: number;
  /** Half characters from the blank before it, or from the line's beginning. */
  readonly distance: number;
  readonly inWord: boolean;
}

/**
 * Needs: joined lines. Guarantees: blanks that the line ends of a scan left in running text are gone, as
 * far as the text shows that they are such: characters spelled one by one, blanks inside a word where a
 * document has several, blanks at the distance of its margin. Titles, headings, tables, mottoes of two
 * halves in quotes, and what stands beside numbers keep theirs.
 */
export function dropScanBlanks(lines: readonly Draft[]): Draft[] {
  const lookups = { left: mostLookups };
  const found = lines.map((line) => (isRunning(line) ? blanksOf(line.text, lookups) : []));
  const all = found.flat();
  const margin = marginOf(all);
  const inWords = all.filter(({ inWord }) => inWord).length >= fewestInWords;
  return lines.map((line, at) => {
    const blanks = found[at] ?? [];
    const ends = blanks.filter((one) => (inWords && one.inWord) || isLineEnd(one, margin));
    const cuts = isRunning(line) ? [...new Set([...spelledIn(line.text), ...ends.map((one) => one.at)])] : [];
    return cuts.length === 0
      ? line
      : withoutCharacters(
          line,
          cuts.sort((a, b) => a - b),
        );
  });
}

function isRunning({ text, cells, title, mark }: Draft): boolean {
  if (cells || title || mark !== undefined || text.length < shortestLine) return false;
  return /[ \u3000]/.test(text) && /[，。；]/.test(text);
}

function blanksOf(text: string, lookups: { left: number }): Blank[] {
  const mottoes = mottoesIn(text);
  let from = 0;
  return [...text.matchAll(blank)].flatMap(({ index: at }) => {
    const distance = widthOf(text.slice(from, at));
    from = at + 1;
    if (mottoes.has(at)) return [];
    const inWord = lookups.left-- > 0 && formsWord(text.slice(0, at).slice(-8), text.slice(at + 1, at + 9));
    return [{ at, distance, inWord }];
  });
}

/** Blanks between the two halves of a motto: “书香进万家 阅读伴一生”. */
function mottoesIn(text: string): ReadonlySet<number> {
  const quotes = pairs(text).filter(({ start }) => text.charAt(start) === '“');
  return new Set(
    quotes.flatMap(({ start, end }) => {
      const parts = text.slice(start + 1, end - 1).split(/[ \u3000]/);
      const [first = '', ...others] = parts;
      const even = others.length > 0 && others.every((part) => part.length === first.length);
      return even ? others.map((_, at) => start + 1 + (at + 1) * (first.length + 1) - 1) : [];
    }),
  );
}

/** The distance at which most blanks follow each other; undefined where they follow no margin. */
function marginOf(blanks: readonly Blank[]): number | undefined {
  const widths = blanks
    .map(({ distance }) => distance)
    .filter((distance) => distance >= narrowest && distance <= widest)
    .sort((a, b) => a - b);
  const middle = widths[widths.length >> 1];
  if (middle === undefined) return undefined;
  const near = widths.filter((width) => Math.abs(width - middle) <= slack).length;
  return near >= fewestLineEnds && near >= blanks.length * 0.6 ? middle : undefined;
}

/** One line or several behind the blank before it. */
function isLineEnd({ distance }: Blank, margin: number | undefined): boolean {
  if (margin === undefined) return false;
  const lines = Math.max(1, Math.round(distance / margin));
  return Math.abs(distance - lines * margin) <= slack;
}

/** The blanks of every spelled run, those to the marks around it among them. */
function spelledIn(text: string): number[] {
  return [...text.matchAll(spelled)].flatMap(({ 0: run, index }) => {
    if ((run.match(/[\u4e00-\u9fff]/g)?.length ?? 0) < 3) return [];
    const end = index + run.length;
    const before = /^[《“（][ \u3000]$/.test(text.slice(Math.max(0, index - 2), index)) ? [index - 1] : [];
    const after = /^[ \u3000][》”）]$/.test(text.slice(end, end + 2)) ? [end] : [];
    return [...before, ...[...run.matchAll(/[ \u3000]/g)].map((match) => index + match.index), ...after];
  });
}
