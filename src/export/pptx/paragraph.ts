import type { DisplayBlock } from '../../model/display-block';
import type { TextItem } from '../../model/display-item';
import type { FontChoice } from './fonts';
import { fontXml } from './fonts';
import { fillXml } from './paint';
import { centipoints, escapeXml } from './xml';

/** What turning text into runs needs to know of the slide it goes to. */
export interface RunContext {
  readonly language: 'zh-CN' | 'en';
  readonly fonts: FontChoice;
  /** The `a:hlinkClick` element of a link, or '' when it cannot be kept. */
  readonly linkXml: (href: string) => string;
}

/** Text of one paragraph, item by item, with what is done to all of it. */
export interface ParagraphText {
  readonly items: readonly TextItem[];
  readonly opacity: number;
}

/** Height of a line that says nothing of its own, in em of the bundled fonts. */
export const naturalLine = 1.448;

/**
 * The runs of a paragraph. Lines were broken by the browser; PowerPoint breaks them again, except
 * where `keepLines` asks for the same lines.
 */
export function runsXml(text: ParagraphText, context: RunContext, keepLines: boolean): string {
  const runs: string[] = [];
  let words = '';
  text.items.forEach((item, at) => {
    const next = text.items[at + 1];
    words += item.text;
    const newLine = next !== undefined && Math.abs(next.baseline - item.baseline) > item.size * 0.3;
    if (newLine && item.after === 'space') words += ' ';
    const gap = next && !newLine ? gapBefore(item, next) : 0;
    const breaks = newLine && (keepLines || item.after === 'break');
    if (!next || breaks || gap > 0 || !sameStyle(item, next)) {
      runs.push(runXml(item, words, text.opacity, context));
      words = '';
    }
    if (gap > 0) runs.push(gapXml(item, gap, text.opacity, context));
    if (breaks) runs.push('<a:br/>');
  });
  return runs.join('');
}

/** One paragraph. `properties` are the attributes and `children` the elements of its `a:pPr`. */
export function paragraphXml(
  runs: string,
  block: Pick<DisplayBlock, 'align'> | undefined,
  properties = '',
  children = '',
): string {
  const align = { left: 'l', center: 'ctr', right: 'r' }[block?.align ?? 'left'];
  return `<a:p><a:pPr algn="${align}"${properties}>${children}</a:pPr>${runs}</a:p>`;
}

/** Fixed line height of a paragraph in CSS pixels. */
export function lineHeightXml(pixels: number): string {
  return `<a:lnSpc><a:spcPts val="${centipoints(pixels)}"/></a:lnSpc>`;
}

/** Width of a space in em of the bundled fonts. */
const spaceWidth = 0.224;

/** Pixels that the page leaves between two pieces of a line by margins; 0 where the text has its own space. */
function gapBefore(item: TextItem, next: TextItem): number {
  const gap = next.x - item.x - item.width;
  return gap < item.size * 0.15 || /\s$/.test(item.text) ? 0 : gap;
}

/** A space as wide as the gap, so that what follows keeps its place. */
function gapXml(item: TextItem, gap: number, opacity: number, context: RunContext): string {
  const { href: _, decoration: __, ...plain } = item;
  return runXml({ ...plain, spacing: gap - spaceWidth * item.size }, ' ', opacity, context);
}

function runXml(item: TextItem, words: string, opacity: number, context: RunContext): string {
  const bold = item.weight >= 600 ? ' b="1"' : '';
  const underline = item.decoration === 'underline' ? ' u="sng"' : '';
  const strike = item.decoration === 'line-through' ? ' strike="sngStrike"' : '';
  const spacing = item.spacing ? ` spc="${centipoints(item.spacing)}"` : '';
  const language =
    context.language === 'en' ? 'lang="en-GB" altLang="zh-CN"' : 'lang="zh-CN" altLang="en-US"';
  const attributes = `${language} sz="${centipoints(item.size)}"${bold}${underline}${strike}${spacing} dirty="0"`;
  const link = item.href ? context.linkXml(item.href) : '';
  return `<a:r><a:rPr ${attributes}>${fillXml(item.colour, opacity)}${fontXml(item.family, context.fonts)}${link}</a:rPr><a:t>${escapeXml(words)}</a:t></a:r>`;
}

function sameStyle(one: TextItem, other: TextItem): boolean {
  return (
    one.family === other.family &&
    one.weight === other.weight &&
    one.size === other.size &&
    one.colour === other.colour &&
    one.href === other.href &&
    one.spacing === other.spacing &&
    one.decoration === other.decoration
  );
}
