import type { RichText, Run } from '../../model/rich-text';
import { equal } from '../equal';
import { richOf, runsOf } from './inline-reading';
import { inlineTokens } from './reader';

/** How bold and accent are written: Markdown marks where they hold, or tags, which always do. */
export type InlineStyle = 'marks' | 'tags';

/** Where a text stands, for what has to be escaped there. */
export type Place = 'line' | 'cell';

/** Rich text as one line of Markdown that reads back as the same runs. */
export function printRich(text: RichText, style: InlineStyle, place: Place = 'line'): string {
  const marks = text.map((run) => printRun(run, style)).join('');
  const styled = style === 'marks' && text.some((run) => run.strong || run.accent);
  const holds = !styled || equal(richOf(runsOf(inlineTokens(edges(marks)))), text);
  const chosen = holds ? marks : text.map((run) => printRun(run, 'tags')).join('');
  return edges(place === 'cell' ? chosen.replaceAll('|', '\\|') : chosen);
}

/** Plain words as one line of Markdown. */
export function printWords(words: string, place: Place = 'line'): string {
  return printRich(words === '' ? [] : [{ text: words }], 'tags', place);
}

/** A line that would begin a list, a heading, a rule … at its place, made harmless. */
export function guardStart(line: string): string {
  const numbered = /^(\d{1,9})([.)])/.exec(line);
  if (numbered) return `${numbered[1]}\\${line.slice(numbered[1]?.length)}`;
  if (/^[-+#>=:~]/.test(line)) return `\\${line}`;
  return line.replace(/^(notes?):/i, '$1\\:');
}

/** The target of a link; in angle brackets when it has more than plain address characters. */
export function printTarget(href: string): string {
  if (/^[\w:/?#.@%=+,;~-]+$/.test(href)) return href;
  return `<${escapeWords(href).replace(/[>\n]/g, (mark) => `&#${mark.charCodeAt(0)};`)}>`;
}

function printRun(run: Run, style: InlineStyle): string {
  let words = escapeWords(run.text).replaceAll('\n', '<br>');
  if (run.href !== undefined) words = `[${words}](${printTarget(run.href)})`;
  if (run.accent) words = style === 'tags' ? `<em>${words}</em>` : `*${words}*`;
  if (run.strong) words = style === 'tags' ? `<strong>${words}</strong>` : `**${words}**`;
  return words;
}

function escapeWords(words: string): string {
  return words
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/~(?=~)/g, '\\~')
    .replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')
    .replace(/[\t\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** White space and `#` at the edges of a line would be dropped. */
function edges(line: string): string {
  return line.replace(/^\s|\s$/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/(?<!&|\\)#$/, '\\#');
}
