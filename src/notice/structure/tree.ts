import type { Marker } from '../../text/markers';
import { englishHeadings } from './english-headings';
import type { Line } from './line';
import { listLabels } from './list-labels';
import { readMarkers } from './markers';
import { bracketed, bracketShape, headed, type Node, numbered, type Outline } from './node';
import { isBracketed, plainHeadings } from './plain-headings';

/** Kinds whose numerals cannot be mistaken at the start of a line. */
const sure = new Set([
  'chapter',
  'article',
  'cn',
  'cn-paren',
  'circled',
  'bullet',
  'modal',
  'predicate',
  'ordinal',
]);
/** Numbers a doubtful series may skip. */
const widestGap = 3;

interface State {
  readonly roots: Node[];
  readonly stack: Node[];
  /** The last node of each shape, with the shape of its parent. */
  readonly last: Map<string, { node: Node; parent: string }>;
  /** Shapes seen anywhere above a shape. */
  readonly above: Map<string, Set<string>>;
}

/**
 * Needs: the lines of one body. Guarantees: an outline in text order. A level is relative: the same
 * shape of number is the same level while its parent is open; a shape that begins at 1 is one level
 * deeper than what it stands under; numbering may run on below a new parent.
 */
export function buildTree(lines: readonly Line[]): Outline {
  const markers = readMarkers(lines);
  const plain = plainHeadings(lines, markers);
  const english = englishHeadings(lines);
  const labels = listLabels(lines, markers);
  const state: State = { roots: [], stack: [], last: new Map(), above: new Map() };
  const preamble: Line[] = [];
  const unnumbered = (at: number): Node | undefined => {
    const line = lines[at];
    if (!line || line.asLevel !== undefined) return undefined;
    if (plain.has(at)) return isBracketed(line) ? bracketed(line) : headed(line, 'heading', plainShapes[0]);
    const depth = english.get(at);
    if (depth !== undefined) return headed(line, 'heading', plainShapes[depth]);
    return labels.has(at) ? headed(line, 'heading', labelShape(markers[at + 1])) : undefined;
  };
  lines.forEach((line, at) => {
    const node = unnumbered(at) ?? nodeFor(line, markers[at] ?? [], state);
    if (node) place(node, state);
    else (state.stack.at(-1)?.lines ?? preamble).push(line);
  });
  return { preamble, nodes: state.roots, closing: [] };
}

/** The shapes of headings without a number, by their depth. */
const plainShapes = ['plain', 'plain below'] as const;

/** A heading above a list of its own: deep as the list it stands before. */
function labelShape(below: readonly Marker[] | undefined): string {
  return `：${below?.[0]?.shape ?? ''}`;
}

function nodeFor(line: Line, markers: readonly Marker[], state: State): Node | undefined {
  if (line.asLevel === 0) return undefined;
  const readable = markers.filter((marker) => isPlausible(marker, state) && saysSomething(line, marker));
  const marker =
    readable.find((one) => one.number > 1 && expected(one, state)) ??
    readable.find((one) => expected(one, state)) ??
    readable[0];
  const read = marker ?? markers.flatMap((one) => inOpenSeries(one, state) ?? [])[0];
  if (read) return numbered(line, read);
  if (line.asLevel !== undefined) return headed(line, 'heading', `=${line.asLevel}`);
  return isMarkedHeading(line) ? headed(line, 'heading', `#${line.mark}`) : undefined;
}

/** 1). at the start of a wrapped line: behind a number stand words, or nothing. */
function saysSomething(line: Line, marker: Marker): boolean {
  return !/^[^\p{L}\p{N}]+$/u.test(line.text.slice(marker.length));
}

/** 6、 behind 5.: a number with another mark goes on with an open series. */
function inOpenSeries(marker: Marker, state: State): Marker | undefined {
  const before = state.stack.find(
    (open) => open.kind === 'number' && marker.kind === 'number' && open.number + 1 === marker.number,
  );
  return before && { ...marker, shape: before.shape };
}

function expected(marker: Marker, state: State): boolean {
  return marker.number === (state.last.get(marker.shape)?.node.number ?? 0) + 1;
}

