import type { Line } from './line';
import { partOf } from './line';
import { headed, type Node, type Outline } from './node';

const longestLead = 20;

/**
 * Needs: headings decided. Guarantees: where two paragraphs or more in a row of one section begin with
 * a short sentence of their own (坚持问题导向。…), each is a section of kind `lead`.
 */
export function splitLeads(outline: Outline): Outline {
  for (const node of outline.nodes) visit(node);
  return outline;
}

function visit(node: Node): void {
  for (const child of node.children) visit(child);
  if (node.children.length > 0) return;
  const first = node.lines.findIndex((line) => leadOf(line) > 0);
  if (first < 0) return;
  const tail = node.lines.slice(first);
  const leads = tail.map(leadOf);
  const run = leads.indexOf(0);
  const count = run < 0 ? leads.length : run;
  if (count < 2 || count < tail.length - 1) return;
  node.lines = node.lines.slice(0, first);
  node.children = childrenOf(tail, leads);
}

function childrenOf(lines: readonly Line[], leads: readonly number[]): Node[] {
  const children: Node[] = [];
  lines.forEach((line, at) => {
    const length = leads[at] ?? 0;
    if (length > 0) children.push(leadNode(line, length));
    else children.at(-1)?.lines.push(line);
  });
  return children;
}

function leadNode(line: Line, length: number): Node {
  const node = headed(line, 'lead', 'lead');
  const heading = partOf(line, line.start, line.start + length);
  node.heading = { start: heading.start, end: heading.end };
  node.runIn = true;
  return node;
}

/** A stage with its time: 集中整治（3月1日至4月30日）：… */
const timedLead = /^[^。：；，“《（(\d]{2,14}[（(][^（）()]{0,12}\d[^（）()]{2,40}[)）](?=[。：])/;

/** Length of the short first sentence of a paragraph that goes on; 0 when it has none. */
function leadOf(line: Line): number {
  if (line.table !== undefined) return 0;
  const timed = timedLead.exec(line.text)?.[0].length ?? 0;
  if (timed > 0 && line.text.length - timed >= 12) return timed;
  const end = line.text.slice(0, longestLead + 1).search(/[。：]/);
  if (end < 3 || line.text.length - end < 12 || isLabel(line.text, end)) return 0;
  const lead = line.text.slice(0, end);
  return /[\d“《（]|应当|不得|必须|可以|^(?:各|请|对|在|自|由|从|本)/.test(lead) ? 0 : end;
}

/** 主办单位：县总工会 gives a value, no text that goes on. */
function isLabel(text: string, end: number): boolean {
  return text.charAt(end) === '：' && !/[。；]/.test(text.slice(end));
}
