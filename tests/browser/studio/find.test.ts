import { expect, it, vi } from 'vitest';
import { plain } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { findWords, showFound } from '../../../src/studio/actions/find';
import { openOverlay } from '../../../src/studio/actions/overlay';
import { pointsSlide, sampleDeck } from '../../fixtures/studio/sample-deck';
import { openRoom, type Room } from './room';

interface Finding {
  readonly room: Room;
  readonly status: () => Promise<string | undefined>;
  readonly press: (key: string, shiftKey?: boolean) => void;
}

async function find(words: string): Promise<Finding> {
  const deck = {
    ...sampleDeck(),
    slides: [pointsSlide('s1', '要求', '听从指挥', '指挥有序'), ...sampleDeck().slides.slice(1)],
  };
  const room = await openRoom(deck, { slide: 's3', path: null });
  await import('../../../src/studio/overlays/find-bar');
  openOverlay(room.studio, 'find');
  const input = await room.find<HTMLInputElement>('find-bar', '#find-words');
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return {
    room,
    status: async () => (await room.find('find-bar', '[role=status]')).textContent?.trim(),
    press: (key, shiftKey = false) =>
      void input.dispatchEvent(
        new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true }),
      ),
  };
}

function marked(): string {
  return [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString()).join(' ');
}

it('goes to a place and marks it on the slide; the mark goes with the bar', async () => {
  const { room, status, press } = await find('指挥');
  await vi.waitFor(() => expect(marked()).toBe('指挥'));
  expect(room.studio.selection.value).toEqual({ slide: 's1', path: 'blocks.1.items.0.text' });
  await vi.waitFor(async () => expect(await status()).toBe('第 1 处，共 3 处'));
  press('Enter');
  await vi.waitFor(async () => expect(await status()).toBe('第 2 处，共 3 处'));
  press('Enter', true);
  press('Enter', true);
  await vi.waitFor(async () => expect(await status()).toBe('第 3 处，共 3 处'));
  expect(room.studio.selection.value.slide).toBe('s4');
  press('Escape');
  await vi.waitFor(() => expect(CSS.highlights.has('found')).toBe(false));
});

it('says when a place is in the script, and when there is none', async () => {
  const script = await find('讲稿');
  await vi.waitFor(async () => expect(await script.status()).toBe('第 1 处，共 3 处，在讲稿里'));
  const none = await find('没有这几个字');
  await vi.waitFor(async () => expect(await none.status()).toBe('没有找到'));
});

it('replacing one goes on to the next, even when the new words have the old ones in them', async () => {
  const { room } = await find('指挥');
  const instead = await room.find<HTMLInputElement>('find-bar', '#find-instead');
  instead.value = '指挥员';
  instead.dispatchEvent(new Event('input'));
  const one = await room.find('find-bar', '#replace-one');
  one.click();
  one.click();
  const [slide] = room.deck().slides;
  expect(slide && slideTexts(slide).map(({ text }) => plain(text))).toEqual([
    '要求',
    '听从指挥员',
    '指挥员有序',
  ]);
});

it('two steps at once leave no mark of the first behind', async () => {
  const { room } = await find('指挥');
  const [first] = findWords(room.studio, '指挥');
  if (!first) throw new Error('nothing found');
  showFound(room.studio, first);
  showFound(room.studio, { ...first, path: 'notes' });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(marked()).toBe('');
});
