import { type Deck, deckSchema, type Slide, slideSchema } from '../../model/deck';
import type { Finding, Outcome } from '../../model/finding';
import { parseWith } from '../../model/parse';
import type { ChangeOf, DeckChange } from './deck-change';
import { insertColumn, insertItem, moveItem, nestItem, removeColumn, removeItem } from './items';
import { withLayout } from './layouts';
import { ImpossibleChange, type Json, moved, updatedAt } from './paths';
import {
  duplicateSlide,
  indexOf,
  insertSlide,
  mergeSlides,
  moveSlide,
  removeSlide,
  slideOf,
  splitSlide,
} from './slide-list';
import { replaceIn, setText } from './texts';

type Handlers = { readonly [T in DeckChange['type']]: (deck: Deck, change: ChangeOf<T>) => Deck };

const handlers: Handlers = {
  setText: (deck, change) => onSlide(deck, change.slide, (slide) => setText(slide, change)),
  setNotes: (deck, { slide, notes }) => onSlide(deck, slide, (one) => ({ ...one, notes })),
  setSlide: (deck, { slide, settings }) =>
    onSlide(deck, slide, (one) => withoutUndefined({ ...one, ...settings })),
  setLayout: (deck, { slide, layout }) => onSlide(deck, slide, (one) => withLayout(one, layout)),
  insertSlide,
  removeSlide,
  moveSlide,
  duplicateSlide,
  hideSlide: (deck, { slide, hidden }) =>
    onSlide(deck, slide, (one) => withoutUndefined({ ...one, hidden: hidden ? true : undefined })),
  splitSlide,
  mergeSlides,
  insertBlock: (deck, { slide, at, block }) =>
    onBlocks(deck, slide, (blocks) => spliced(blocks, at, blocks.length, 0, [block])),
  replaceBlock: (deck, { slide, at, block }) =>
    onBlocks(deck, slide, (blocks) => spliced(blocks, at, blocks.length - 1, 1, [block])),
  removeBlock: (deck, { slide, at }) =>
    onBlocks(deck, slide, (blocks) => spliced(blocks, at, blocks.length - 1, 1, [])),
  moveBlock: (deck, { slide, at, to }) => onBlocks(deck, slide, (blocks) => moved(blocks, at, to)),
  insertItem: (deck, change) => onSlide(deck, change.slide, (slide) => insertItem(slide, change)),
  removeItem: (deck, change) => onSlide(deck, change.slide, (slide) => removeItem(slide, change)),
  moveItem: (deck, change) => onSlide(deck, change.slide, (slide) => moveItem(slide, change)),
  nestItem: (deck, change) => onSlide(deck, change.slide, (slide) => nestItem(slide, change)),
  insertColumn: (deck, change) => onSlide(deck, change.slide, (slide) => insertColumn(slide, change)),
  removeColumn: (deck, change) => onSlide(deck, change.slide, (slide) => removeColumn(slide, change)),
  setTheme: (deck, { name }) => ({ ...deck, theme: { ...deck.theme, name } }),
  setVariant: (deck, { variant }) => ({
    ...deck,
    theme: { name: deck.theme.name, ...(variant ? { variant } : {}) },
  }),
  setBrief: (deck, { brief }) => ({ ...deck, brief }),
  setMeta: (deck, { meta }) => ({ ...deck, meta: { ...deck.meta, ...meta } }),
  setPicture,
  replaceAll: (deck, change) => ({
    ...deck,
    slides: deck.slides.map((slide) => parsed(slide, replaceIn(slide, change))),
  }),
  setSlides: (deck, { slides }) => ({ ...deck, slides }),
};

/**
 * The deck after a change. The result is always a valid deck; a change that cannot be made leaves the
 * deck as it is, with a finding `change.impossible`. What a change does not touch is shared with `deck`.
 */
export function applyChange(deck: Deck, change: DeckChange): Outcome<Deck> {
  try {
    return { value: checked(deck, handle(deck, change)), findings: [] };
  } catch (error) {
    if (!(error instanceof ImpossibleChange || error instanceof TypeError)) throw error;
    return { value: deck, findings: [impossible(change)] };
  }
}

function handle<T extends DeckChange['type']>(deck: Deck, change: ChangeOf<T>): Deck {
  const handler = handlers[change.type as T];
  return handler(deck, change);
}

/** Only what changed is held against the schema: a keystroke must not pay for 200 slides. */
function checked(before: Deck, after: Deck): Deck {
  const known = new Set(before.slides);
  for (const slide of after.slides) if (!known.has(slide)) parseWith(slideSchema, slide);
  const ids = new Set(after.slides.map(({ id }) => id));
  if (ids.size < after.slides.length) throw new ImpossibleChange('two slides with one id');
  if (before.slides === after.slides) parseWith(deckSchema, { ...after, slides: [] });
  return after;
}

function onSlide(deck: Deck, id: string, change: (slide: Slide) => Json): Deck {
  const slide = slideOf(deck, id);
  return { ...deck, slides: deck.slides.with(indexOf(deck, id), parsed(slide, change(slide))) };
}

function onBlocks(deck: Deck, id: string, change: (blocks: Slide['blocks']) => Slide['blocks']): Deck {
  return onSlide(deck, id, (slide) => ({ ...slide, blocks: change(slide.blocks) }));
}

function parsed(before: Slide, after: Json): Slide {
  return after === before ? before : parseWith(slideSchema, after);
}

function spliced<T>(
  list: readonly T[],
  at: number,
  last: number,
  removed: number,
  added: readonly T[],
): readonly T[] {
  if (!Number.isInteger(at) || at < 0 || at > last) throw new ImpossibleChange(`${at}`);
  return list.toSpliced(at, removed, ...added);
}

function setPicture(deck: Deck, { key, picture }: ChangeOf<'setPicture'>): Deck {
  const changed = updatedAt(deck.pictures ?? {}, [key], () => picture ?? undefined);
  return { ...deck, pictures: changed as NonNullable<Deck['pictures']> };
}

function withoutUndefined(value: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}

function impossible(change: DeckChange): Finding {
  const message = {
    zh: '这一步无法完成：所指的页面或内容已不在，或结果不合规则；课件没有改动。',
    en: 'This step cannot be made: the slide or item is gone, or the result would not be valid. The deck is unchanged.',
  };
  const slide = 'slide' in change ? { slide: change.slide } : {};
  return { code: 'change.impossible', severity: 'warning', message, ...slide };
}
