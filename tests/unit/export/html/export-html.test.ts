import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readCharacterMap } from '../../../../src/export/fonts/cmap';
import { decodeFont } from '../../../../src/export/fonts/decode';
import { createSliceCache } from '../../../../src/export/fonts/load-fonts';
import { readTables } from '../../../../src/export/fonts/sfnt';
import { usedCharacters } from '../../../../src/export/fonts/used-characters';
import { exportHtml, type HtmlPorts } from '../../../../src/export/html/export-html';
import { subsetFonts } from '../../../../src/export/html/subset-fonts';
import { createSubsetter } from '../../../../src/export/html/subsetter';
import { defaultBrief } from '../../../../src/model/brief';
import type { Deck } from '../../../../src/model/deck';
import { parseSingleFile } from '../../../../src/model/single-file';
import { type Palette, paletteNames } from '../../../../src/model/theme';
import { packagedFonts } from '../font-source';

const require = createRequire(import.meta.url);
const program = readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
const palette = Object.fromEntries(paletteNames.map((name) => [name, '#112233'])) as Palette;
const said = { zh: '样', en: 'sample' };
const manifest = {
  name: 'sample',
  title: said,
  description: said,
  licence: 'MIT',
  fonts: 'sans',
  palette,
} as const;

const deck: Deck = {
  version: 1,
  meta: { title: '安全</title>讲稿', language: 'zh-CN', ratio: '16:9', notice: 'CANARY-file.docx' },
  brief: defaultBrief,
  theme: { name: 'sample' },
  slides: [
    {
      id: 's1',
      layout: 'points',
      blocks: [{ kind: 'heading', text: [{ text: '标题</script>\u2028行' }] }],
      notes: 'CANARY 备注',
    },
    {
      id: 's2',
      layout: 'blank',
      blocks: [{ kind: 'picture', picture: 'secret', alt: '', fit: 'contain' }],
      notes: '',
      hidden: true,
    },
  ],
  pictures: { secret: { mediaType: 'image/png', data: 'Q0FOQVJZ', width: 1, height: 1 } },
};

const source = packagedFonts();
const cache = createSliceCache();
const ports: HtmlPorts = {
  theme: { name: 'sample', manifest, palette, css: '', ornaments: {} },
  playerScript: 'document.title += "播放";',
  texts: [{ text: '标题——AV', family: 'Noto Sans SC', weight: 700 }],
  subset: async (texts) => subsetFonts(usedCharacters(texts), source, cache, await createSubsetter(program)),
};

const htmlOf = async (options = {}) =>
  new TextDecoder().decode((await exportHtml(deck, options, ports)).bytes);
const dataOf = (html: string) => /id="lectern-deck">(.*?)<\/script>/s.exec(html)?.[1] ?? '';

describe('single HTML file', () => {
  it('carries the deck so that it can be read back', async () => {
    expect(parseSingleFile(dataOf(await htmlOf()))?.deck).toEqual(deck);
  });

  it('lets only its own script run', async () => {
    const html = await htmlOf();
    const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(html).toContain(`default-src 'none'; script-src 'sha256-${hash}'`);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(dataOf(html)).not.toMatch(/[\u2028\u2029<]/);
  });

  it('names no address outside itself', async () => {
    expect((await htmlOf()).replace(dataOf(await htmlOf()), '')).not.toMatch(/https?:\/\//);
  });

  it('keeps notes, hidden slides, their pictures and the file name out of the public variant', async () => {
    const html = await htmlOf({ public: true });
    expect(html).not.toContain('CANARY');
    expect(html).not.toContain('Q0FOQVJZ');
    expect(parseSingleFile(dataOf(html))?.deck.slides.map((slide) => slide.id)).toEqual(['s1']);
  });

  it('refuses a player that would end its own element', async () => {
    const broken = exportHtml(deck, {}, { ...ports, playerScript: 'x = "</script>"' });
    await expect(broken).rejects.toThrow();
  });

  it('has a font with every letter, the player’s own and a space included', async () => {
    const html = await htmlOf();
    const faces = [
      ...html.matchAll(/font-weight:(\d+);.*?base64,([^)]*)\) format\('woff'\);unicode-range:([^}]*)/g),
    ];
    const letters = new Map<string, Set<number>>();
    for (const [, weight = '', data = ''] of faces) {
      const file = await decodeFont(new Uint8Array(Buffer.from(data, 'base64')));
      const map = readCharacterMap(readTables(file).get('cmap') ?? new Uint8Array());
      letters.set(weight, new Set([...(letters.get(weight) ?? []), ...map.keys()]));
    }
    for (const letter of '标题—AV ') expect(letters.get('700')?.has(letter.codePointAt(0) ?? 0)).toBe(true);
    for (const letter of '播放备注安全')
      expect(letters.get('400')?.has(letter.codePointAt(0) ?? 0)).toBe(true);
  });
});
