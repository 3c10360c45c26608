import { dateAlone } from '../../text/dates';
import { markerOf } from '../../text/markers';
import { type Draft, joinDrafts, sliceDraft } from './draft';
import { isDocumentNumber, kinds } from './shapes';

const headLines = 16;
const longestTitle = 140;
const titleEnd = new RegExp(
  `(?:${kinds})(?:[（(〔【](?:试行|暂行|草案|修订|修订稿|征求意见稿|送审稿|第[^（）()]{1,6}|[一二三四五六七八九十\\d]{1,8}|[^（）()]{0,4}年[^（）()]{0,8})[）)〕】])?$`,
);
/** Words that titles of papers have beside their kind. */
export const titleWord = /关于|转发|印发|召开|举办|开展|做好|公布|发布|表彰/;
const organ =
  /(?:局|部|委|厅|室|院|会|处|办|署|行|校|学|司|团|党|社|所|中心|政府|集团|公司|机关|法院|分局|支队|大队)$/;

/**
 * Needs: lines without furniture. Guarantees: a title broken over up to four lines is one line
 * flagged as title, converter spaces between its hanzi are gone, its repetitions below are dropped.
 */
export function repairTitle(lines: readonly Draft[]): Draft[] {
  const range = titleRange(lines);
  if (!range) return [...lines];
  const [from, to] = range;
  const title = oneTitle(lines.slice(from, to));
  return [...lines.slice(0, from), title, ...dropRepeats(lines.slice(to), squeezed(title.text))];
}

/** The lines of a broken title as one line flagged as title, converter spaces gone. */
export function oneTitle(broken: readonly Draft[]): Draft {
  const joined = broken.slice(1).reduce((title, line) => joinDrafts(title, line), broken[0] as Draft);
  return { ...squeezeSpaces(joined), title: true };
}

/** What has to be known of a line to find the title. */
export interface HeadLine {
  readonly text: string;
  /** Present when the line is a row of a table. */
  readonly cells?: unknown;
}

/** The half-open range of the lines that make up the title, at most `most` of them, or undefined. */
export function titleRange(lines: readonly HeadLine[], most = 4): readonly [number, number] | undefined {
  const limit = Math.min(lines.length, headLines);
  let weak: readonly [number, number] | undefined;
  for (let from = 0; from < limit; from++) {
    if (endsHead(lines[from])) break;
    const found = titleFrom(lines, from, most);
    if (found && titleWord.test(found.text)) return withoutJunk(lines, from, found.to);
    if (found) weak ??= [from, found.to];
  }
  return weak;
}

/** A line above a title that is complete by itself belongs to it only as the name of the issuer. */
function withoutJunk(lines: readonly HeadLine[], from: number, to: number): readonly [number, number] {
  const alone = to - from > 1 ? titleFrom(lines, to - 1, 1) : undefined;
  const above = lines.slice(from, to - 1).map((line) => squeezed(line.text));
  const belongs = above.some((text) => titleWord.test(text)) || above.every((text) => organ.test(text));
  return alone && titleWord.test(alone.text) && !belongs ? [to - 1, to] : [from, to];
}

/** Where a title that begins at line `from` ends, and its words without spaces; undefined where none begins. */
export function titleFrom(
  lines: readonly HeadLine[],
  from: number,
  most: number,
): { to: number; text: string } | undefined {
  let text = '';
  for (let at = from; at < Math.min(lines.length, from + most); at++) {
    const line = lines[at];
    if (!line || !mayBeTitle(line) || (at > from && line.text.length > 60)) return undefined;
    text += squeezed(line.text);
    if (text.length > longestTitle) return undefined;
    if (titleEnd.test(text.replace(/^《(.+)》$/, '$1')) && !opensMore(text)) return { to: at + 1, text };
  }
  return undefined;
}

/** A title may go on after an inner kind word: 关于印发《…方案》的通知. */
function opensMore(text: string): boolean {
  return count(text, '《') > count(text, '》') || count(text, '“') > count(text, '”');
}

function mayBeTitle(line: HeadLine): boolean {
  const { text } = line;
  if (line.cells || text.length > longestTitle || /[。；;！!|]|[：:]$|^(?:https?|www)/.test(text))
    return false;
  if (isDocumentNumber(text) || dateAlone(text) || markerOf(text)) return false;
  return !/文\s*件$/.test(text) && !/^(?:签发人|抄送|附件|主题词|特急|加急|机密|秘密|绝密)/.test(text);
}

/** After the addressees or the first numbered or long line no title follows. */
function endsHead(line: HeadLine | undefined): boolean {
  if (!line || line.cells) return true;
  return /[：:]$/.test(line.text) || /。/.test(line.text) || markerOf(line.text)?.kind === 'cn';
}

function dropRepeats(lines: readonly Draft[], title: string): Draft[] {
  return lines.filter((line, at) => at > 14 || line.cells !== undefined || squeezed(line.text) !== title);
}

/** Converter spaces go; the space between two issuers and spaces inside quotes stay. */
function squeezeSpaces(line: Draft): Draft {
  const keep = keptRuns(line.text);
  if (keep.length === 1) return line;
  const parts = keep.map(([start, end]) => sliceDraft(line, start, end));
  return {
    ...line,
    text: parts.map((part) => part.text).join(''),
    pieces: parts.flatMap((part) => part.pieces),
  };
}

function keptRuns(text: string): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let start = 0;
  for (const match of text.matchAll(/[\s　]+/g)) {
    if (!isConverterSpace(text, match.index, match.index + match[0].length)) continue;
    runs.push([start, match.index]);
    start = match.index + match[0].length;
  }
  return [...runs, [start, text.length]];
}

function isConverterSpace(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (count(before, '“') > count(before, '”') && !breaksName(before, after)) return false;
  if (
    !/[\u4e00-\u9fff\d、，（）《》〔〕”]$/.test(before) ||
    !/^[\u4e00-\u9fff\d、，（）《》〔〕“]/.test(after)
  )
    return false;
  return !(organ.test(before) && betweenIssuers(after));
}

const ofName = /(?:活动|工程|行动|计划|项目|大赛|竞赛|比赛|评选|培训班|办法|方案|制度|论坛|会议)$/;

/** A quoted name broken by a blank: its halves differ in length and it ends as names do; a motto of two halves stays. */
function breaksName(before: string, after: string): boolean {
  const head = before.slice(before.lastIndexOf('“') + 1);
  const tail = after.slice(0, Math.max(0, after.indexOf('”')));
  return head.length !== tail.length && !/[\s　]/.test(head + tail) && ofName.test(tail);
}

function betweenIssuers(after: string): boolean {
  const head = after.slice(0, Math.max(0, after.search(/关于|转发|印发/)));
  return head.length >= 3 && organ.test(head.trimEnd());
}

function squeezed(text: string): string {
  return text.replace(/[\s　]+/g, '');
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