function isPlausible(marker: Marker, state: State): boolean {
  if (sure.has(marker.kind) || marker.number === 1) return true;
  const before = state.last.get(marker.shape)?.node.number;
  return before !== undefined && marker.number > before && marker.number <= before + widestGap;
}

/** An unnumbered line that the file marks as heading. */
function isMarkedHeading(line: Line): boolean {
  return (
    line.mark !== undefined &&
    line.table === undefined &&
    line.text.length <= 90 &&
    !/[。；，,;]$/.test(line.text)
  );
}

function place(node: Node, state: State): void {
  const { stack } = state;
  stack.length = depthFor(node, state);
  const parent = stack.at(-1);
  (parent?.children ?? state.roots).push(node);
  note(node, state);
  stack.push(node);
}

/** How many open nodes stay open above `node`. */
function depthFor(node: Node, state: State): number {
  const { stack } = state;
  if (node.line.asLevel !== undefined) return Math.min(node.line.asLevel - 1, stack.length);
  if (node.kind === 'heading') return headingDepth(node, stack);
  dropLowerHeadings(node, stack);
  const same = stack.findLastIndex((open) => open.shape === node.shape);
  if (same >= 0) return same;
  if (outermost(node)) return stack.findLastIndex((open) => mayHold(open, node)) + 1;
  if (node.number > 1) return runOnDepth(node, state);
  return belowOwnParents(node, state);
}

/** A number on a marked line does not stand under an unnumbered heading of the same or a lower rank. */
function dropLowerHeadings(node: Node, stack: Node[]): void {
  const rank = node.line.mark;
  if (rank === undefined || stack.some((open) => open.shape === node.shape)) return;
  while (stack.at(-1)?.kind === 'heading' && (stack.at(-1)?.line.mark ?? 0) >= rank) stack.pop();
}

function headingDepth(node: Node, stack: readonly Node[]): number {
  if (node.shape === plainShapes[0] || node.shape === bracketShape) return 0;
  if (node.shape === plainShapes[1]) return Math.min(1, stack.length);
  if (node.shape.startsWith('：')) return labelDepth(node.shape, stack);
  const rank = node.line.mark ?? 9;
  return stack.findLastIndex((open) => open.line.mark !== undefined && open.line.mark < rank) + 1;
}

/** In the place of the label before it, or of the list it interrupts; else below all that is open. */
function labelDepth(shape: string, stack: readonly Node[]): number {
  const same = stack.findIndex((open) => open.shape === shape || open.shape === shape.slice(1));
  return same >= 0 ? same : stack.length;
}

function outermost(node: Node): boolean {
  return node.kind === 'chapter' || node.kind === 'article' || node.kind === 'cn';
}

const order = ['编', '章', '节', '条', '、'];

function mayHold(open: Node, node: Node): boolean {
  if (open.kind === 'heading') return node.kind !== 'chapter' || open.line.mark === 1;
  // 一、总则 before 第一条: the articles stand under it, wherever their numbers go on.
  if (open.shape === '、' && node.shape === '条') return true;
  const above = order.indexOf(open.shape);
  return above >= 0 && above < order.indexOf(node.shape);
}

/** Numbering that runs on under a new parent stands as deep as before. */
function runOnDepth(node: Node, state: State): number {
  const parent = state.last.get(node.shape)?.parent;
  const found = state.stack.findLastIndex((open) => open.shape === parent);
  return found >= 0 ? found + 1 : state.stack.length;
}

/** A new series stands under the last open node, unless that was seen below this shape elsewhere. */
function belowOwnParents(node: Node, state: State): number {
  let depth = state.stack.length;
  while (depth > 0) {
    const open = state.stack[depth - 1];
    if (!open || !state.above.get(open.shape)?.has(node.shape)) break;
    depth--;
  }
  return depth;
}

function note(node: Node, state: State): void {
  const parent = state.stack.at(-1)?.shape ?? '';
  state.last.set(node.shape, { node, parent });
  const above = state.above.get(node.shape) ?? new Set();
  for (const open of state.stack) above.add(open.shape);
  state.above.set(node.shape, above);
}
