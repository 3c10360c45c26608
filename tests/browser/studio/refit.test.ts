import { expect, it, onTestFinished, vi } from 'vitest';
import type { Deck } from '../../../src/model/deck';
import { plain } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { arrangeAgain } from '../../../src/studio/actions/arrange-again';
import { changeTheme, edit, undo } from '../../../src/studio/actions/edit';
import { fitOf, fittedDeck } from '../../../src/studio/actions/fit';
import { oneSizeSmaller } from '../../../src/studio/actions/fit-slide';
import { refitOf } from '../../../src/studio/actions/refit';
import { watchFit } from '../../../src/studio/actions/watch-fit';
import { pointsSlide, sampleDeck } from '../../fixtures/studio/sample-deck';
import { openRoom } from './room';

const sentence =
  '检查疏散通道是否畅通、消防器材是否完好、值班人员是否在岗并做好记录，发现隐患当场整改，不能当场整改的限期整改并由专人盯守';
const usual = { name: 'solemn' };
const larger = { name: 'solemn', variant: { larger: 1 } } as const;
const slideAt = (slide: string) => ({ slide, path: null });
const never = () => new AbortController().signal;

/** A deck that fits, one slide of which is so full that it does not in larger type. */
async function fullDeck(): Promise<Deck> {
  const deck = sampleDeck();
  for (let count = 3; count < 9; count += 1) {
    for (let length = 20; length <= 60; length += 4) {
      const points = Array.from({ length: count }, (_, at) => `${at}${sentence.slice(0, length)}`);
      const slide = pointsSlide('s4', '要求', ...points);
      const now = await fitOf(deck, slide);
      const then = await fitOf({ ...deck, theme: larger }, slide);
      if (now.overflow <= 0 && then.overflow > 0)
        return { ...deck, slides: [...deck.slides.slice(0, 3), slide] };
    }
  }
  throw new Error('no slide is ever full');
}

async function openRoomOn(deck: Deck) {
  const room = await openRoom(deck, { slide: 's1', path: null });
  onTestFinished(watchFit(room.studio, 0));
  return room;
}

function wordsIn(deck: Deck): readonly string[] {
  return deck.slides.flatMap((slide) =>
    slideTexts(slide).flatMap(({ path, text }) => (path.startsWith('blocks.0') ? [] : [plain(text)])),
  );
}

async function overflowIn(deck: Deck): Promise<number> {
  let overflow = 0;
  for (const slide of deck.slides) overflow += (await fitOf(deck, slide)).overflow;
  return overflow;
}

it('larger type: what no longer fits is said and arranged again as one step, every edit kept', async () => {
  const deck = await fullDeck();
  const room = await openRoomOn(deck);
  edit(room.studio, [
    { type: 'setText', slide: 's3', path: 'blocks.1.items.0.text', text: [{ text: '八时集合' }] },
  ]);
  changeTheme(room.studio, larger);
  const message = await vi.waitFor(() => {
    const { value } = room.studio.message;
    if (!value?.action) throw new Error('nothing said');
    return value;
  });
  expect(message.text).toContain('2 处要缩小字号或续页');
  const before = room.deck();
  message.action?.run();
  await vi.waitFor(() => expect(room.deck()).not.toBe(before));
  expect(await overflowIn(room.deck())).toBe(0);
  expect(wordsIn(room.deck())).toEqual(wordsIn(before));
  expect(wordsIn(room.deck())).toContain('八时集合');
  undo(room.studio);
  expect(room.deck()).toBe(before);
});

it('back to the usual type: continuations that fit on one page again are put together', async () => {
  const deck = await fullDeck();
  const room = await openRoomOn(await fittedDeck({ ...deck, theme: larger }));
  const pages = room.deck().slides.length + room.deck().slides.reduce((sum, { step = 0 }) => sum + step, 0);
  expect(pages).toBeGreaterThan(deck.slides.length);
  changeTheme(room.studio, usual);
  await vi.waitFor(() => expect(room.studio.message.value?.text).toContain('2 处可以并页或放大字号'));
  await arrangeAgain(room.studio);
  expect(room.deck().slides).toEqual(deck.slides);
});

it('a look in which everything stays says nothing, and undoing the look takes the offer back', async () => {
  const room = await openRoomOn(await fullDeck());
  changeTheme(room.studio, larger);
  await vi.waitFor(() => expect(room.studio.message.value?.action).toBeDefined());
  undo(room.studio);
  expect(room.studio.message.value).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(room.studio.message.value).toBeNull();
  await arrangeAgain(room.studio);
  expect(room.studio.message.value?.text).toBe('每一页都放得下，不用重新排版。');
});

it('slides that stay as they are are the same objects, and a page made one’s own keeps off taken ids', async () => {
  const deck = await fullDeck();
  const cut = await fittedDeck({ ...deck, theme: larger });
  const refit = await refitOf({ ...deck, theme: larger }, never());
  expect(refit?.slides[0]).toBe(deck.slides[0]);
  expect(refit?.slides[1]).toBe(deck.slides[1]);
  expect(refit?.slides).toEqual(cut.slides);
  const own = { ...pointsSlide('s4-2', '我的一页', '一条'), continued: 1 };
  const mixed = await refitOf({ ...deck, theme: larger, slides: [...deck.slides, own] }, never());
  const ids = (mixed?.slides ?? []).map(({ id }) => id);
  expect(new Set(ids).size).toBe(cut.slides.length + 1);
});

it('a size chosen by hand stays, on this slide and on no other', async () => {
  const deck = sampleDeck();
  const short = pointsSlide('s5', '另一页', '一条');
  const room = await openRoom({ ...deck, slides: [...deck.slides.slice(0, 4), short] }, slideAt('s4'));
  oneSizeSmaller(room.studio, 1);
  changeTheme(room.studio, larger);
  await arrangeAgain(room.studio);
  changeTheme(room.studio, usual);
  await arrangeAgain(room.studio);
  expect(room.deck().slides.map(({ id, step = 0 }) => [id, step])).toEqual([
    ['s1', 0],
    ['s2', 0],
    ['s3', 0],
    ['s4', 1],
    ['s5', 0],
  ]);
});

it('a size chosen by hand stays on all pages of a slide that is cut, and after putting together', async () => {
  const deck = await fullDeck();
  const room = await openRoom(deck, slideAt('s4'));
  oneSizeSmaller(room.studio, 2);
  const points = Array.from({ length: 30 }, (_, at) => `${at}${sentence}`);
  const [, , , slide] = room.deck().slides;
  const { blocks } = pointsSlide('s4', '要求', ...points);
  const slides = slide ? [...deck.slides.slice(0, 3), { ...slide, blocks }] : [];
  const cut = await fittedDeck({ ...room.deck(), slides });
  const pages = cut.slides.slice(3);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.map(({ step }) => step)).toEqual(pages.map(() => 2));
  expect((await fittedDeck(cut)).slides).toEqual(cut.slides);
  const [first, second] = pages;
  const apart = first && second ? { ...second, id: `${first.id}-2`, step: 1 as const } : null;
  const kept = apart && (await fittedDeck({ ...cut, slides: [...cut.slides.slice(0, 4), apart] }));
  expect(kept?.slides.slice(4).map(({ step }) => step)).toContain(1);
});
