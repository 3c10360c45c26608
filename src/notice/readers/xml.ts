import type { ReaderPorts } from '../extract';
import { limits } from '../limits';
import { refusal } from './refusals';

/**
 * Parses a part of an office container. Document types (and with them entities) are refused before
 * the parser sees them; markup that is not well formed is refused as damaged.
 */
export function parseXml(markup: string, ports: ReaderPorts): Element {
  if (/<!DOCTYPE|<!ENTITY/i.test(markup)) throw refusal('input.doctype');
  if (nestsTooDeep(markup)) throw refusal('input.nesting');
  const root = ports.parseMarkup(markup, 'application/xml').documentElement;
  if (!root || root.getElementsByTagName('parsererror').length > 0 || root.localName === 'parsererror') {
    throw refusal('input.damaged');
  }
  return root;
}

/** A start, empty or end tag; quoted attribute values may hold `>`. */
const tag = /<(\/?)[A-Za-z_](?:[^<>"'/]|\/(?!>)|"[^"<]*"|'[^'<]*')*(\/?)>/g;

/** Parsers go down one call per element; deep trees would exhaust the stack. */
function nestsTooDeep(markup: string): boolean {
  let depth = 0;
  for (const match of markup.matchAll(tag)) {
    if (match[2]) continue;
    depth += match[1] ? -1 : 1;
    if (depth > limits.depth) return true;
  }
  return false;
}

/** The child elements of `element` with the local name `name`, or all of them. */
export function childrenOf(element: Element | undefined, name?: string): readonly Element[] {
  const children = element ? Array.from(element.children) : [];
  return name === undefined ? children : children.filter((child) => child.localName === name);
}

/** The first element reached from `element` by a path of local names, e.g. `pPr/numPr/numId`. */
export function at(element: Element | undefined, path: string): Element | undefined {
  return path.split('/').reduce<Element | undefined>((found, name) => childrenOf(found, name)[0], element);
}

/** The attribute of `element` with the local name `name`, whatever its prefix. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined;
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.localName === name) return attribute.value;
  }
  return undefined;
}

/** The `val` attribute at a path below `element`. */
export function valueAt(element: Element | undefined, path: string): string | undefined {
  return attributeOf(at(element, path), 'val');
}

/** An on/off property at a path: present and not switched off. */
export function isOn(element: Element | undefined, path: string): boolean {
  const found = at(element, path);
  return found !== undefined && !/^(?:0|false|off|none)$/.test(attributeOf(found, 'val') ?? '1');
}
