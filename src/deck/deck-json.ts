import { type Deck, deckSchema } from '../model/deck';
import { type Finding, type Outcome, UnusableInput } from '../model/finding';
import { parseWith } from '../model/parse';

/** The version of a deck that this build writes. */
const deckVersion = 1;

/** Makes a deck of one version into the next; what it is given was written by an older build. */
export type DeckMigration = (deck: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * Steps by the version they start from. Version 0, of the trial builds, kept the title at the top,
 * the theme as a bare name and no brief.
 */
const migrations: ReadonlyMap<number, DeckMigration> = new Map([
  [
    0,
    ({ title, ratio, theme, brief, ...deck }) => ({
      ...deck,
      version: 1,
      meta: isRecord(deck.meta) ? deck.meta : { title, language: 'zh-CN', ratio: ratio ?? '16:9' },
      theme: typeof theme === 'string' ? { name: theme } : theme,
      brief: brief ?? { minutes: null, pace: 200, sections: null, audience: null, showMobiles: false },
    }),
  ],
]);

/** What deck.json says besides the deck. */
const derived = new Set(['title', 'texts']);

/**
 * A deck from JSON data: a saved deck or deck.json, of this version or an older one.
 * @throws UnusableInput `deck.newer` for a deck of a newer build, `deck.broken` when it is no deck
 */
export function parseDeckJson(data: unknown): Outcome<Deck> {
  if (!isRecord(data)) throw broken('');
  const version = data.version ?? 0;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) throw broken('version');
  if (version > deckVersion) throw newer();
  try {
    const deck = parseWith(deckSchema, withoutDerived(migrated(data, version)));
    return { value: deck, findings: version < deckVersion ? [upgraded] : [] };
  } catch (error) {
    throw broken(error instanceof TypeError ? error.message : '');
  }
}

function migrated(
  data: Readonly<Record<string, unknown>>,
  version: number,
): Readonly<Record<string, unknown>> {
  let deck = data;
  for (let from = version; from < deckVersion; from++) {
    const step = migrations.get(from);
    if (!step) throw broken('version');
    deck = step(deck);
  }
  return deck;
}

function withoutDerived(deck: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Array.isArray(deck.slides) ? { ...deck, slides: deck.slides.map(plainSlide) } : deck;
}

function plainSlide(slide: unknown): unknown {
  if (!isRecord(slide)) return slide;
  const entries = Object.entries(slide);
  return Object.fromEntries(
    entries.filter(([key, value]) => !derived.has(key) && !(key === 'source' && value === null)),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const upgraded: Finding = {
  code: 'deck.upgraded',
  severity: 'note',
  message: {
    zh: '这个课件来自旧版本，已转换为当前格式；保存后即为新格式。',
    en: 'This deck came from an older version and was converted; saving it keeps the new form.',
  },
};

function newer(): UnusableInput {
  return new UnusableInput('deck.newer', {
    zh: '这个课件由更新版本的宣讲台保存，请先更新再打开；文件没有改动。',
    en: 'This deck was saved by a newer version of Lectern. Update, then open it; the file was not changed.',
  });
}

function broken(detail: string): UnusableInput {
  const more = detail === '' ? '' : `（${detail.slice(0, 120)}）`;
  return new UnusableInput('deck.broken', {
    zh: `这不是可用的课件数据${more}，请重新导出，或打开 deck.md。`,
    en: `This is no usable deck data${more}; export it again, or open deck.md.`,
  });
}
