import { describe, expect, it, vi } from 'vitest';
import { undo } from '../../../src/studio/actions/edit';
import { longDeck } from '../../fixtures/studio/sample-deck';
import { openRoom, type Room } from './room';

interface Rail {
  readonly room: Room;
  readonly ids: () => string;
  readonly chosen: () => string;
  readonly click: (id: string, keys?: MouseEventInit) => Promise<void>;
  readonly press: (key: string, keys?: KeyboardEventInit) => Promise<void>;
}

async function openRail(): Promise<Rail> {
  const room = await openRoom(longDeck(6), { slide: 's2', path: null });
  const list = await room.find('slide-rail', '.list');
  const items = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
  return {
    room,
    ids: () =>
      room
        .deck()
        .slides.map(({ id }) => id)
        .join(' '),
    chosen: () =>
      items()
        .filter((item) => item.ariaSelected === 'true')
        .map((item) => item.dataset.slide)
        .join(' '),
    click: async (id, keys = {}) => {
      const item = items().find((each) => each.dataset.slide === id);
      item?.focus();
      item?.dispatchEvent(new MouseEvent('click', { ...keys, bubbles: true, composed: true }));
      await drawn();
    },
    press: async (key, keys = {}) => {
      list.dispatchEvent(new KeyboardEvent('keydown', { ...keys, key, bubbles: true, composed: true }));
      await drawn();
    },
  };
}

describe('choosing several slides in the rail', () => {
  it('by Shift and Ctrl with a click; a plain click chooses one again', async () => {
    const { room, chosen, click } = await openRail();
    expect((await room.find('slide-rail', '[role=listbox]')).ariaMultiSelectable).toBe('true');
    await click('s4', { shiftKey: true });
    expect(chosen()).toBe('s2 s3 s4');
    expect((await room.find('slide-rail', '.count')).textContent).toBe('已选 3 页');
    await click('s6', { ctrlKey: true });
    await click('s3', { ctrlKey: true });
    expect(chosen()).toBe('s2 s4 s6');
    await click('s5');
    expect(chosen()).toBe('s5');
  });

  it('by Shift with arrows, there and back, and by Ctrl+A; Esc leaves the one shown', async () => {
    const { room, chosen, press } = await openRail();
    await press('ArrowDown', { shiftKey: true });
    await press('ArrowDown', { shiftKey: true });
    expect(chosen()).toBe('s2 s3 s4');
    await press('ArrowUp', { shiftKey: true });
    expect(chosen()).toBe('s2 s3');
    await press('ArrowUp', { shiftKey: true });
    await press('ArrowUp', { shiftKey: true });
    expect(chosen()).toBe('s1 s2');
    await press('a', { ctrlKey: true });
    expect(chosen()).toBe('s1 s2 s3 s4 s5 s6');
    await press('Escape');
    expect(chosen()).toBe(room.studio.selection.value.slide);
  });

  it('ends when one types on a slide', async () => {
    const { room, chosen, click } = await openRail();
    await click('s4', { shiftKey: true });
    (await room.find('slide-desk', '[data-path="blocks.0.text"]')).focus();
    await vi.waitFor(() => expect(chosen()).toBe('s4'));
  });
});

describe('all chosen slides as one step of undo', () => {
  it('are deleted, but never all of a deck', async () => {
    const { room, ids, click, press } = await openRail();
    await click('s4', { shiftKey: true });
    await press('Delete');
    expect(ids()).toBe('s1 s5 s6');
    expect(room.studio.selection.value.slide).toBe('s5');
    expect(room.studio.message.value?.text).toBe('已删除 3 页。');
    undo(room.studio);
    expect(ids()).toBe('s1 s2 s3 s4 s5 s6');
    await press('a', { ctrlKey: true });
    await press('Delete');
    expect(ids()).toBe('s1 s2 s3 s4 s5 s6');
  });

  it('are duplicated behind the last, and the copies are chosen', async () => {
    const { room, chosen, ids, click } = await openRail();
    await click('s3', { shiftKey: true });
    const button = await room.find('#duplicate');
    expect(button.textContent?.trim()).toBe('复制 2 页');
    button.click();
    expect(room.deck().slides.map(({ notes }) => notes.slice(0, 3))).toEqual([
      '第1项',
      '第2项',
      '第3项',
      '第2项',
      '第3项',
      '第4项',
      '第5项',
      '第6项',
    ]);
    await vi.waitFor(() => expect(chosen()).toBe(ids().split(' ').slice(3, 5).join(' ')));
    undo(room.studio);
    expect(ids()).toBe('s1 s2 s3 s4 s5 s6');
  });

  it('are hidden, and shown again when all are hidden', async () => {
    const { room, click } = await openRail();
    const hidden = () => room.deck().slides.flatMap((slide) => (slide.hidden ? [slide.id] : []));
    (await room.find('#hide')).click();
    await click('s3', { shiftKey: true });
    (await room.find('#hide')).click();
    expect(hidden()).toEqual(['s2', 's3']);
    await vi.waitFor(async () => expect((await room.find('#hide')).textContent).toContain('放映 2 页'));
    (await room.find('#hide')).click();
    expect(hidden()).toEqual([]);
  });

  it('are moved by keys and by dragging, and stay chosen', async () => {
    const { room, chosen, ids, click, press } = await openRail();
    await click('s3', { shiftKey: true });
    await press('ArrowDown', { altKey: true });
    expect(ids()).toBe('s1 s4 s2 s3 s5 s6');
    expect(room.studio.message.value?.text).toBe('已将 2 页移到第 3 至 4 页。');
    await press('ArrowUp', { ctrlKey: true, shiftKey: true });
    expect(ids()).toBe('s2 s3 s1 s4 s5 s6');
    expect(chosen()).toBe('s2 s3');
    await drag(room, 's2', 's5');
    expect(ids()).toBe('s1 s4 s5 s2 s3 s6');
    undo(room.studio);
    expect(ids()).toBe('s2 s3 s1 s4 s5 s6');
  });

  it('are merged when they stand next to each other', async () => {
    const { room, ids, click } = await openRail();
    await click('s4', { ctrlKey: true });
    const menu = await room.find('slide-menu', 'wa-dropdown');
    const merge = () =>
      menu.dispatchEvent(new CustomEvent('wa-select', { detail: { item: { value: 'merge' } } }));
    merge();
    expect(room.studio.message.value?.text).toBe('请选相邻的几页再合并。');
    await click('s3', { ctrlKey: true });
    merge();
    expect(ids()).toBe('s1 s2 s5 s6');
    undo(room.studio);
    expect(ids()).toBe('s1 s2 s3 s4 s5 s6');
  });

  it('are copied and pasted, in their order', async () => {
    const { room, click } = await openRail();
    await click('s3', { shiftKey: true });
    const clipboardData = new DataTransfer();
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, cancelable: true }));
    await click('s6');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    expect(
      room
        .deck()
        .slides.slice(6)
        .map(({ notes }) => notes),
    ).toEqual(['第2项的讲稿。', '第3项的讲稿。']);
  });
});

async function drag(room: Room, from: string, below: string): Promise<void> {
  const dataTransfer = new DataTransfer();
  const source = await room.find('slide-rail', `[data-slide=${from}]`);
  const target = await room.find('slide-rail', `[data-slide=${below}]`);
  const { bottom } = target.getBoundingClientRect();
  const fire = (on: HTMLElement, type: string) =>
    on.dispatchEvent(
      new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, clientY: bottom - 1 }),
    );
  fire(source, 'dragstart');
  fire(target, 'dragover');
  fire(target, 'drop');
}
