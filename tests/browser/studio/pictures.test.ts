import { describe, expect, it, vi } from 'vitest';
import type { PictureBlock } from '../../../src/model/block';
import { undo } from '../../../src/studio/actions/edit';
import { pictureDeck, pictureFile } from '../../fixtures/studio/picture-deck';
import { openRoom, type Room } from './room';

function picture(room: Room): PictureBlock {
  const block = room.deck().slides.at(-1)?.blocks[1];
  if (block?.kind !== 'picture') throw new Error('no picture');
  return block;
}

async function openPicture(): Promise<{ room: Room; figure: HTMLElement }> {
  const room = await openRoom(pictureDeck(), { slide: 's5', path: null });
  const figure = await room.find('slide-desk', '[data-block="blocks.1"]');
  return { room, figure };
}

function press(target: Element, key: string, shiftKey = false): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true }));
}

async function withFile(name: string): Promise<DataTransfer> {
  const data = new DataTransfer();
  data.items.add(await pictureFile(name, 90, 60));
  return data;
}

describe('another picture in the place of the old one', () => {
  it('is dropped onto it: the words stay, the old one is gone, undo brings it back', async () => {
    const { room, figure } = await openPicture();
    const before = room.deck();
    const dataTransfer = await withFile('新.png');
    figure.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }),
    );
    await vi.waitFor(() => expect(picture(room).picture).not.toBe('p1'));
    expect(picture(room)).toMatchObject({ alt: '演练现场', fit: 'contain' });
    expect(Object.values(room.deck().pictures ?? {})).toMatchObject([{ width: 90, height: 60 }]);
    expect(room.studio.message.value?.text).toContain('图片说明没有改动');
    undo(room.studio);
    expect(room.deck()).toBe(before);
  });

  it('is pasted over the chosen one, and makes a slide when none is chosen', async () => {
    const { room, figure } = await openPicture();
    figure.focus();
    const clipboardData = await withFile('image.png');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    await vi.waitFor(() => expect(picture(room).picture).not.toBe('p1'));
    expect(room.deck().slides).toHaveLength(5);
    room.studio.selection.set({ slide: 's5', path: null });
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    await vi.waitFor(() => expect(room.deck().slides).toHaveLength(6));
  });

  it('stays for the other slide that shows it', async () => {
    const { room, figure } = await openPicture();
    (await room.find('#duplicate')).click();
    await vi.waitFor(() => expect(room.deck().slides).toHaveLength(6));
    const dataTransfer = await withFile('新.png');
    figure.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }),
    );
    await vi.waitFor(() => expect(Object.keys(room.deck().pictures ?? {})).toHaveLength(2));
  });

  it('goes with Delete', async () => {
    const { room, figure } = await openPicture();
    figure.focus();
    press(figure, 'Delete');
    expect(room.deck().slides.at(-1)?.blocks).toHaveLength(1);
  });
});

