import { describe, expect, it, vi } from 'vitest';
import { sampleDeck } from '../../fixtures/studio/sample-deck';
import { openRoom, type Room } from './room';

function ids(room: Room): readonly string[] {
  return room.deck().slides.map(({ id }) => id);
}

function clipboard(type: 'copy' | 'cut' | 'paste', clipboardData: DataTransfer): void {
  document.dispatchEvent(new ClipboardEvent(type, { clipboardData, cancelable: true }));
}

describe('the clipboard of the room', () => {
  it('copies, cuts and pastes slides in the rail', async () => {
    const room = await openRoom(sampleDeck(), { slide: 's3', path: null });
    (await room.find('slide-rail', '[data-slide=s3]')).focus();
    const data = new DataTransfer();
    clipboard('cut', data);
    expect(ids(room)).toEqual(['s1', 's2', 's4']);
    clipboard('paste', data);
    expect(ids(room)).toHaveLength(4);
    expect(room.deck().slides[2]?.blocks[0]).toMatchObject({ text: [{ text: '要求' }] });
    expect(room.deck().slides[3]?.blocks[0]).toMatchObject({ text: [{ text: '时间' }] });
  });

  it('leaves words that are copied elsewhere alone', async () => {
    const room = await openRoom(sampleDeck(), { slide: 's3', path: null });
    (await room.find('notes-pane', 'textarea')).focus();
    const data = new DataTransfer();
    clipboard('cut', data);
    expect(ids(room)).toHaveLength(4);
  });

  it('makes a slide of a picture', async () => {
    const room = await openRoom(sampleDeck(), { slide: 's3', path: null });
    await room.find('slide-desk', '.page');
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const blob = await canvas.convertToBlob();
    const data = new DataTransfer();
    data.items.add(new File([blob], 'image.png', { type: 'image/png' }));
    clipboard('paste', data);
    await vi.waitFor(() => expect(room.deck().slides[3]?.layout).toBe('picture'));
    expect(room.deck().pictures).toMatchObject({ p1: { width: 40, height: 30 } });
  });
});
