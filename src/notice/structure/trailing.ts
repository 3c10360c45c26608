import { contactLine } from './closing';
import type { Line } from './line';
import { type Node, type Outline, ownText } from './node';

/**
 * Needs: headings decided. Guarantees: a paragraph that follows a list of items of one line each belongs
 * to the part that holds the list, not to its last item; it stands behind the children in the text.
 */
export function liftTrailing(outline: Outline): Outline {
  for (const node of outline.nodes) lift(node);
  return outline;
}

function lift(node: Node): void {
  for (const child of node.children) lift(child);
  const last = node.children.at(-1);
  if (last) node.lines = [...node.lines, ...takeNotes(last)];
  if (!last || last.lines.length === 0 || !isPlainItem(last)) return;
  const others = node.children.slice(0, -1);
  const longer = others.filter((child) => child.lines.length > 0).length;
  if (others.length === 0 || longer > others.length / 4 || !others.every(mayBeItem)) return;
  node.lines = [...node.lines, ...takeText(last)];
}

/** 注：… below the last item is a note to the whole list. */
function takeNotes(node: Node): Line[] {
  if (node.children.length > 0) return [];
  const from = node.lines.findIndex((line) => /^[（(]?(?:注|备注)[：:]/.test(line.text));
  return from < 0 ? [] : node.lines.splice(from);
}

function isPlainItem(node: Node): boolean {
  return mayBeItem(node) && node.children.length === 0 && !/[：:]$/.test(ownText(node));
}

/** An item that says all it has to say on its own line: without heading, or 专业组：… */
function mayBeItem(node: Node): boolean {
  return !node.heading || node.runIn;
}

/** Lines up to the first table row stay where they are when a table comes first. */
function takeText(node: Node): Line[] {
  const lines = node.lines;
  node.lines = [];
  return lines;
}

/**
 * Needs: the tree. Guarantees: lines of contacts below the last item of a part are the part's own, so that
 * they make no heading of the item. An item that is about contacts keeps them.
 */
export function liftContacts(outline: Outline): Outline {
  for (const node of outline.nodes) liftContactsIn(node);
  return outline;
}

function liftContactsIn(node: Node): void {
  for (const child of node.children) liftContactsIn(child);
  const last = node.children.at(-1);
  if (last) node.lines = [...node.lines, ...takeContacts(last)];
}

function takeContacts(node: Node): Line[] {
  const text = ownText(node);
  if (/联系|咨询|报名|地址|电话/.test(text.slice(0, 20))) return [];
  const border = node.children[0]?.line.start ?? Number.POSITIVE_INFINITY;
  const before = node.lines.filter((line) => line.start < border).length;
  const own = node.children.length > 0 ? before : /[。；]$/.test(text) ? 0 : 1;
  let from = node.lines.length;
  while (from > own && contactLine.test(node.lines[from - 1]?.text ?? '')) from--;
  return node.lines.splice(from);
}
