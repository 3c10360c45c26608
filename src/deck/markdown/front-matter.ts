import { LineCounter, parseDocument, stringify } from 'yaml';
import { type Brief, briefFields, defaultBrief } from '../../model/brief';
import {
  type Deck,
  type DeckMeta,
  deckMetaFields,
  type ThemeVariant,
  themeNameSchema,
  themeVariantSchema,
} from '../../model/deck';
import type { Finding } from '../../model/finding';
import { parseWith } from '../../model/parse';
import { DeckSyntaxError } from '../deck-syntax-error';

/** A deck without its slides and pictures. */
export type DeckHead = Pick<Deck, 'meta' | 'brief' | 'theme'>;

/** What the first lines of deck.md say, title and language perhaps missing. */
export interface FrontMatter {
  readonly head: DeckHead & { readonly titled: boolean };
  readonly findings: readonly Finding[];
}

type MetaField = keyof DeckMeta;
type BriefField = keyof Brief;

/** In plain reveal.js the front matter would be a slide; this comment in it hides that slide. */
const hidden = ' <!-- .slide: data-visibility="hidden" -->';
const metaFields: readonly MetaField[] = [
  'title',
  'language',
  'ratio',
  'notice',
  'author',
  'fragments',
  'transition',
];
const briefKeys: readonly BriefField[] = ['minutes', 'pace', 'sections', 'audience', 'showMobiles'];
const known = new Set<string>([...metaFields, ...briefKeys, 'version', 'theme', 'variant']);
const defaultMeta: DeckMeta = { title: '', language: 'zh-CN', ratio: '16:9' };
/** Longer front matter is refused: it is an attack or an accident. */
const longest = 400_000;

/** The front matter of a deck, its two `---` lines included. */
export function printFrontMatter(head: DeckHead): string {
  const brief = Object.fromEntries(
    briefKeys
      .filter((key) => key === 'pace' || head.brief[key] !== defaultBrief[key])
      .map((key) => [key, head.brief[key]]),
  );
  const meta = Object.fromEntries(
    metaFields.filter((key) => head.meta[key] !== undefined).map((key) => [key, head.meta[key]]),
  );
  const { name, variant } = head.theme;
  const data = { version: 1, ...meta, theme: name, ...(variant ? { variant } : {}), ...brief };
  const yaml = stringify(data, { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false });
  return `---\n#${hidden}\n${yaml}---`;
}

/**
 * Reads front matter. Only known keys are taken, each by its schema; aliases and merge keys are refused.
 * @throws DeckSyntaxError when it is no YAML, or was written by a newer version
 */
export function readFrontMatter(lines: readonly string[], line: number): FrontMatter {
  const values = yamlValues(lines, line);
  if (values.has('version') && values.get('version') !== 1) throw newerVersion(line);
  const findings: Finding[] = [];
  const lineOf = (key: string) =>
    line +
    Math.max(
      0,
      lines.findIndex((text) => text.startsWith(`${key}:`)),
    );
  const take = (key: string, schema: Parameters<typeof parseWith>[0]): Record<string, unknown> => {
    if (!values.has(key)) return {};
    try {
      return { [key]: parseWith(schema, values.get(key)) };
    } catch {
      findings.push(badValue(key, lineOf(key)));
      return {};
    }
  };
  const meta = {
    ...defaultMeta,
    ...Object.assign({}, ...metaFields.map((key) => take(key, deckMetaFields[key]))),
  };
  const brief = {
    ...defaultBrief,
    ...Object.assign({}, ...briefKeys.map((key) => take(key, briefFields[key]))),
  };
  const { theme = 'solemn' } = take('theme', themeNameSchema);
  const { variant } = take('variant', themeVariantSchema);
  for (const key of values.keys()) if (!known.has(key)) findings.push(unknownKey(key, lineOf(key)));
  const choice = {
    name: String(theme),
    ...(variant === undefined ? {} : { variant: variant as ThemeVariant }),
  };
  return { head: { meta, brief, theme: choice, titled: values.has('title') }, findings };
}

function yamlValues(lines: readonly string[], line: number): ReadonlyMap<string, unknown> {
  const source = lines.join('\n');
  if (source.length > longest) throw tooLong(line);
  const counter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: counter,
    merge: false,
    prettyErrors: false,
    schema: 'core',
  });
  const [error] = document.errors;
  if (error) throw broken(line + counter.linePos(error.pos[0]).line - 1);
  const data = plainData(() => document.toJS({ mapAsMap: true, maxAliasCount: 0 }), line);
  if (data === null || data === undefined) return new Map();
  if (!(data instanceof Map)) throw broken(line);
  return new Map([...data].map(([key, value]) => [String(key), withoutMaps(value)]));
}

function plainData(read: () => unknown, line: number): unknown {
  try {
    return read();
  } catch {
    throw broken(line);
  }
}

/** Maps as plain objects, with keys that could reach into prototypes left out. */
function withoutMaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMaps);
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(([key, inner]) => [String(key), withoutMaps(inner)] as const);
  return Object.fromEntries(entries.filter(([key]) => !/^(?:__proto__|constructor|prototype)$/.test(key)));
}

function broken(line: number): DeckSyntaxError {
  return new DeckSyntaxError('deck.front-matter', line, {
    zh: '文首的设置不是有效的 YAML，请改正这一行',
    en: 'the settings at the top are no valid YAML; correct this line',
  });
}

function tooLong(line: number): DeckSyntaxError {
  return new DeckSyntaxError('deck.front-matter.long', line, {
    zh: '文首的设置过长，请检查两行 --- 是否齐全',
    en: 'the settings at the top are too long; check that both --- lines are there',
  });
}

function newerVersion(line: number): DeckSyntaxError {
  return new DeckSyntaxError('deck.newer', line, {
    zh: '这个课件由更新版本的宣讲台保存，请先更新再打开',
    en: 'this deck was saved by a newer version of Lectern; update, then open it',
  });
}

function badValue(key: string, line: number): Finding {
  const message = {
    zh: `第 ${line} 行：“${key}”的值无效，已用默认值；请改正。`,
    en: `Line ${line}: the value of “${key}” is not valid; the default is used. Correct it.`,
  };
  return { code: 'deck.setting', severity: 'warning', message, line };
}

function unknownKey(key: string, line: number): Finding {
  const message = {
    zh: `第 ${line} 行：不认识的设置“${key.slice(0, 40)}”，已略去。`,
    en: `Line ${line}: unknown setting “${key.slice(0, 40)}”; it was left out.`,
  };
  return { code: 'deck.setting.unknown', severity: 'note', message, line };
}
