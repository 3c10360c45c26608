import type { FoundBlock } from '../assemble';
import { joinPieces } from '../cell-text';
import { itemLabel } from './list-label';
import { isFurniture, isSilent } from './skip';
import { readTable } from './table';
import { isElement } from './weight';

/** Elements that run inside a line; everything else begins and ends one. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark o:p q ruby rb s samp small span ' +
    'strike strong st1 sub sup time tt u var wbr'
  ).split(' '),
);
/** Longest line that may be a heading only because all of it is bold. */
const boldHeading = 40;

interface Walk {
  readonly blocks: FoundBlock[];
  /** Text of the line so far; bold characters are counted to see whether all are. */
  text: string;
  bold: number;
}

interface Surroundings {
  readonly bold: boolean;
  readonly preformatted: boolean;
  readonly mark?: number;
  readonly depth: number;
}

/** The paragraphs and tables below `root` in reading order, scripts and furniture left out. */
export function readElement(root: Element): readonly FoundBlock[] {
  const walk: Walk = { blocks: [], text: '', bold: 0 };
  visit(root, walk, { bold: false, preformatted: false, depth: 0 });
  flush(walk);
  return walk.blocks;
}

function visitChildren(element: Element, walk: Walk, around: Surroundings): void {
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 3) addText(walk, node.nodeValue ?? '', around);
    else if (isElement(node) && !isSilent(node)) visit(node, walk, { ...around, depth: around.depth + 1 });
  }
}

function visit(element: Element, walk: Walk, around: Surroundings): void {
  const name = element.localName;
  if (name === 'br') flush(walk, around);
  else if (name === 'hr') gap(walk, around);
  else if (name === 'table') block(walk, around, () => table(element, walk));
  else if (/^h[1-6]$/.test(name)) block(walk, around, () => heading(element, walk));
  else if (name.startsWith('o:') || inline.has(name)) visitInline(element, walk, around);
  else if (around.depth === 0 || !isFurniture(element)) visitBlock(element, walk, around);
}

function visitInline(element: Element, walk: Walk, around: Surroundings): void {
  const label = listText(element);
  if (label !== undefined) addText(walk, label, around);
  else visitChildren(element, walk, { ...around, bold: boldness(element, around.bold) });
}

function visitBlock(element: Element, walk: Walk, around: Surroundings): void {
  block(walk, around, () => {
    if (element.localName === 'li') walk.text += itemLabel(element);
    const mark = outlineRank(element);
    const inner = {
      ...around,
      bold: boldness(element, around.bold),
      preformatted: around.preformatted || element.localName === 'pre',
      ...(mark === undefined ? {} : { mark }),
    };
    visitChildren(element, walk, inner);
    flush(walk, inner);
  });
}

function block(walk: Walk, around: Surroundings, inside: () => void): void {
  flush(walk, around);
  inside();
}

function table(element: Element, walk: Walk): void {
  for (const found of readTable(element, readElement)) walk.blocks.push(found);
}

function heading(element: Element, walk: Walk): void {
  const lines = readElement(asBlock(element)).flatMap((found) => (found.kind === 'line' ? [found.text] : []));
  walk.blocks.push({ kind: 'line', text: joinPieces(lines), mark: Number(element.localName.charAt(1)) });
}

/** A heading broken by `br` is still one heading: its content is read as that of a plain block. */
function asBlock(element: Element): Element {
  const plain = element.ownerDocument.createElement('div');
  for (const child of Array.from(element.childNodes)) plain.append(child.cloneNode(true));
  return plain;
}

function addText(walk: Walk, text: string, around: Surroundings): void {
  if (around.preformatted) {
    addPreformatted(walk, text, around);
    return;
  }
  const words = text.replace(/[\t\n\r\f ]+/g, ' ');
  const joined = walk.text === '' || walk.text.endsWith(' ') ? words.replace(/^ /, '') : words;
  walk.text += joined;
  if (around.bold) walk.bold += joined.replace(/\s/g, '').length;
}

function addPreformatted(walk: Walk, text: string, around: Surroundings): void {
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (at > 0) flush(walk, around);
    walk.text += line;
  }
}

function flush(walk: Walk, around?: Surroundings): void {
  const length = walk.text.replace(/\s/g, '').length;
  const text = walk.text.replace(/[ \u00a0\u3000]+$/, '');
  const bold = length > 0 && length <= boldHeading && walk.bold >= length && !/[。；;.]$/.test(text);
  const mark = around?.mark ?? (bold ? 7 : undefined);
  walk.text = '';
  walk.bold = 0;
  if (length === 0) return;
  const whole = around?.preformatted !== true;
  walk.blocks.push({ kind: 'line', text, whole, ...(mark === undefined ? {} : { mark }) });
}

function gap(walk: Walk, around: Surroundings): void {
  flush(walk, around);
  walk.blocks.push({ kind: 'gap' });
}

function boldness(element: Element, inherited: boolean): boolean {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(element.getAttribute('style') ?? '')?.[1];
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)$/i.test(weight);
  return inherited || element.localName === 'b' || element.localName === 'strong';
}

/** Word keeps a heading's rank in the style of its paragraph. */
function outlineRank(element: Element): number | undefined {
  const rank = /mso-outline-level\s*:\s*([1-9])/i.exec(element.getAttribute('style') ?? '')?.[1];
  return rank === undefined ? undefined : Math.min(Number(rank), 6);
}

/** Word and WPS paste the number of a list item as text that it marks to be ignored: it is the label. */
function listText(element: Element): string | undefined {
  if (!/mso-list\s*:\s*ignore/i.test(element.getAttribute('style') ?? '')) return undefined;
  const text = (element.textContent ?? '').replace(/[\s\u00a0]+/g, '');
  if (/^[·•\u00a7\u00d8\u00fcøolnu\uf000-\uf0ff-]$/.test(text)) return '• ';
  return /[、，。．：）〕】]$/.test(text) ? text : `${text} `;
}
