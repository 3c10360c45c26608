/** A selection inside one text, in characters from its beginning. */
export interface Caret {
  readonly start: number;
  readonly end: number;
}

interface RootWithSelection {
  getSelection?: () => Selection | null;
}

/** The selection as seen from inside a shadow root; browsers without that give the document's. */
export function selectionIn(root: ShadowRoot | Document): Selection | null {
  const inside = root as RootWithSelection;
  return inside.getSelection ? inside.getSelection() : document.getSelection();
}

/** Where the caret stands in `element`; null when it is elsewhere. */
export function caretOf(element: Element): Caret | null {
  const root = element.getRootNode();
  const selection = root instanceof ShadowRoot || root instanceof Document ? selectionIn(root) : null;
  if (!selection?.anchorNode || !selection.focusNode) return null;
  if (!element.contains(selection.anchorNode) || !element.contains(selection.focusNode)) return null;
  const anchor = offsetOf(element, selection.anchorNode, selection.anchorOffset);
  const focus = offsetOf(element, selection.focusNode, selection.focusOffset);
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** The characters of a selection in `element` as a range of its nodes. */
export function rangeIn(element: Element, caret: Caret): Range {
  const start = pointAt(element, caret.start);
  const end = pointAt(element, caret.end);
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Puts the caret into `element`. */
export function placeCaret(element: Element, caret: Caret): void {
  const root = element.getRootNode();
  const selection = root instanceof ShadowRoot || root instanceof Document ? selectionIn(root) : null;
  const start = pointAt(element, caret.start);
  const end = pointAt(element, caret.end);
  selection?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

function offsetOf(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

function pointAt(element: Element, wanted: number): { node: Node; offset: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = wanted;
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last ? { node: last, offset: last.nodeValue?.length ?? 0 } : { node: element, offset: 0 };
}
