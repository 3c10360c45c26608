import type { RichText } from '../../model/rich-text';
import { guardStart, type InlineStyle, printRich } from './inline-printing';
import { type ReadRun, richOf, runsOf, wordsOf } from './inline-reading';
import type { LineNode, ListNode, Node } from './nodes';

/** A line of the form `before **lead**：rest`; each part may be missing. */
export interface LabelledLine {
  readonly before: string;
  readonly lead?: RichText;
  readonly rest?: RichText;
  /** The whole line as one text. */
  readonly whole: RichText;
  /** Class names of an `.element` comment on the line. */
  readonly classes: readonly string[];
}

const separator = /^(?:：|: ?)/;

/** Writes `**lead**：rest`; without `rest` the lead alone. */
export function printLabelled(lead: RichText, rest: RichText | undefined, style: InlineStyle): string {
  const head = lead.length === 0 ? '' : `**${printRich(lead, 'tags')}**`;
  if (rest === undefined) return head;
  const latin = /[A-Za-z0-9]$/.test(lead.at(-1)?.text ?? '');
  return `${head}${latin ? ': ' : '：'}${printRich(rest, style)}`.trimEnd();
}

/** A list item of Markdown with its nested lines indented. */
export function printItem(marker: string, line: string, nested: readonly string[] = []): string {
  const indent = ' '.repeat(marker.length + 1);
  return [`${marker} ${line}`.trimEnd(), ...nested.map((inner) => indent + inner)].join('\n');
}

/** A line of a list made harmless at its start. */
export function printPlainItem(text: RichText, style: InlineStyle): string {
  return guardStart(printRich(text, style));
}

/** The list that a piece begins with. */
export function listOf(nodes: readonly Node[]): ListNode | undefined {
  const [node] = nodes;
  return node?.shape === 'bullets' || node?.shape === 'ordered' ? node : undefined;
}

/** The line of a list item; paragraphs after the first are joined to it. */
export function lineOf(item: readonly Node[]): LabelledLine {
  const lines = item.filter(
    (node): node is LineNode => node.shape === 'paragraph' || node.shape === 'heading',
  );
  const runs = lines.flatMap((line, at) => [
    ...(at > 0 ? [{ text: '\n', marked: false, strong: false, accent: false }] : []),
    ...runsOf(line.inline),
  ]);
  const comments = lines.flatMap((line) => line.inline.filter((token) => token.type === 'comment'));
  const classes = comments.flatMap(({ content }) =>
    (/class="([^"]*)"/.exec(content)?.[1] ?? '').split(' ').filter((name) => name !== ''),
  );
  const trimmed = comments.length > 0 ? trimEnd(runs) : runs;
  return { ...parts(trimmed), whole: richOf(trimmed), classes };
}

function parts(runs: readonly ReadRun[]): Omit<LabelledLine, 'whole' | 'classes'> {
  const from = runs.findIndex((run) => run.marked);
  if (from < 0) return unmarked(runs);
  const after = runs.findIndex((run, at) => at > from && !run.marked);
  const lead = runs.slice(from, after < 0 ? undefined : after);
  const before = wordsOf(runs.slice(0, from)).replace(/ $/, '');
  if (after < 0) return { before, lead: richOf(lead, true) };
  const rest = afterSeparator(runs.slice(after));
  return rest ? { before, lead: richOf(lead, true), rest: richOf(rest) } : { before: '' };
}

/** Hand-written `lead：rest` without bold. */
function unmarked(runs: readonly ReadRun[]): Omit<LabelledLine, 'whole' | 'classes'> {
  const [first, ...others] = runs;
  const mark = /：|: |:$/.exec(first?.text ?? '');
  if (!first || !mark) return { before: '' };
  const lead = { ...first, text: first.text.slice(0, mark.index) };
  const rest = afterSeparator([{ ...first, text: first.text.slice(mark.index) }, ...others]) ?? [];
  return { before: '', lead: lead.text === '' ? [] : richOf([lead]), rest: richOf(rest) };
}

function afterSeparator(runs: readonly ReadRun[]): readonly ReadRun[] | undefined {
  const [first, ...others] = runs;
  const mark = separator.exec(first?.text ?? '')?.[0];
  if (!first || mark === undefined) return undefined;
  const text = first.text.slice(mark.length);
  return text === '' ? others : [{ ...first, text }, ...others];
}

function trimEnd(runs: readonly ReadRun[]): readonly ReadRun[] {
  const last = runs.at(-1);
  if (!last) return runs;
  const text = last.text.replace(/ $/, '');
  return text === '' ? runs.slice(0, -1) : [...runs.slice(0, -1), { ...last, text }];
}
