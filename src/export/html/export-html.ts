import type { Artifact } from '../../model/artifact';
import { base64Of } from '../../model/base64';
import type { Deck } from '../../model/deck';
import { printSingleFile, singleFileBlock } from '../../model/single-file';
import type { Theme } from '../../model/theme';
import type { FontText } from '../fonts/used-characters';
import { sha256 } from '../text/sha256';
import { publicDeck, withUsedPictures } from './public-deck';
import type { SubsetFace } from './subset-face';
import { singleFileTexts } from './texts';

/** What a single-file deck may be asked for. */
export interface HtmlOptions {
  /** File name; `deck.html` when absent. */
  readonly name?: string;
  /** For anybody: without notes, hidden slides and how it was made. */
  readonly public?: boolean;
}

/** What the writer needs from outside. */
export interface HtmlPorts {
  /** The deck's theme as loaded. */
  readonly theme: Theme;
  /** The player as one script without imports: the default export of `virtual:lectern-player`. */
  readonly playerScript: string;
  /** Texts of the laid-out slides with their fonts, see `listTexts`. */
  readonly texts: readonly FontText[];
  /** Makes small fonts of texts: `subset` of the export client. */
  readonly subset: (texts: readonly FontText[]) => Promise<readonly SubsetFace[]>;
}

/**
 * The deck as one HTML file with player, theme, pictures and the letters it uses. It opens by double-click
 * without network; its content security policy lets nothing run but the player and nothing be loaded.
 * @throws Error when a font cannot be read or the player would end its own element
 */
export async function exportHtml(deck: Deck, options: HtmlOptions, ports: HtmlPorts): Promise<Artifact> {
  const shown = options.public ? publicDeck(deck) : withUsedPictures(deck);
  const script = inlineScript(ports.playerScript);
  const faces = await ports.subset(singleFileTexts(shown, ports.texts, script));
  const html = page(shown, ports.theme, script, await hashOf(script), faces);
  const bytes = new TextEncoder().encode(html);
  return { name: options.name ?? 'deck.html', mediaType: 'text/html', bytes };
}

/** A script may not hold what an HTML parser takes for its end or for a comment. */
function inlineScript(script: string): string {
  if (/<\/script|<script|<!--/i.test(script)) throw new Error('The player cannot stand inside an HTML file.');
  return script;
}

function page(deck: Deck, theme: Theme, script: string, hash: string, faces: readonly SubsetFace[]): string {
  const data = printSingleFile({ deck, theme }).replace(/[\u2028\u2029]/g, (mark) =>
    mark === '\u2028' ? '\\u2028' : '\\u2029',
  );
  return [
    `<!doctype html>\n<html lang="${deck.meta.language}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(hash)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(deck.meta.title)}</title>`,
    `<style>${faces.map(fontFace).join('\n')}</style>\n</head>\n<body>`,
    `<script type="application/json" id="${singleFileBlock}">${data}</script>`,
    `<script>${script}</script>\n</body>\n</html>\n`,
  ].join('\n');
}

/** The browser's own hash is quicker, where there is one; see `sha256`. */
async function hashOf(script: string): Promise<string> {
  const bytes = new TextEncoder().encode(script);
  const own: SubtleCrypto | undefined = crypto.subtle;
  return base64Of(own ? new Uint8Array(await own.digest('SHA-256', bytes)) : sha256(bytes));
}

/** @param hash SHA-256 of the one script that may run, in base64 */
function policy(hash: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function fontFace({ family, weight, format, bytes, codePoints }: SubsetFace): string {
  const type = format === 'woff' ? 'font/woff' : 'font/ttf';
  const source = `url(data:${type};base64,${base64Of(bytes)}) format('${format}')`;
  const name = family.replace(/["\\<]/g, '');
  return `@font-face{font-family:"${name}";font-weight:${weight};font-display:block;src:${source};unicode-range:${ranges(codePoints)}}`;
}

/** Code points in rising order as a CSS unicode-range. */
function ranges(codePoints: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of codePoints) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === code) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
