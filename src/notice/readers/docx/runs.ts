import { attributeOf, at as child, childrenOf, isOn } from '../xml';

/** What stands inside a paragraph, in reading order. */
export type RunPiece =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean }
  | { readonly kind: 'break' }
  | { readonly kind: 'page' }
  | { readonly kind: 'box'; readonly content: Element }
  | { readonly kind: 'footnote'; readonly id: string }
  | { readonly kind: 'revision' };

/** Containers that are looked through. A deletion and the old place of a move are left out. */
const containers = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'customXml',
  'dir',
  'bdo',
  'ruby',
  'rubyBase',
  'oMath',
  'oMathPara',
]);
const revised = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/** The pieces of a paragraph: tracked changes accepted, field codes and hidden text left out. */
export function runPieces(paragraph: Element): readonly RunPiece[] {
  const pieces: RunPiece[] = [];
  collect(paragraph, pieces);
  return pieces;
}

function collect(parent: Element, pieces: RunPiece[]): void {
  for (const element of childrenOf(parent)) {
    if (revised.has(element.localName)) pieces.push({ kind: 'revision' });
    if (element.localName === 'r') collectRun(element, pieces);
    else if (containers.has(element.localName)) collect(element, pieces);
    else if (element.namespaceURI?.endsWith('/math')) pushText(pieces, mathText(element), false);
  }
}

function collectRun(run: Element, pieces: RunPiece[]): void {
  const properties = child(run, 'rPr');
  if (isOn(properties, 'vanish')) return;
  const bold = isOn(properties, 'b');
  if (run.namespaceURI?.endsWith('/math')) pushText(pieces, mathText(run), bold);
  else for (const element of childrenOf(run)) collectInRun(element, bold, pieces);
}

function collectInRun(element: Element, bold: boolean, pieces: RunPiece[]): void {
  switch (element.localName) {
    case 't':
      pushText(pieces, element.textContent ?? '', bold);
      return;
    case 'tab':
    case 'ptab':
      pushText(pieces, ' ', bold);
      return;
    case 'noBreakHyphen':
      pushText(pieces, '-', bold);
      return;
    case 'sym':
      pushText(pieces, symbol(attributeOf(element, 'char')), bold);
      return;
    case 'br':
    case 'cr':
      pieces.push({ kind: 'break' });
      return;
    case 'lastRenderedPageBreak':
      pieces.push({ kind: 'page' });
      return;
    case 'footnoteReference':
    case 'endnoteReference':
      pieces.push({ kind: 'footnote', id: `${element.localName}/${attributeOf(element, 'id')}` });
      return;
    case 'ruby':
      collect(element, pieces);
      return;
    case 'drawing':
    case 'pict':
    case 'object':
    case 'AlternateContent':
      collectBoxes(element, pieces);
      return;
  }
}

/** Text boxes of a drawing. An alternative's fallback repeats its choice, so only one is read. */
function collectBoxes(element: Element, pieces: RunPiece[]): void {
  if (element.localName === 'txbxContent') {
    pieces.push({ kind: 'box', content: element });
    return;
  }
  const alternatives = element.localName === 'AlternateContent';
  const children = alternatives ? childrenOf(element).slice(0, 1) : childrenOf(element);
  for (const inner of children) collectBoxes(inner, pieces);
}

function pushText(pieces: RunPiece[], text: string, bold: boolean): void {
  if (text !== '') pieces.push({ kind: 'text', text, bold });
}

function mathText(element: Element): string {
  return Array.from(element.getElementsByTagName('*'), (inner) =>
    inner.localName === 't' ? inner.textContent : '',
  ).join('');
}

/** Check boxes of the Wingdings fonts; other symbols have no text. */
function symbol(code: string | undefined): string {
  const low = Number.parseInt(code ?? '', 16) & 0xff;
  if (low === 0xfe || low === 0x52) return '☑';
  return low === 0xa8 || low === 0x6f || low === 0xa3 ? '□' : '';
}
