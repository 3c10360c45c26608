/// <reference types="vite/types/importMeta.d.ts" />
import { parseThemeManifest, type Theme } from '../model/theme';

const manifests = import.meta.glob<unknown>('/themes/*/theme.json', { import: 'default', eager: true });
const sheets = import.meta.glob<string>('/themes/*/theme.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const drawings = import.meta.glob<string>('/themes/*/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Names of the themes that come with the product; the first is the one you get without asking. */
export const themeNames: readonly string[] = ['solemn', ...others()];

const loaded = new Map<string, Theme>();

/** The theme of that name. @throws RangeError when there is none; `hasTheme` asks first */
export function loadTheme(name: string): Theme {
  const known = loaded.get(name);
  if (known) return known;
  const theme = readTheme(name);
  loaded.set(name, theme);
  return theme;
}

/** True when a theme of that name comes with the product. */
export function hasTheme(name: string): boolean {
  return themeNames.includes(name);
}

function readTheme(name: string): Theme {
  const data = manifests[`/themes/${name}/theme.json`];
  if (data === undefined) throw new RangeError(`No theme “${name}”; there are: ${themeNames.join(', ')}.`);
  const manifest = parseThemeManifest(data);
  return {
    name,
    manifest,
    palette: manifest.palette,
    css: sheets[`/themes/${name}/theme.css`] ?? '',
    ornaments: ornamentsOf(name),
  };
}

function ornamentsOf(name: string): Record<string, string> {
  const folder = `/themes/${name}/`;
  const own = Object.entries(drawings).filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(
    own.map(([path, svg]) => [path.slice(folder.length, -'.svg'.length), svg.trim()]),
  );
}

function others(): string[] {
  const order = ['plateau', 'evergreen', 'ink', 'contrast', 'plain'];
  const found = Object.keys(manifests).map((path) => path.split('/')[2] ?? '');
  const rest = found.filter((name) => name !== 'solemn' && !order.includes(name)).sort();
  return [...order.filter((name) => found.includes(name)), ...rest];
}
