import type { Span } from '../../model/span';
import { depths } from '../../text/brackets';
import { trimSpan } from './line';
import { beginWithNames, isLatin, type Reading } from './named-items';
import { bracketShape, type Node, type Outline, ownText } from './node';

/** Longest heading in characters; longer ones are paragraphs with a number. */
const longest = 45;
const longestLabel = 20;
const dutyTail = /^[。；]?\s*[（(【][^（）()【】]{2,200}[)）】][。；]?$/;

/**
 * Needs: the tree. Guarantees: every node has its heading or is an item without one, decided for all
 * siblings together: a list that ends in ； has none, and one short sentence among long items is none.
 */
export function decideHeadings(outline: Outline): Outline {
  decideSiblings(outline.nodes);
  return outline;
}

function decideSiblings(nodes: readonly Node[]): void {
  for (const shape of new Set(nodes.map((node) => node.shape))) {
    decideGroup(nodes.filter((node) => node.shape === shape));
  }
  for (const node of nodes) decideSiblings(node.children);
}

function decideGroup(group: readonly Node[]): void {
  const read = group.map(readingOf);
  const readings = amongSentences(group, read) ? group.map((node, at) => asSentence(node, read[at])) : read;
  const headings = readings.filter(({ form }) => form === 'own' || form === 'run-in').length;
  const bare = readings.filter(({ form }) => form === 'leaf').length;
  const listed = group.some((node) => /[；;]$/.test(ownText(node)) && hasNothingBelow(node));
  const wanted =
    (!listed || beginWithNames(group, readings)) && headings > 0 && headings + bare >= group.length / 2;
  group.forEach((node, at) => {
    const reading = readings[at];
    if (node.line.asHeading) forceHeading(node, node.line.asHeading);
    else if (reading && isHeading(node, reading, wanted)) setHeading(node, reading);
  });
}

/** At least half of the siblings are sentences with nothing below: the others that end so are no headings either. */
function amongSentences(group: readonly Node[], readings: readonly Reading[]): boolean {
  const plain = group.filter(
    (node, at) => readings[at]?.form === 'item' && hasNothingBelow(node) && /。$/.test(ownText(node)),
  );
  return group.length > 2 && plain.length >= group.length / 2;
}

function asSentence(node: Node, reading: Reading | undefined): Reading {
  const sentence = reading?.form === 'own' && node.children.length === 0 && /。$/.test(ownText(node));
  return reading && !sentence ? reading : { form: 'item', length: 0 };
}

function isHeading(node: Node, reading: Reading, wanted: boolean): boolean {
  if (reading.length === 0) return false;
  if (node.kind === 'heading' || node.kind === 'chapter' || readsAsHeading(node, reading)) return true;
  if (node.kind === 'article' && reading.form === 'run-in') return true;
  return wanted && reading.form !== 'item';
}

/** The lecturer's own heading, as far as it lies behind the label. */
function forceHeading(node: Node, wanted: Span): void {
  const start = Math.max(wanted.start, node.textStart);
  const end = Math.min(wanted.end, node.line.end);
  if (end <= start) return;
  node.heading = { start, end };
  node.runIn = node.line.text.slice(end - node.line.start).replace(/^[。：:.\s]+/, '') !== '';
}

/** An own-line heading with sections below it is one whatever its siblings are. */
function readsAsHeading(node: Node, reading: Reading): boolean {
  return (
    reading.form === 'own' &&
    node.children.length > 0 &&
    !/[，；]/.test(ownText(node).slice(0, reading.length))
  );
}

function setHeading(node: Node, reading: Reading): void {
  const start = node.textStart - node.line.start;
  const span = trimSpan(node.line.text, { start, end: start + reading.length });
  if (span.end <= span.start) return;
  node.heading = { start: node.line.start + span.start, end: node.line.start + span.end };
  node.runIn = reading.form === 'run-in';
}

function readingOf(node: Node): Reading {
  const text = ownText(node);
  if (text === '') return { form: 'item', length: 0 };
  if (node.kind === 'article') return articleReading(node, text);
  if (node.kind === 'heading' && isLatin(text))
    return { form: 'own', length: text.replace(/[.:]$/, '').length };
  if (node.shape === bracketShape) return bracketReading(text);
  const end = leadEnd(text);
  if (end >= text.length - 1) return aloneReading(node, text, end);
  return runInReading(text, end);
}

