import type { Line } from './line';
import { type Node, type Outline, ownText } from './node';

/** 联系人：…, 电话：… on a line of its own. */
export const contactLine =
  /^[（(]?(?:联\s*系\s*[人电处方地单]|咨询|监督|举报|投诉|服务|值班|热线|电\s*话|传\s*真|邮\s*箱|地\s*址)[^，。；]{0,10}[：:]/;

const addressesAll =
  /^(?:特此|专此|以上|望|希|本(?:通知|通告|公告|意见|办法|方案|规定|细则|通报|函|决定|计划)[^，。]{0,24}(?:自|由|有效|施行|执行)|自本(?:通知|意见|办法|公告)|请[^，。]{0,30}(?:遵照|贯彻|执行|落实|知照|支持|配合)|(?:请)?各[^。]{2,80}(?:请|要|应)[^。]{0,30}(?:及时|于|将|按|认真|报送|反馈|制定|结合))/;

const closingPhrase =
  /^(?:特此|以上|本(?:通知|通告|公告|意见|办法|方案|规定|细则|通报|函|决定|计划|措施)[^，。]{0,24}(?:自|由|有效|施行|执行)|自本(?:通知|意见|办法|公告)|专此)/;

/**
 * Needs: the tree. Guarantees: formulas that end the whole document (特此通知, 本通告自…施行) are the closing,
 * so that the last item is not taken for a heading above them.
 */
export function takeClosingPhrases(outline: Outline): Outline {
  const last = lastLeaf(outline.nodes);
  if (!last) return closingOfPlain(outline);
  const lines = last.node.lines;
  const own = /[。；]$/.test(ownText(last.node)) ? 0 : 1;
  let from = lines.length;
  while (from > own && closingPhrase.test(lines[from - 1]?.text ?? '')) from--;
  return { ...outline, closing: lines.splice(from) };
}

/** A document without sections: the formula at its end, with the contacts below it. */
function closingOfPlain({ preamble, nodes }: Outline): Outline {
  let from = preamble.length;
  while (from > 1 && closingPhrase.test(preamble[from - 1]?.text ?? '')) from--;
  if (from === preamble.length) from = aboveContacts(preamble, 1);
  return { preamble: preamble.slice(0, from), nodes, closing: preamble.slice(from) };
}

/**
 * Needs: headings decided. Guarantees: what is said to all after the last section is the closing and
 * no longer part of that section. An article keeps all its paragraphs.
 */
export function findClosing(outline: Outline): Outline {
  const last = lastLeaf(outline.nodes);
  if (!last || endsInArticle(outline.nodes)) return outline;
  const own = ownParagraphs(last.node, last.siblings);
  const paragraphs = last.node.lines;
  let from = paragraphs.length;
  while (from > own && mayClose(paragraphs[from - 1], last.node)) from--;
  if (from === paragraphs.length) from = aboveContacts(paragraphs, own);
  return { ...outline, closing: [...last.node.lines.splice(from), ...outline.closing] };
}

/** Lines of contacts close the document only with the formula above them: 专此函商。 联系处室：… */
function aboveContacts(lines: readonly Line[], own: number): number {
  let from = lines.length;
  while (from > own && contactLine.test(lines[from - 1]?.text ?? '')) from--;
  const contacts = from;
  while (from > own && addressesAll.test(lines[from - 1]?.text ?? '')) from--;
  return from < contacts ? from : lines.length;
}

/** How many lines below the last item belong to it: none when its text runs on after the label, else at least one. */
function ownParagraphs(node: Node, siblings: readonly Node[]): number {
  if (node.heading && !node.runIn) return 1;
  if (/[：:]$/.test(ownText(node))) return node.lines.length;
  const others = siblings.filter((sibling) => sibling !== node).map((sibling) => sibling.lines.length);
  return others.reduce((least, count) => Math.min(least, count), others[0] ?? 0);
}

function mayClose(line: Line | undefined, node: Node): boolean {
  if (!line || line.table !== undefined) return false;
  return addressesAll.test(line.text) || !node.heading || node.runIn;
}

/** The last section is an article or stands below one. */
function endsInArticle(nodes: readonly Node[]): boolean {
  const node = nodes.at(-1);
  return node !== undefined && (node.kind === 'article' || endsInArticle(node.children));
}

function lastLeaf(nodes: readonly Node[]): { node: Node; siblings: readonly Node[] } | undefined {
  const node = nodes.at(-1);
  if (!node) return undefined;
  return lastLeaf(node.children) ?? { node, siblings: nodes };
}
