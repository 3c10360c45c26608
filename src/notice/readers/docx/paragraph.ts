import type { FoundBlock, FoundLine } from '../assemble';
import { at, isOn, valueAt } from '../xml';
import type { DocxContext } from './context';
import { type RunPiece, runPieces } from './runs';
import type { Style } from './styles';

/** Longest paragraph that may be a heading only because all of it is bold. */
const boldHeading = 40;

/** The lines of a paragraph (a manual line break ends one), its number in front; then its text boxes. */
export function readParagraph(element: Element, context: DocxContext): readonly FoundBlock[] {
  const properties = at(element, 'pPr');
  const id = valueAt(properties, 'pStyle') ?? '';
  const style = context.styles.get(id) ?? context.styles.get('');
  const pieces = runPieces(element);
  const page = context.page;
  for (const piece of pieces) note(piece, context);
  if (style && /^(?:toc|目录)\s*\d/i.test(style.name)) {
    context.contents++;
    return [];
  }
  const label = hasText(pieces) ? labelOf(properties, id, style, context) : '';
  const mark = markOf(properties, style, pieces);
  const lines = textLines(pieces, context.carried + label);
  context.carried = isOn(properties, 'rPr/del') ? (lines.pop() ?? '') : '';
  return [...lines.map((text) => found(text, mark, page, context)), ...boxes(pieces, context)];
}

function found(text: string, mark: number | undefined, page: number, context: DocxContext): FoundBlock {
  if (text.trim() === '') return { kind: 'gap' };
  const line: FoundLine = { kind: 'line', text };
  return {
    ...line,
    ...(mark === undefined ? {} : { mark }),
    ...(context.paged ? { page } : {}),
  };
}

function note(piece: RunPiece, context: DocxContext): void {
  if (piece.kind === 'page') context.page++;
  if (piece.kind === 'revision') context.revisions++;
  if (piece.kind === 'footnote') context.footnotes.push(piece.id);
}

function hasText(pieces: readonly RunPiece[]): boolean {
  return pieces.some((piece) => piece.kind === 'text' && piece.text.trim() !== '');
}

/** The paragraph's own numbering goes before its style's; numbering '0' takes the style's away. */
function labelOf(
  properties: Element | undefined,
  id: string,
  style: Style | undefined,
  context: DocxContext,
): string {
  const own = valueAt(properties, 'numPr/numId');
  const numbering = own ?? style?.numbering;
  if (numbering === undefined || numbering === '0') return '';
  const direct = valueAt(properties, 'numPr/ilvl');
  const level =
    direct === undefined ? (context.lists.levelOfStyle(numbering, id) ?? style?.level ?? 0) : Number(direct);
  return context.lists.next(numbering, level);
}

function markOf(
  properties: Element | undefined,
  style: Style | undefined,
  pieces: readonly RunPiece[],
): number | undefined {
  const outline = Number(valueAt(properties, 'outlineLvl') ?? Number.NaN);
  if (outline >= 0 && outline < 9) return Math.min(outline + 1, 6);
  return style?.mark ?? (allBold(pieces) ? 7 : undefined);
}

function allBold(pieces: readonly RunPiece[]): boolean {
  const texts = pieces.flatMap((piece) => (piece.kind === 'text' && piece.text.trim() !== '' ? [piece] : []));
  const length = texts.reduce((sum, piece) => sum + piece.text.length, 0);
  const stopped = /[。；;.]\s*$/.test(texts.at(-1)?.text ?? '');
  return texts.length > 0 && length <= boldHeading && !stopped && texts.every((piece) => piece.bold);
}

function textLines(pieces: readonly RunPiece[], before: string): string[] {
  const lines = [before];
  for (const piece of pieces) {
    if (piece.kind === 'break') lines.push('');
    if (piece.kind === 'text') lines[lines.length - 1] += piece.text;
  }
  return lines;
}

function boxes(pieces: readonly RunPiece[], context: DocxContext): readonly FoundBlock[] {
  return pieces.flatMap((piece) => (piece.kind === 'box' ? context.readBlocks(piece.content) : []));
}
