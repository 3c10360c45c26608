/**
 * Makes `current` look like `wanted` with as few changes as possible: equal parts stay the very same
 * nodes, so focus, selection and running animations in them live on.
 */
export function morphChildren(current: Node, wanted: Node): void {
  const next = [...wanted.childNodes];
  next.forEach((node, index) => {
    const old = current.childNodes[index];
    if (!old) current.appendChild(node);
    else if (!sameKind(old, node)) current.replaceChild(node, old);
    else morphNode(old, node);
  });
  while (current.childNodes.length > next.length) current.lastChild?.remove();
}

function sameKind(old: Node, next: Node): boolean {
  if (old.nodeType !== next.nodeType || old.nodeName !== next.nodeName) return false;
  if (!(old instanceof Element) || !(next instanceof Element)) return true;
  return old.getAttribute('data-path') === next.getAttribute('data-path');
}

function morphNode(old: Node, next: Node): void {
  if (old instanceof Element && next instanceof Element) {
    morphAttributes(old, next);
    morphChildren(old, next);
  } else if (old.nodeValue !== next.nodeValue) {
    old.nodeValue = next.nodeValue;
  }
}

function morphAttributes(old: Element, next: Element): void {
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}
