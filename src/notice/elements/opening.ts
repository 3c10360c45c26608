import type { Quote } from '../../model/span';
import { pairs } from '../../text/brackets';
import { markerOf } from '../../text/markers';
import { type Line, quoteIn } from '../structure/line';
import type { FoundElements } from './found';
import { organLine } from './patterns';

/** Lines of the text proper that may say what it is about, and how much of each is looked at. */
const openingLines = 3;
const reach = 800;

const sends = /转发|印发|批转|下发|发布|公布/;
const named =
  /(?:现|兹|特)(?:就|将)(?:关于)?([^，。；：]{6,60}?)(?:的)?(?:有关|相关|具体)?(?:事项|事宜|情况|问题|要求)?(?:公告|通知|通告|通报|公示|公布|函告|说明|提示)?如下/;
const acts =
  /(?:决定|将|拟|定于[^，。；]{2,24}|计划)(?:于[^，。；]{2,24}?)?(?:共同|联合|继续|在[^，。；]{2,12}?)?(?:组织)?(?:实施|开展|举办|主办|召开|举行)([^，。；：]{6,60})/;
const announced = /(?:公告|通知|通告|通报|公示|公布|函告|说明|要求|事项)如下/;

/**
 * Needs: the text proper, its head taken off. Guarantees: where no line was the title, the words of the opening
 * sentence that name the matter are; where the opening says who decided (甲、乙决定…, 我中心 with its host named
 * below), those bodies are in `found.opening`.
 */
export function readOpening(lines: readonly Line[], found: FoundElements): void {
  const first = lines.findIndex((line) => line.table !== undefined || markerOf(line.text) !== undefined);
  const opening = lines.slice(0, first < 0 ? openingLines : Math.min(first, openingLines));
  if (!found.title) {
    const title = opening.map(matterIn).find((quote) => quote !== undefined);
    if (title) {
      found.title = title;
      found.titleFrom = 'opening';
    }
  }
  found.opening = opening.flatMap(decidersIn);
  if (found.opening.length === 0) found.opening = hostOf(opening, lines);
}

/** 现将《X》转发你们, 现就X有关事项通知如下, 将组织实施X。现公告如下 */
function matterIn(line: Line): Quote | undefined {
  const text = line.text.slice(0, reach);
  return (
    sentIn(line, text) ??
    placed(line, text, named) ??
    (announced.test(text) ? placed(line, text, acts) : undefined)
  );
}

function placed(line: Line, text: string, pattern: RegExp): Quote | undefined {
  const match = pattern.exec(text);
  const words = match?.[1];
  if (!match || !words || /^(?:有关|相关|具体|本次|该|此|以下)/.test(words)) return undefined;
  const start = match.index + match[0].lastIndexOf(words);
  return quoteIn(line, start, start + words.length);
}

/** The title in 《》 that is sent with the notice. */
function sentIn(line: Line, text: string): Quote | undefined {
  const sent = [...pairs(text)]
    .sort((a, b) => a.start - b.start)
    .find(({ start, end }) => text.charAt(start) === '《' && isSent(text, start, end));
  return sent && quoteIn(line, sent.start + 1, sent.end - 1);
}

function isSent(text: string, start: number, end: number): boolean {
  const before = /[^。；]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^[^。；]*/.exec(text.slice(end, end + 120))?.[0] ?? '';
  if (/(?:现|兹)(?:将|把)[^，]{0,30}$/.test(before)) return sends.test(after);
  return before.trim() === '' && /，现(?:予以?|将其)?(?:转发|印发|批转|下发|发布|公布)/.test(after);
}

/** The bodies that decide or carry out, named at the head of their clause. */
function decidersIn(line: Line): Quote[] {
  const text = line.text.slice(0, reach);
  for (const match of text.matchAll(/(?:将?组织实施|(?:共同|联合)?决定|(?:联合|共同)(?:举办|主办|开展))/g)) {
    const head = text.slice(Math.max(0, match.index - 80), match.index);
    const clause = head.slice(Math.max(head.lastIndexOf('，'), head.lastIndexOf('。')) + 1);
    const names = bodiesIn(clause);
    const base = match.index - clause.length;
    if (names.length > 0) return names.map(({ start, end }) => quoteIn(line, base + start, base + end));
  }
  return [];
}

/** The names of bodies that make up all of `words`; none when one of them is no body. */
function bodiesIn(words: string): { start: number; end: number }[] {
  let at = 0;
  const found = words.split('、').map((part) => {
    const place = { start: at, end: at + part.length };
    at += part.length + 1;
    return place;
  });
  const sound = found.every(({ start, end }) => end - start >= 3 && isBody(words.slice(start, end)));
  return sound ? found : [];
}

function isBody(name: string): boolean {
  return organLine.test(name) && !/^(?:我|本|各|经|该|为|按|根据)/.test(name);
}

/** 我中心 in the opening is the 中心 that the text says hosts it: 由…中心主办. */
function hostOf(opening: readonly Line[], lines: readonly Line[]): Quote[] {
  const self = opening.map(
    ({ text }) => /[我本](中心|局|校|院|部|委|会|公司|学会|协会|厅)(?:拟|将|决定|定于|计划)/.exec(text)?.[1],
  );
  const kind = self.find((word) => word !== undefined);
  if (!kind) return [];
  const host = /由([\u4e00-\u9fff（）()]{3,40}?)(?:主办|举办|承办|组织)/;
  for (const line of lines) {
    const match = host.exec(line.text.slice(0, reach));
    const name = match?.[1];
    if (match && name?.endsWith(kind) && isBody(name))
      return [quoteIn(line, match.index + 1, match.index + 1 + name.length)];
  }
  return [];
}
