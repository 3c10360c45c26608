import { type Delimiter, delimiterAt, emphasisMarks } from './emphasis';
import { entity } from './entities';

/** A run of text that stays, with its place in the block it came from. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

interface State {
  readonly text: string;
  readonly references: ReadonlySet<string>;
  readonly out: (Piece | undefined)[];
  readonly delimiters: Delimiter[];
  /** Output indices of the `[` that may still begin a link. */
  readonly brackets: number[];
}

/** A rule looks at `at`, may write to the state, and returns where to go on; `at` itself when it does not apply. */
type Rule = (state: State, at: number) => number;

const rules: Readonly<Record<string, Rule>> = {
  '\\': escaped,
  '`': code,
  '<': angle,
  '&': reference,
  '!': image,
  '[': openBracket,
  ']': closeBracket,
  '*': emphasis,
  _: emphasis,
  '~': emphasis,
  '{': template,
  '\n': lineEnd,
};

/**
 * The words of a Markdown block without its marks: emphasis, code, links, images, footnote calls, HTML
 * tags and comments, entities and escapes resolved. `references` are the link labels the file defines,
 * in lower case. Linear in the length of `text`.
 */
export function inlinePieces(text: string, references: ReadonlySet<string>): readonly Piece[] {
  const state: State = { text, references, out: [], delimiters: [], brackets: [] };
  let at = 0;
  while (at < text.length) {
    const next = rules[text.charAt(at)]?.(state, at) ?? at;
    at = next > at ? next : plain(state, at);
  }
  const marks = emphasisMarks(state.delimiters);
  return state.out.flatMap((piece, index) => (piece && !marks.has(index) ? [piece] : []));
}

const special = /[\\`<&![\]*_~{\n]/g;

function plain(state: State, at: number): number {
  special.lastIndex = at + 1;
  const end = special.exec(state.text)?.index ?? state.text.length;
  state.out.push({ text: state.text.slice(at, end), at });
  return end;
}

function escaped(state: State, at: number): number {
  const next = state.text.charAt(at + 1);
  if (!/[!-/:-@[-`{-~]/.test(next)) return at;
  state.out.push({ text: next, at: at + 1 });
  return at + 2;
}

function code(state: State, at: number): number {
  const ticks = sticky(/`{1,3}(?!`)/y, state.text, at)?.[0];
  if (ticks === undefined) return at;
  const end = state.text.slice(at, at + 500).indexOf(ticks, ticks.length);
  if (end < 0) return at;
  state.out.push({ text: state.text.slice(at + ticks.length, at + end), at: at + ticks.length });
  return at + end + ticks.length;
}

function angle(state: State, at: number): number {
  const comment = sticky(/<!--[^>]{0,2000}-->/y, state.text, at)?.[0];
  if (comment !== undefined) return at + comment.length;
  const bracketed = sticky(/<([^\s<>]{3,600})>/y, state.text, at);
  if (bracketed?.[1] !== undefined && isAddress(bracketed[1])) {
    state.out.push({ text: bracketed[1].replace(/^mailto:/, ''), at: at + 1 });
    return at + bracketed[0].length;
  }
  const tag = sticky(tagPattern, state.text, at);
  if (!tag) return at;
  if (/^<(?:br|\/p|\/div)\b/i.test(tag[0])) state.out.push({ text: '\n', at });
  return at + tag[0].length;
}

function isAddress(text: string): boolean {
  return /^(?:https?:|mailto:)/.test(text) || /^[\w.+-]{1,64}@[\w.-]{1,255}$/.test(text);
}

const tagPattern =
  /<\/?(?:a|b|big|br|center|code|del|div|em|font|i|img|ins|kbd|mark|p|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,600})?\/?>/iy;

function reference(state: State, at: number): number {
  const match = sticky(/&(#?\w{1,10});/y, state.text, at);
  const character = match?.[1] === undefined ? undefined : entity(match[1]);
  if (!match || character === undefined) return at;
  state.out.push({ text: character, at });
  return at + match[0].length;
}

function image(state: State, at: number): number {
  const match = sticky(/!\[[^\]\n]{0,300}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,100}\])/y, state.text, at);
  return match ? at + match[0].length : at;
}

function openBracket(state: State, at: number): number {
  const footnote = sticky(/\[\^[^\]\s]{1,40}\]/y, state.text, at);
  if (footnote) return at + footnote[0].length;
  state.brackets.push(state.out.length);
  state.out.push({ text: '[', at });
  return at + 1;
}

function closeBracket(state: State, at: number): number {
  const opened = state.brackets.pop();
  if (opened === undefined) return at;
  const tail = sticky(
    /\]\((?:[^()\n]{0,2000}|[^()\n]{0,500}\([^()\n]{0,500}\)[^()\n]{0,500})\)/y,
    state.text,
    at,
  );
  if (tail) return link(state, opened, at + tail[0].length);
  const label = sticky(/\]\[([^\]\n]{0,100})\]/y, state.text, at);
  if (label && isReference(state, opened, at, label[1])) return link(state, opened, at + label[0].length);
  return isReference(state, opened, at, '') ? link(state, opened, at + 1) : at;
}

function link(state: State, opened: number, end: number): number {
  state.out[opened] = undefined;
  return end;
}

function isReference(state: State, opened: number, at: number, label: string | undefined): boolean {
  const start = state.out[opened]?.at ?? at;
  const name = label || state.text.slice(start + 1, Math.min(at, start + 101));
  return state.references.has(name.trim().toLowerCase());
}

function emphasis(state: State, at: number): number {
  const found = delimiterAt(state.text, at, state.out.length);
  const run = sticky(/([*_~])\1*/y, state.text, at)?.[0] ?? '';
  state.out.push({ text: run, at });
  if (found) state.delimiters.push(found);
  return at + run.length;
}

/** Line ends are not words; the caller knows where its lines end. */
function lineEnd(_state: State, at: number): number {
  return at + 1;
}

function template(state: State, at: number): number {
  const match = sticky(/\{(?:\{[^{}\n]{0,300}\}|%[^{}\n]{0,300}%|:[^{}\n]{0,300})\}/y, state.text, at);
  return match ? at + match[0].length : at;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
