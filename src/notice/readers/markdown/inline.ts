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
  /** The `[` that may still begin a link or a picture, by their place in the output. */
  readonly brackets: { readonly index: number; readonly picture: boolean }[];
  /** No comment ends behind this place. */
  lastCommentEnd: number;
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
  const lastCommentEnd = text.lastIndexOf('-->');
  const state: State = { text, references, out: [], delimiters: [], brackets: [], lastCommentEnd };
  let at = 0;
  while (at < text.length) {
    const next = rules[text.charAt(at)]?.(state, at) ?? at;
    at = next > at ? next : plain(state, at);
  }
  const marks = emphasisMarks(state.delimiters);
  return state.out.flatMap((piece, index) => (piece && !marks.has(index) ? [piece] : []));
}

const special = /[\\`<&![\]*_~{\n]/g;
const ticksAt = /`{1,3}(?!`)/y;
const bracketedAt = /<([^\s<>]{3,400})>/y;
const tagAt =
  /<\/?(?:a|b|big|br|center|code|del|div|em|font|i|img|ins|kbd|mark|p|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u)(?:\s[^<>]{0,400})?\/?>/iy;
const entityAt = /&(#?\w{1,10});/y;
const footnoteAt = /\[\^[^\]\s[]{1,40}\]/y;
const addressAt = /\]\((?:[^()\n]{0,2000}|[^()\n]{0,500}\([^()\n]{0,500}\)[^()\n]{0,500})\)/y;
const labelAt = /\]\[([^\][\n]{0,100})\]/y;
const templateAt = /\{(?:\{[^{}\n]{0,300}\}|%[^{}\n]{0,300}%|:[^{}\n]{0,300})\}/y;

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
  const ticks = match(ticksAt, state.text, at)?.[0];
  if (ticks === undefined) return at;
  const end = state.text.slice(at, at + 500).indexOf(ticks, ticks.length);
  if (end < 0) return at;
  state.out.push({ text: state.text.slice(at + ticks.length, at + end), at: at + ticks.length });
  return at + end + ticks.length;
}

function angle(state: State, at: number): number {
  if (state.text.startsWith('<!--', at) && at + 4 <= state.lastCommentEnd) {
    return state.text.indexOf('-->', at + 4) + 3;
  }
  const bracketed = match(bracketedAt, state.text, at);
  if (bracketed?.[1] !== undefined && isAddress(bracketed[1])) {
    state.out.push({ text: bracketed[1].replace(/^mailto:/, ''), at: at + 1 });
    return at + bracketed[0].length;
  }
  const tag = match(tagAt, state.text, at)?.[0];
  if (tag === undefined) return at;
  if (/^<(?:br|\/p|\/div)\b/i.test(tag)) state.out.push({ text: '\n', at });
  return at + tag.length;
}

function isAddress(text: string): boolean {
  return /^(?:https?:|mailto:)/.test(text) || /^[\w.+-]{1,64}@[\w.-]{1,255}$/.test(text);
}

function reference(state: State, at: number): number {
  const found = match(entityAt, state.text, at);
  const character = found?.[1] === undefined ? undefined : entity(found[1]);
  if (!found || character === undefined) return at;
  state.out.push({ text: character, at });
  return at + found[0].length;
}

function image(state: State, at: number): number {
  if (state.text.charAt(at + 1) !== '[') return at;
  state.brackets.push({ index: state.out.length, picture: true });
  state.out.push({ text: '![', at });
  return at + 2;
}

function openBracket(state: State, at: number): number {
  const footnote = match(footnoteAt, state.text, at);
  if (footnote) return at + footnote[0].length;
  state.brackets.push({ index: state.out.length, picture: false });
  state.out.push({ text: '[', at });
  return at + 1;
}

function closeBracket(state: State, at: number): number {
  const opened = state.brackets.pop();
  if (opened === undefined) return at;
  const address = match(addressAt, state.text, at);
  if (address) return link(state, opened, at + address[0].length);
  const label = match(labelAt, state.text, at);
  if (label && isReference(state, opened.index, at, label[1]))
    return link(state, opened, at + label[0].length);
  return isReference(state, opened.index, at, '') ? link(state, opened, at + 1) : at;
}

/** The words of a link stay, those of a picture go with it. */
function link(state: State, opened: State['brackets'][number], end: number): number {
  if (!opened.picture) state.out[opened.index] = undefined;
  else {
    state.out.length = opened.index;
    while ((state.delimiters.at(-1)?.index ?? -1) >= opened.index) state.delimiters.pop();
  }
  return end;
}

function isReference(state: State, opened: number, at: number, label: string | undefined): boolean {
  if (state.references.size === 0) return false;
  const start = state.out[opened]?.at ?? at;
  const name = label || state.text.slice(start + 1, Math.min(at, start + 101));
  return state.references.has(name.trim().toLowerCase());
}

function emphasis(state: State, at: number): number {
  const mark = state.text.charAt(at);
  let end = at + 1;
  while (state.text.charAt(end) === mark) end++;
  const found = delimiterAt(state.text, at, end, state.out.length);
  state.out.push({ text: state.text.slice(at, end), at });
  if (found) state.delimiters.push(found);
  return end;
}

function template(state: State, at: number): number {
  const found = match(templateAt, state.text, at);
  return found ? at + found[0].length : at;
}

/** Line ends are not words; the caller knows where its lines end. */
function lineEnd(_state: State, at: number): number {
  return at + 1;
}

/** The match of a sticky pattern at `at`. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
