import { isFurniture, isSilent } from './skip';
import { type Weight, weigh } from './weight';

/** Share of the running text that the article must keep while narrowing down to it. */
const enough = 0.8;

/** The parts of a page that are the notice, in reading order, and how much text was left aside. */
export interface Article {
  readonly parts: readonly Element[];
  readonly dropped: number;
}

/**
 * Finds the notice in a page: from the body down into the one child that holds nearly all text outside
 * links, as long as there is one. What stands before it on the way and looks like its head (headings,
 * title, number, the table of particulars) belongs to it as well.
 */
export function findArticle(body: Element): Article {
  const weights = weigh(body);
  const path = pathToArticle(body, weights);
  const article = path.at(-1) ?? body;
  const heads = path.slice(0, -1).flatMap((ancestor, at) => headsBefore(ancestor, path[at + 1], weights));
  const parts = [...heads, article];
  const lists = parts.flatMap((part) => linkLists(part, weights));
  for (const list of lists) list.remove();
  const weightOf = (elements: readonly Element[]) =>
    elements.reduce((sum, element) => sum + (weights.get(element)?.text ?? 0), 0);
  const kept = weightOf(parts) - weightOf(lists);
  return { parts, dropped: (weights.get(body)?.text ?? 0) - kept };
}

/** The outermost lists of links to other pages below `part`; links to attachments belong to the notice. */
function linkLists(part: Element, weights: ReadonlyMap<Element, Weight>): readonly Element[] {
  return Array.from(part.children).flatMap((child) => {
    const weight = weights.get(child);
    if (!weight || weight.text === 0) return [];
    if (weight.links > weight.text * 0.8 && isLinkList(child)) return [child];
    return weight.links > 0 ? linkLists(child, weights) : [];
  });
}

function isLinkList(element: Element): boolean {
  if (!/^(?:ul|ol|dl|div|table)$/.test(element.localName)) return false;
  const attached = /附件|\.(?:docx?|xlsx?|pdf|wps|ofd|zip|rar)/i.test(element.textContent ?? '');
  return !attached && element.querySelectorAll('a').length >= 2;
}

function pathToArticle(body: Element, weights: ReadonlyMap<Element, Weight>): readonly Element[] {
  const path = [body];
  for (let here: Element | undefined = body; here; ) {
    const wanted: number = running(weights.get(here)) * enough;
    const next: Element | undefined = Array.from(here.children).find(
      (child) => isContainer(child) && running(weights.get(child)) >= wanted && wanted > 0,
    );
    if (next) path.push(next);
    here = next;
  }
  return path;
}

function isContainer(element: Element): boolean {
  return /^(?:div|section|article|main|center|form|font|span|table|tbody|tr|td|dl|dd|ul|li|b|body)$/.test(
    element.localName,
  );
}

function headsBefore(
  ancestor: Element,
  child: Element | undefined,
  weights: ReadonlyMap<Element, Weight>,
): readonly Element[] {
  const siblings = Array.from(ancestor.children);
  const before = siblings.slice(0, child ? siblings.indexOf(child) : 0);
  return before.filter((sibling) => isHead(sibling, weights.get(sibling)));
}

function isHead(element: Element, weight: Weight | undefined): boolean {
  if (!weight || isSilent(element) || isFurniture(element) || weight.text === 0 || weight.text > 600)
    return false;
  if (weight.links > weight.text / 3) return false;
  if (/^h[1-3]$/.test(element.localName) || element.querySelector('h1, h2, h3') !== null) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return (
    /title|biaoti|headline|wenhao|zihao/i.test(names) ||
    /[〔[［]\d{4}[〕\]］]\s*\d+\s*号/.test(element.textContent ?? '')
  );
}

function running(weight: Weight | undefined): number {
  return weight ? weight.text - weight.links : 0;
}
