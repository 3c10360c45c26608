import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { plain } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { openOverlay } from '../../../src/studio/actions/overlay';
import { pointsSlide, sampleDeck } from '../../fixtures/studio/sample-deck';
import { openRoom, type Room } from './room';

async function insert(room: Room, kind: string): Promise<void> {
  await import('../../../src/studio/overlays/insert-dialog');
  openOverlay(room.studio, 'insert');
  (await room.find('insert-dialog', `[data-kind=${kind}]`)).click();
}

function words(room: Room): readonly string[] {
  const slide = room.deck().slides.find(({ id }) => id === room.studio.selection.value.slide);
  return slide ? slideTexts(slide).map(({ text }) => plain(text)) : [];
}

function chosen(room: Room): string {
  return String(room.studio.desk.value?.shadowRoot && window.getSelection());
}

describe('an inserted slide', () => {
  it('has its first text chosen whole: typing replaces it, in cells by Tab too', async () => {
    const room = await openRoom(sampleDeck(), { slide: 's3', path: null });
    await insert(room, 'table');
    await vi.waitFor(() => expect(chosen(room)).toBe('标题'));
    await userEvent.keyboard('检查安排');
    (await room.find('slide-desk', '[data-path="blocks.1.rows.0.0.text"]')).focus();
    await userEvent.keyboard('{Tab}');
    await vi.waitFor(() => expect(chosen(room)).toBe('内容'));
    await userEvent.keyboard('乙');
    await vi.waitFor(() =>
      expect(words(room).slice(0, 6)).toEqual(['检查安排', '内容', '内容', '内容', '内容', '乙']),
    );
  });

  it('of a QR code asks for its address with the caret in the field', async () => {
    const room = await openRoom(sampleDeck(), { slide: 's3', path: null });
    await insert(room, 'code');
    const input = await room.find('insert-dialog', 'wa-input', 'input');
    const root = input.getRootNode();
    await vi.waitFor(() => expect(root instanceof ShadowRoot && root.activeElement).toBe(input));
  });
});

it('a slide that is too full is seen from its top again when one stops typing', async () => {
  const lines = Array.from({ length: 30 }, (_, at) => `第${at + 1}条`);
  const deck = { ...sampleDeck(), slides: [pointsSlide('s1', '要求', ...lines)] };
  const room = await openRoom(deck, { slide: 's1', path: null });
  const last = await room.find('slide-desk', '[data-path="blocks.1.items.29.text"]');
  last.focus();
  const page = await room.find('slide-desk', 'slide-view', '.slide');
  page.scrollTo(0, 200);
  expect(page.scrollTop).toBeGreaterThan(0);
  last.blur();
  expect(page.scrollTop).toBe(0);
});
