import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { renameDeck, undo } from '../../../src/studio/actions/edit';
import { deleteSlides } from '../../../src/studio/actions/slides';
import { keepVersion, listVersions, restoreVersion } from '../../../src/studio/actions/versions';
import { watchVersions } from '../../../src/studio/actions/watch-versions';
import { sampleDeck } from '../../fixtures/studio/sample-deck';
import { openRoom, type Room } from './room';

it('a version is looked at before it is brought back', async () => {
  const room = await openRoom(sampleDeck(), { slide: 's4', path: null });
  await keepVersion(room.studio, '第一稿');
  deleteSlides(room.studio);
  renameDeck(room.studio, '第二稿');
  room.studio.panel.set('versions');
  (await room.find('versions-panel', '.view')).click();
  const last = await room.find('version-preview', 'li:nth-child(4)', 'slide-view', '.page');
  await vi.waitFor(() => expect(last.textContent).toContain('清点人数'));
  expect(room.deck().slides).toHaveLength(3);
});

describe('versions kept by themselves', () => {
  const soon = { every: 10 * 60_000, after: 0 };
  const named = async (room: Room) =>
    (await listVersions(room.studio)).map(({ before, name }) => before ?? name);

  function watched(room: Room): void {
    onTestFinished(watchVersions(room.studio, soon));
    vi.useFakeTimers({ toFake: ['Date'], now: 1e12 });
    onTestFinished(() => void vi.useRealTimers());
  }

  it('the state before the first change, then one every ten minutes of work', async () => {
    const room = await openRoom(sampleDeck(), { slide: 's4', path: null });
    watched(room);
    renameDeck(room.studio, '一');
    await vi.waitFor(async () => expect(await named(room)).toEqual(['work']));
    expect((await listVersions(room.studio))[0]?.body).toEqual(sampleDeck());
    vi.setSystemTime(1e12 + 9 * 60_000);
    renameDeck(room.studio, '二');
    vi.setSystemTime(1e12 + 11 * 60_000);
    renameDeck(room.studio, '三');
    await vi.waitFor(async () => expect(await named(room)).toEqual(['time', 'work']));
    expect((await listVersions(room.studio))[0]?.body.meta.title).toBe('二');
  });

  it('are told apart from named ones and come back by undo when deleted', async () => {
    const room = await openRoom(sampleDeck(), { slide: 's4', path: null });
    watched(room);
    renameDeck(room.studio, '一');
    await vi.waitFor(async () => expect(await named(room)).toEqual(['work']));
    await keepVersion(room.studio, '第一稿');
    room.studio.panel.set('versions');
    await room.find('versions-panel', 'li.named .name strong');
    const automatic = await room.find('versions-panel', 'li.automatic');
    expect(automatic.textContent).toContain('打开时的样子');
    automatic.querySelector<HTMLElement>('wa-button:last-of-type')?.click();
    await vi.waitFor(async () => expect(await named(room)).toEqual(['第一稿']));
    room.studio.message.value?.action?.run();
    await vi.waitFor(async () => expect(await named(room)).toContain('work'));
  });

  it('the present state is kept before an earlier one is brought back', async () => {
    const room = await openRoom(sampleDeck(), { slide: 's4', path: null });
    await keepVersion(room.studio, '第一稿');
    renameDeck(room.studio, '第二稿');
    const [first] = await listVersions(room.studio);
    if (first) await restoreVersion(room.studio, first);
    expect(room.deck().meta.title).toBe('消防演练');
    const kept = (await listVersions(room.studio)).find(({ before }) => before === 'restore');
    expect(kept?.body.meta.title).toBe('第二稿');
    undo(room.studio);
    expect(room.deck().meta.title).toBe('第二稿');
  });

  it('nothing is brought back unasked when the present state cannot be kept', async () => {
    const room = await openRoom(sampleDeck(), { slide: 's4', path: null });
    await keepVersion(room.studio, '第一稿');
    renameDeck(room.studio, '第二稿');
    vi.spyOn(room.studio.decks, 'keepVersion').mockRejectedValue(full());
    const [first] = await listVersions(room.studio);
    if (first) await restoreVersion(room.studio, first);
    expect(room.deck().meta.title).toBe('第二稿');
    room.studio.message.value?.action?.run();
    expect(room.deck().meta.title).toBe('消防演练');
  });

  it('give way when the disk is full, and it is said', async () => {
    const room = await openRoom(sampleDeck(), { slide: 's4', path: null });
    watched(room);
    renameDeck(room.studio, '一');
    await vi.waitFor(async () => expect(await named(room)).toEqual(['work']));
    await keepVersion(room.studio, '第一稿');
    room.studio.saving.set({ state: 'failed', reason: 'QuotaExceededError' });
    await vi.waitFor(async () => expect(await named(room)).toEqual(['第一稿']));
    expect(room.studio.message.value?.text).toContain('磁盘已满');
  });
});

function full(): DOMException {
  return new DOMException('no room', 'QuotaExceededError');
}
