import type { FontSlice, FontSource } from '../../model/font-slice';
import { listParts } from './css-values';

/** The `@font-face` rules of a page as slices; their files are read through the HTTP cache. */
export function pageFonts(document: Document = globalThis.document): FontSource {
  return { slices: [...document.styleSheets].flatMap(sliceRules), readFont };
}

async function readFont(url: string): Promise<Uint8Array> {
  const answer = await fetch(url, { cache: 'force-cache' });
  if (!answer.ok) throw new Error(`The font ${url} cannot be read (${answer.status}).`);
  return new Uint8Array(await answer.arrayBuffer());
}

function sliceRules(sheet: CSSStyleSheet): FontSlice[] {
  const base = sheet.href ?? document.baseURI;
  return rulesOf(sheet).flatMap((rule) => {
    const slice = rule instanceof CSSFontFaceRule ? sliceOf(rule.style, base) : undefined;
    return slice ? [slice] : [];
  });
}

/** Sheets of other origins do not show their rules. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSImportRule && rule.styleSheet ? rulesOf(rule.styleSheet) : [rule],
    );
  } catch {
    return [];
  }
}

function sliceOf(style: CSSStyleDeclaration, base: string): FontSlice | undefined {
  const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
  if (address === undefined) return undefined;
  return {
    family: style.getPropertyValue('font-family').replace(/["']/g, '').trim(),
    weight: weightOf(style.getPropertyValue('font-weight')),
    url: new URL(address, base).href,
    ranges: rangesOf(style.getPropertyValue('unicode-range')),
  };
}

function weightOf(value: string): number {
  if (value === 'bold') return 700;
  return Number.parseInt(value, 10) || 400;
}

function rangesOf(value: string): (readonly [number, number])[] {
  if (value.trim() === '') return [[0, 0x10ffff]];
  return listParts(value).map((part) => {
    const [first = '0', last = first] = part.slice(2).split('-');
    return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
  });
}
