import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontSlice, FontSource } from '../../../src/model/font-slice';

const require = createRequire(import.meta.url);

/** The bundled fonts as they lie in the packages: the style sheets are read as text. */
export function packagedFonts(names: readonly string[] = ['noto-sans-sc']): FontSource {
  return {
    slices: names.flatMap((name) => [400, 700].flatMap((weight) => readStyleSheet(name, weight))),
    readFont: async (url) => new Uint8Array(await readFile(url)),
  };
}

function readStyleSheet(name: string, weight: number): FontSlice[] {
  const path = require.resolve(`@fontsource/${name}/${weight}.css`);
  const rules = readFileSync(path, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return rules.map((rule) => ({
    family: /font-family:\s*'([^']+)'/.exec(rule)?.[1] ?? '',
    weight,
    url: join(dirname(path), /url\(([^)]+\.woff2)\)/.exec(rule)?.[1] ?? ''),
    ranges: parseRanges(/unicode-range:\s*([^;]+);/.exec(rule)?.[1] ?? 'U+0-10FFFF'),
  }));
}

function parseRanges(value: string): [number, number][] {
  return value.split(',').map((range) => {
    const [first = '0', last] = range.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last ?? first, 16)];
  });
}