/** The line holds one sentence only. */
function aloneReading(node: Node, text: string, end: number): Reading {
  const length = /[。：:.]$/.test(text) ? text.length - 1 : Math.min(end, text.length);
  if (/[；;，,]$/.test(text) || length > longest * (isLatin(text) ? 2 : 1) || isEnglishSentence(text))
    return { form: 'item', length: 0 };
  if (isLatin(text) && /,?\s(?:and|or)$/.test(text)) return { form: 'item', length: 0 };
  if (/。$/.test(text) && isRule(text)) return { form: 'item', length: 0 };
  if (!hasNothingBelow(node)) return introduces(text) ? { form: 'item', length: 0 } : { form: 'own', length };
  return /[。.]$/.test(text) ? { form: 'item', length: 0 } : { form: 'leaf', length };
}

/** Within 10 days, inspect every ladder.: a stop and a comma make a sentence of it, whatever stands below. */
function isEnglishSentence(text: string): boolean {
  return isLatin(text) && text.length > longest && /\.$/.test(text) && /,/.test(text);
}

/** 其中：, 如下： open a list inside a sentence; they are no headings. */
function introduces(text: string): boolean {
  if (isLatin(text)) return text.length > 30 && /:$/.test(text);
  return /(?:其中|如下|包括|为|是|下列[^，。]{0,8})[：:]$/.test(text) && /[，；]/.test(text);
}

function runInReading(text: string, end: number): Reading {
  const rest = text.slice(end + 1).trim();
  const colon = /[：:]/.test(text.charAt(end));
  const limit = isLatin(text) ? longest * 2 : colon ? longestLabel : longest;
  const item: Reading = { form: 'item', length: 0 };
  if (end > limit || rest === '' || text.charAt(end) === '；' || dutyTail.test(rest)) return item;
  if (colon ? /[，,；]/.test(text.slice(0, end)) : isRule(text.slice(0, end))) return item;
  return { form: 'run-in', length: end };
}

/** A sentence that lays something down is no heading, however short: 应当…, 不得…, 自…起施行. */
function isRule(lead: string): boolean {
  if (isLatin(lead)) return /\b(?:must|shall|may not|will|(?:is|are) (?:required|prohibited))\b/.test(lead);
  return /应当|应(?:书面|按时|及时|在|于|向|由|提前|自觉)|不得|禁止|可以|由.{2,20}(?:查处|处理|处罚|负责)$|^违反|^(?:因|由于|鉴于|请|如果|凡是?|若)(?!地制宜|材施|势利导|病|果)[^，]*[，]|^请[^示假教]|^本(?:通知|通告|公告|办法|规定)|\d\s*(?:万?元|%)|自.{1,14}起|按照.{2,30}(?:计发|计算|执行|处理)/.test(
    lead,
  );
}

/** 政治考察。…, a matter in a few words and more behind its stop; a short rule (严禁转借。) is none. */
const articleMatter =
  /^(?![^。]*(?:[不严禁须应可得凡]|为准|有效|施行|执行|负责|本))[\u4e00-\u9fff]{2,12}(?=。[^\s])/;

/** 第一条 has a heading only where a short title follows the label: alone on its line, in 【】, or before a stop. */
function articleReading(node: Node, text: string): Reading {
  const titled = /^[【（(][^】）)]{1,20}[】）)]/.exec(text) ?? articleMatter.exec(text);
  if (titled) return { form: 'run-in', length: titled[0].length };
  const short = text.length <= 20 && !/[。；：:，]/.test(text) && !hasNothingBelow(node);
  return short ? { form: 'own', length: text.length } : { form: 'item', length: 0 };
}

/** 值班时间】… up to the closing bracket. */
function bracketReading(text: string): Reading {
  const length = text.indexOf('】');
  return { form: length === text.length - 1 ? 'own' : 'run-in', length };
}

/** Offset of the first stop or colon outside quotes and brackets; the text's length when there is none. */
function leadEnd(text: string): number {
  const head = text.slice(0, 240);
  const depth = depths(head);
  for (let at = 0; at < head.length; at++) {
    if (depth[at] === 0 && isLeadStop(head, at)) return at;
  }
  return text.length;
}

function isLeadStop(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if ('。！？；'.includes(mark)) return true;
  const between = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
  if (mark === '：' || mark === ':') return !between && text.charAt(at + 1) !== '/';
  return (
    mark === '.' && /[a-z)]/.test(text.charAt(at - 1)) && /^\s+["“(]?[A-Z]/.test(text.slice(at + 1, at + 5))
  );
}

function hasNothingBelow(node: Node): boolean {
  return node.lines.length === 0 && node.children.length === 0;
}
