import { isSilent } from './skip';

/** How much running text an element holds, and how much of it is in links. */
export interface Weight {
  readonly text: number;
  readonly links: number;
}

/** The weights of `root` and everything below it that may be read, counted once. */
export function weigh(root: Element): ReadonlyMap<Element, Weight> {
  const weights = new Map<Element, Weight>();
  count(root, false, weights);
  return weights;
}

function count(element: Element, inLink: boolean, weights: Map<Element, Weight>): Weight {
  const linked = inLink || element.localName === 'a';
  let text = 0;
  let links = 0;
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 3) {
      const length = (node.nodeValue ?? '').replace(/\s+/g, '').length;
      text += length;
      if (linked) links += length;
    } else if (isElement(node) && !isSilent(node)) {
      const inner = count(node, linked, weights);
      text += inner.text;
      links += inner.links;
    }
  }
  const weight = { text, links };
  weights.set(element, weight);
  return weight;
}

/** True for element nodes. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
