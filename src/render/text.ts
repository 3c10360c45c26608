import { plain, type RichText, type Run } from '../model/rich-text';
import { headingBreaks } from '../text/heading-lines';
import { breaksOf, longestKept } from '../text/phrases';
import { type Attributes, element, escapeHtml } from './html';

/** How a text is broken into lines: running text by words, headings into balanced lines. */
export type Breaking =
  | { readonly kind: 'running' /** Widest piece that stays together, in em. */; readonly keep: number }
  | { readonly kind: 'heading' /** Room of a line in em. */; readonly capacity: number };

/** Running text whose narrowest line has room for `line` em. */
export function running(line: number): Breaking {
  return { kind: 'running', keep: Math.max(2, Math.min(longestKept, Math.floor(line) - 1)) };
}

/** A heading whose lines have room for `capacity` em. */
export function heading(capacity: number): Breaking {
  return { kind: 'heading', capacity };
}

/**
 * A text element: carries `data-path`, and `<wbr>` at the only places where a line may end
 * (`white-space: nowrap` in the base styles keeps the rest together).
 */
export function textElement(
  name: string,
  className: string,
  path: string,
  text: RichText,
  breaking: Breaking,
  more: Attributes = {},
): string {
  return element(
    name,
    { class: `text ${className}`.trim(), 'data-path': path, ...more },
    richHtml(text, breaking),
  );
}

/** Rich text as inline HTML with break opportunities. */
export function richHtml(text: RichText, breaking: Breaking): string {
  const cuts = new Set(breakOffsets(plain(text), breaking));
  let at = 0;
  return text
    .map((run) => {
      const html = runHtml(run, at, cuts);
      at += run.text.length;
      return html;
    })
    .join('');
}

/** Plain words as inline HTML with break opportunities. */
export function plainHtml(text: string, breaking: Breaking): string {
  return withBreaks(text, 0, new Set(breakOffsets(text, breaking)));
}

const cache = new Map<string, readonly number[]>();
const cacheLimit = 4000;

function breakOffsets(text: string, breaking: Breaking): readonly number[] {
  const key = `${breaking.kind === 'heading' ? `h${breaking.capacity}` : `r${breaking.keep}`}|${text}`;
  const known = cache.get(key);
  if (known) return known;
  const found =
    breaking.kind === 'heading'
      ? headingBreaks(text, breaking.capacity)
      : breaksOf(text, breaking.keep).map((each) => each.at);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(key, found);
  return found;
}

function runHtml(run: Run, at: number, cuts: ReadonlySet<number>): string {
  const words = withBreaks(run.text, at, cuts);
  const accented = run.accent ? element('em', { class: 'accent' }, words) : words;
  const strong = run.strong ? element('strong', {}, accented) : accented;
  return run.href ? element('a', { href: run.href, rel: 'noopener noreferrer' }, strong) : strong;
}

function withBreaks(text: string, base: number, cuts: ReadonlySet<number>): string {
  let html = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!cuts.has(base + at) || base + at === 0) continue;
    html += `${escapeHtml(text.slice(from, at))}<wbr>`;
    from = at;
  }
  return html + escapeHtml(text.slice(from));
}
