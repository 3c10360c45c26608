import { expect, it, vi } from 'vitest';
import { renameDeck } from '../../../src/studio/actions/edit';
import { deleteSlide } from '../../../src/studio/actions/slides';
import { keepVersion } from '../../../src/studio/actions/versions';
import { sampleDeck } from '../../fixtures/studio/sample-deck';
import { openRoom } from './room';

it('a version is looked at before it is brought back', async () => {
  const room = await openRoom(sampleDeck(), { slide: 's4', path: null });
  await keepVersion(room.studio, '第一稿');
  deleteSlide(room.studio);
  renameDeck(room.studio, '第二稿');
  room.studio.panel.set('versions');
  (await room.find('versions-panel', '.view')).click();
  const last = await room.find('version-preview', 'li:nth-child(4)', 'slide-view', '.page');
  await vi.waitFor(() => expect(last.textContent).toContain('清点人数'));
  expect(room.deck().slides).toHaveLength(3);
});
