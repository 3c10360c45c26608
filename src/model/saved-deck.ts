import * as v from 'valibot';
import { type Deck, deckSchema } from './deck';
import { UnusableInput } from './finding';
import { type Practice, practiceSchema } from './practice';

/** Version of the saved form that this build writes. */
export const savedSchema = 1;

/** A deck as the studio keeps it. */
export interface SavedDeck {
  readonly schema: number;
  readonly id: string;
  /** Grows with every change; the journal is compared with it. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly updated: number;
  readonly deck: Deck;
  /** What presenting left with it; none when it was never shown. */
  readonly practice?: Practice;
}

/** One step from a saved form to the next; `value.schema` is the step's key. */
export type Migration = (value: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Steps by the schema they start from. Schema 0 had neither `revision` nor `created`. */
export const migrations: Readonly<Record<number, Migration>> = {
  0: (value) => ({
    ...value,
    schema: 1,
    revision: value.revision ?? 0,
    created: value.created ?? value.updated,
  }),
};

const savedDeckSchema = v.object({
  schema: v.literal(savedSchema),
  id: v.string(),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  created: v.number(),
  updated: v.number(),
  deck: deckSchema,
  practice: v.exactOptional(practiceSchema),
});

const looseSchema = v.looseObject({ schema: v.number() });

/**
 * Reads a saved deck of this or an earlier build.
 * @throws UnusableInput `saved.newer` when a later build wrote it, `saved.broken` when it cannot be read
 */
export function parseSavedDeck(value: unknown): SavedDeck {
  const loose = v.safeParse(looseSchema, value);
  if (!loose.success) throw broken();
  if (loose.output.schema > savedSchema) throw newer();
  const read = v.safeParse(savedDeckSchema, climb(loose.output));
  if (!read.success) throw broken();
  return read.output;
}

function climb(value: { readonly schema: number } & Record<string, unknown>): Record<string, unknown> {
  let current: Record<string, unknown> = value;
  for (let schema = value.schema; schema < savedSchema; schema += 1) {
    const step = migrations[schema];
    if (!step) throw broken();
    current = step(current);
  }
  return current;
}

function newer(): UnusableInput {
  return new UnusableInput('saved.newer', {
    zh: '这个课件由更新版本的宣讲台保存，请先更新本页（刷新）再打开；原内容没有改动。',
    en: 'This deck was saved by a newer version of Lectern. Reload to update, then open it; nothing was changed.',
  });
}

function broken(): UnusableInput {
  return new UnusableInput('saved.broken', {
    zh: '这个课件无法读取，可能已损坏；请从“版本”或导出的文件恢复。',
    en: 'This deck cannot be read and may be damaged; restore it from a version or an exported file.',
  });
}
