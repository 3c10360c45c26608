import { describe, expect, it, vi } from 'vitest';
import { plain } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { sampleDeck } from '../../fixtures/studio/sample-deck';
import { openRoom, type Room } from './room';

const first = { slide: 's4', path: 'blocks.1.items.0.text' };

function words(room: Room): readonly string[] {
  const slide = room.deck().slides.find(({ id }) => id === 's4');
  return slide ? slideTexts(slide).map(({ text }) => plain(text)) : [];
}

describe('the point one is at', () => {
  it('can be dragged to another place by its handle', async () => {
    const room = await openRoom(sampleDeck(), first);
    const grip = await room.find('.grip');
    const last = await room.find('slide-desk', '[data-path="blocks.1.items.2.text"]');
    const [from, to] = [middle(grip), middle(last)];
    const pointer = { pointerId: 1, bubbles: true, cancelable: true };
    grip.setPointerCapture = () => {};
    grip.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, ...from }));
    grip.dispatchEvent(new PointerEvent('pointermove', { ...pointer, ...to }));
    expect(await room.find('.target')).toBeTruthy();
    grip.dispatchEvent(new PointerEvent('pointerup', { ...pointer, ...to }));
    await vi.waitFor(() => expect(words(room)).toEqual(['要求', '不乘电梯', '清点人数', '听从指挥']));
    expect(room.studio.message.value?.text).toBe('已移到第 3 条，共 3 条。');
    expect(room.studio.selection.value.path).toBe('blocks.1.items.2.text');
  });

  it('is the one the focus goes to, also from another point of the slide', async () => {
    const room = await openRoom(sampleDeck(), { slide: 's4', path: null });
    for (const path of ['blocks.1.items.0.text', 'blocks.1.items.2.text']) {
      (await room.find('slide-desk', `[data-path="${path}"]`)).focus();
      expect(room.studio.selection.value.path).toBe(path);
    }
  });

  it('can be moved and deleted from the menu', async () => {
    const room = await openRoom(sampleDeck(), first);
    const menu = await room.find('item-menu', 'wa-dropdown');
    const choose = (value: string) =>
      menu.dispatchEvent(new CustomEvent('wa-select', { detail: { item: { value } } }));
    choose('down');
    expect(words(room)).toEqual(['要求', '不乘电梯', '听从指挥', '清点人数']);
    choose('drop');
    expect(words(room)).toEqual(['要求', '不乘电梯', '清点人数']);
  });
});

function middle(element: Element): { readonly clientX: number; readonly clientY: number } {
  const box = element.getBoundingClientRect();
  return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
}