describe('cropping on the slide', () => {
  it('by keys: Enter begins, arrows pull an edge and move the part, Enter ends it as one step', async () => {
    const { room, figure } = await openPicture();
    figure.focus();
    press(figure, 'Enter');
    const left = await room.find('crop-frame', '[aria-label=左边]');
    press(left, 'ArrowRight', true);
    press(left, 'ArrowRight', true);
    expect(picture(room).crop).toBeUndefined();
    await vi.waitFor(() => expect(left.getAttribute('aria-valuenow')).toBe('10'));
    const frame = await room.find('crop-frame', '.window');
    press(frame, 'ArrowLeft');
    press(frame, 'Enter');
    expect(picture(room).crop).toEqual([9, 0, 90, 100]);
    const focused = () => room.studio.desk.value?.shadowRoot?.activeElement?.getAttribute('data-block');
    await vi.waitFor(() => expect(focused()).toBe('blocks.1'));
    undo(room.studio);
    expect(picture(room).crop).toBeUndefined();
  });

  it('Esc leaves the picture as it was', async () => {
    const { room, figure } = await openPicture();
    figure.focus();
    press(figure, 'Enter');
    const frame = await room.find('crop-frame', '.window');
    press(await room.find('crop-frame', '[aria-label=下边]'), 'ArrowUp', true);
    press(frame, 'Escape');
    expect(room.studio.crop.value).toBeNull();
    expect(picture(room).crop).toBeUndefined();
  });

  it('by hand: a corner is pulled, a click elsewhere ends it', async () => {
    const { room, figure } = await openPicture();
    figure.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    const frame = await room.find('crop-frame', '.window');
    frame.setPointerCapture = () => {};
    const whole = frame.getBoundingClientRect();
    const corner = await room.find('crop-frame', '.corner');
    const drag = { pointerId: 1, bubbles: true, composed: true, cancelable: true };
    corner.dispatchEvent(
      new PointerEvent('pointerdown', { ...drag, clientX: whole.left, clientY: whole.top }),
    );
    const to = { clientX: whole.left + whole.width / 4, clientY: whole.top + whole.height / 2 };
    frame.dispatchEvent(new PointerEvent('pointermove', { ...drag, ...to }));
    frame.dispatchEvent(new PointerEvent('pointerup', { ...drag, ...to }));
    (await room.find('slide-rail')).dispatchEvent(new PointerEvent('pointerdown', drag));
    expect(picture(room).crop).toEqual([25, 50, 75, 50]);
    (await room.find('picture-tools', '#uncrop')).click();
    expect(picture(room).crop).toBeUndefined();
  });

  it('by numbers', async () => {
    const { room } = await openPicture();
    (await room.find('picture-tools', '#crop')).click();
    const width = await room.find<HTMLInputElement>('crop-fields', 'label:nth-of-type(4) input');
    width.value = '40';
    width.dispatchEvent(new Event('change'));
    (await room.find('#crop-done')).click();
    expect(picture(room).crop).toEqual([0, 0, 40, 100]);
  });

  it('in a ratio: chosen by name, kept while a corner is pulled; Shift keeps the shape of a free one', async () => {
    const { room } = await openPicture();
    (await room.find('picture-tools', '#crop')).click();
    const ratio = await room.find<HTMLSelectElement>('crop-fields', '#crop-ratio');
    expect([...ratio.options].map(({ text }) => text)).toEqual(['自由', '原图比例', '16:9', '4:3', '1:1']);
    ratio.value = '1:1';
    ratio.dispatchEvent(new Event('change'));
    expect(room.studio.crop.value?.crop).toEqual([25, 0, 50, 100]);
    const frame = await room.find('crop-frame', '.window');
    const { width } = frame.getBoundingClientRect();
    frame.setPointerCapture = () => {};
    const pull = async (by: number, shiftKey: boolean) => {
      const keys = { pointerId: 1, bubbles: true, composed: true, cancelable: true, shiftKey };
      const corner = await room.find('crop-frame', '.corner');
      corner.dispatchEvent(new PointerEvent('pointerdown', { ...keys, clientX: 0, clientY: 0 }));
      frame.dispatchEvent(new PointerEvent('pointermove', { ...keys, clientX: by, clientY: 0 }));
      frame.dispatchEvent(new PointerEvent('pointerup', { ...keys, clientX: by, clientY: 0 }));
      return room.studio.crop.value?.crop ?? [];
    };
    const square = await pull(width / 4, false);
    expect((square[2] ?? 0) * 2).toBeCloseTo(square[3] ?? 0, 0);
    expect(square[2]).toBeLessThan(50);
    ratio.value = 'free';
    ratio.dispatchEvent(new Event('change'));
    const kept = await pull(width / 8, true);
    expect((kept[2] ?? 0) * 2).toBeCloseTo(kept[3] ?? 0, 0);
    const freed = await pull(width / 8, false);
    expect(freed[3]).toBe(kept[3]);
    expect(freed[2]).not.toBe(kept[2]);
  });

  it('is not lost by going to another slide', async () => {
    const { room, figure } = await openPicture();
    figure.focus();
    press(figure, 'Enter');
    press(await room.find('crop-frame', '[aria-label=上边]'), 'ArrowDown', true);
    room.studio.selection.set({ slide: 's3', path: null });
    await vi.waitFor(() => expect(picture(room).crop).toEqual([0, 5, 100, 95]));
  });
});
