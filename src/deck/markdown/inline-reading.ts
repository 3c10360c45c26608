import type { RichText, Run } from '../../model/rich-text';
import { isSafeLink, type Token } from './reader';

/** A run as read; `marked` is bold by `**`, which in lists also sets off a lead. */
export interface ReadRun {
  readonly text: string;
  readonly marked: boolean;
  readonly strong: boolean;
  readonly accent: boolean;
  readonly href?: string;
}

interface State {
  marked: number;
  strong: number;
  accent: number;
  href: string[];
}

const handlers: Readonly<Record<string, (state: State, token: Token) => void>> = {
  strong_open: (state) => state.marked++,
  strong_close: (state) => state.marked--,
  em_open: (state) => state.accent++,
  em_close: (state) => state.accent--,
  tag_strong: (state, token) => {
    state.strong += token.markup === '/' ? -1 : 1;
  },
  tag_em: (state, token) => {
    state.accent += token.markup === '/' ? -1 : 1;
  },
  link_open: (state, token) => state.href.push(String(token.attrGet('href') ?? '')),
  link_close: (state) => state.href.pop(),
};

/** The styled runs of inline tokens; comments are passed over, unsafe links lose their target. */
export function runsOf(tokens: readonly Token[]): readonly ReadRun[] {
  const state: State = { marked: 0, strong: 0, accent: 0, href: [] };
  const runs: ReadRun[] = [];
  tokens.forEach((token, at) => {
    handlers[token.type]?.(state, token);
    const text = textOf(token, tokens[at - 1], tokens[at + 1]);
    if (text !== '') append(runs, run(state, text));
  });
  return runs;
}

/** The runs as rich text; `**` counts as bold unless it set off a lead. */
export function richOf(runs: readonly ReadRun[], lead = false): RichText {
  const rich: Run[] = [];
  for (const read of runs) {
    const style = styleOf(read, lead);
    const last = rich.at(-1);
    if (last && sameStyle(last, style)) rich[rich.length - 1] = { ...last, text: last.text + read.text };
    else rich.push({ text: read.text, ...style });
  }
  return rich;
}

/** The words alone. */
export function wordsOf(runs: readonly ReadRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function styleOf(read: ReadRun, lead: boolean): Omit<Run, 'text'> {
  return {
    ...(read.strong || (read.marked && !lead) ? { strong: true } : {}),
    ...(read.accent ? { accent: true } : {}),
    ...(read.href === undefined ? {} : { href: read.href }),
  };
}

function sameStyle(one: Omit<Run, 'text'>, other: Omit<Run, 'text'>): boolean {
  return one.strong === other.strong && one.accent === other.accent && one.href === other.href;
}

function run(state: State, text: string): ReadRun {
  const href = state.href.at(-1);
  return {
    text,
    marked: state.marked > 0,
    strong: state.strong > 0,
    accent: state.accent > 0,
    ...(href !== undefined && isSafeLink(href) ? { href } : {}),
  };
}

function append(runs: ReadRun[], read: ReadRun): void {
  const last = runs.at(-1);
  if (last && last.marked === read.marked && sameStyle(styleOf(last, true), styleOf(read, true))) {
    runs[runs.length - 1] = { ...last, text: last.text + read.text };
  } else runs.push(read);
}

function textOf(token: Token, before: Token | undefined, after: Token | undefined): string {
  if (token.type === 'text' || token.type === 'text_special' || token.type === 'code_inline') {
    return token.content;
  }
  if (token.type === 'tag_br' || token.type === 'hardbreak') return '\n';
  if (token.type === 'image') return token.content;
  if (token.type !== 'softbreak') return '';
  return /[\u2e80-\uffef]$/.test(before?.content ?? '') || /^[\u2e80-\uffef]/.test(after?.content ?? '')
    ? ''
    : ' ';
}
