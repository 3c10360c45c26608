/// <reference types="vite/types/importMeta.d.ts" />
import { type Ratio, stageSize, type ThemeVariant } from '../model/deck';
import type { Theme } from '../model/theme';
import { shadesOf } from '../theme/shades';
import { applyVariant, families } from '../theme/variant';
import { largerSizes, margins, sizes } from './frame';

const sheets = import.meta.glob<string>('./styles/*.css', { query: '?raw', import: 'default', eager: true });
const baseStyles = Object.keys(sheets)
  .sort()
  .map((path) => sheets[path] ?? '')
  .join('\n');

/**
 * The style sheet of slides: colours, fonts and sizes as custom properties, the base styles, the theme's
 * own. One string for the stage, the player and the exports. `theme` is as loaded; the variant is put on here.
 */
export function slideStyles(theme: Theme, variant: ThemeVariant | undefined, ratio: Ratio): string {
  return [variables(applyVariant(theme, variant).value, ratio), stepVariables(), baseStyles, theme.css].join(
    '\n',
  );
}

function variables(theme: Theme, ratio: Ratio): string {
  const { width, height } = stageSize[ratio];
  const { title, body } = families(theme);
  const shades = { ...theme.palette, ...shadesOf(theme.palette) };
  const colours = Object.entries(shades).map(([name, colour]) => `--${name}:${colour}`);
  return `.slide{${[
    `--slide-width:${width}px`,
    `--slide-height:${height}px`,
    `--margin:${margins[ratio]}px`,
    `--font-title:${title}`,
    `--font-body:${body}`,
    ...colours,
  ].join(';')}}`;
}

function stepVariables(): string {
  return [...stepRules('', sizes), ...stepRules('.larger', largerSizes)].join('\n');
}

function stepRules(
  more: string,
  { body, table }: { readonly body: readonly number[]; readonly table: readonly number[] },
): readonly string[] {
  return body.map(
    (size, step) => `.slide.step-${step}${more}{--body:${size}px;--table:${table[step] ?? size}px}`,
  );
}
