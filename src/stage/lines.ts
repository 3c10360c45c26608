import type { Finding } from '../model/finding';
import { longestKept, neverFirst, neverLast, numbersIn, termsIn, widthOf } from '../text/phrases';

/** The lines of one paragraph as the browser laid them out. */
export interface LaidParagraph {
  readonly lines: readonly string[];
  /** Room of a line in em of the paragraph's type. */
  readonly room: number;
}

/** The paragraphs of a slide that stands on the stage, with their lines. */
export function laidParagraphs(slide: HTMLElement): readonly LaidParagraph[] {
  const blocks = new Set<HTMLElement>();
  for (const text of slide.querySelectorAll<HTMLElement>('[data-path]')) blocks.add(blockAround(text));
  return [...blocks].map((block) => ({ lines: linesIn(block), room: roomIn(block) }));
}

/**
 * Faults of Chinese line breaking on a laid-out slide: a mark that begins or ends a line wrongly, one
 * character alone on the last line, a quoted term or a number with its unit split.
 */
export function checkLines(slide: HTMLElement): readonly Finding[] {
  const id = slide.dataset.slide ?? '';
  return laidParagraphs(slide).flatMap((paragraph) => paragraphFaults(paragraph, id));
}

/** The faults of one paragraph. */
export function paragraphFaults(paragraph: LaidParagraph, slide: string): readonly Finding[] {
  const { lines } = paragraph;
  if (lines.length < 2 || !/\p{Script=Han}/u.test(lines.join(''))) return [];
  return [
    ...lines
      .slice(1)
      .filter((line) => neverFirst.test(line))
      .map((line) => fault('line.start', slide, line)),
    ...lines
      .slice(0, -1)
      .filter((line) => neverLast.test(line))
      .map((line) => fault('line.end', slide, line)),
    ...lines
      .slice(-1)
      .filter((line) => letters(line) <= 1)
      .map((line) => fault('line.single', slide, line)),
    ...splits(paragraph, termsIn).map((words) => fault('line.term', slide, words)),
    ...splits(paragraph, numbersIn).map((words) => fault('line.number', slide, words)),
  ];
}

function splits(
  { lines, room }: LaidParagraph,
  find: (text: string) => readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  const text = lines.join('');
  const borders: number[] = [];
  let at = 0;
  for (const line of lines.slice(0, -1)) {
    at += line.length;
    borders.push(at);
  }
  const limit = Math.min(longestKept, Math.floor(room) - 2);
  return find(text)
    .filter(({ start, end }) => borders.some((border) => border > start && border < end))
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => widthOf(words) <= limit);
}

function letters(line: string): number {
  return line.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function blockAround(text: HTMLElement): HTMLElement {
  let block = text;
  while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement;
  return block;
}

function roomIn(block: HTMLElement): number {
  const style = getComputedStyle(block);
  const inner =
    block.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  return inner / Number.parseFloat(style.fontSize);
}

/** The text of a block line by line: pieces between breaks stand on one line each, so their tops tell. */
function linesIn(block: HTMLElement): readonly string[] {
  const lines: { text: string; middle: number; half: number }[] = [];
  for (const { text, rect } of piecesIn(block)) {
    const middle = (rect.top + rect.bottom) / 2;
    const last = lines.at(-1);
    if (last && Math.abs(middle - last.middle) < last.half) last.text += text;
    else lines.push({ text, middle, half: rect.height / 2 });
  }
  return lines.map((line) => line.text);
}

function* piecesIn(block: HTMLElement): Generator<{ readonly text: string; readonly rect: DOMRect }> {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const range = block.ownerDocument.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    range.selectNodeContents(node);
    const rects = range.getClientRects();
    const [only] = rects;
    if (only && rects.length === 1) yield { text, rect: only };
    else yield* charactersIn(node, range);
  }
}

function* charactersIn(
  node: Node,
  range: Range,
): Generator<{ readonly text: string; readonly rect: DOMRect }> {
  const text = node.nodeValue ?? '';
  for (let at = 0; at < text.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rect = range.getClientRects()[0];
    if (rect && rect.width > 0) yield { text: text.charAt(at), rect };
  }
}

const wordings: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'line.start': ['这一行以不能在行首的标点开头', 'A line begins with a mark that may not begin one'],
  'line.end': ['这一行以不能在行尾的标点结束', 'A line ends with a mark that may not end one'],
  'line.single': ['最后一行只剩一个字', 'The last line has one character'],
  'line.term': ['引号或书名号中的词语被拆到两行', 'A quoted term is split over two lines'],
  'line.number': ['数字与单位被拆到两行', 'A number and its unit are split over two lines'],
};

function fault(code: string, slide: string, words: string): Finding {
  const [zh, en] = wordings[code] ?? ['', ''];
  return { code, severity: 'warning', slide, message: { zh: `${zh}：${words}`, en: `${en}: ${words}` } };
}
