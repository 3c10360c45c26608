import { expect, it } from 'vitest';
import { printDeck } from '../../../src/deck/deck-markdown';
import { makeDecks } from '../../../src/studio/actions/make-decks';
import { sampleDeck } from '../../fixtures/studio/sample-deck';
import { openRoom } from './room';

const notice = (title: string, mark = '') =>
  `${mark}${title}\n\n各部门：\n\n一、时间\n\n3月10日上午九时开始。\n\n二、要求\n\n各部门要按时参加。\n\n办公室\n2026年3月2日\n`;
const file = (name: string, text: string) => new File([text], name);

it('a folder gives a deck for each notice and each saved deck, and asks before it uses internal papers', async () => {
  const { studio } = await openRoom(sampleDeck(), { slide: 's1', path: null });
  const made = await makeDecks(studio, [
    file('.DS_Store', 'x'),
    file('~$演练.docx', 'x'),
    file('演练.txt', notice('关于开展消防演练的通知')),
    file('内部.txt', notice('关于人员调整的通知', '内部资料 注意保存\n\n')),
    file('旧课件.deck.md', printDeck(sampleDeck())),
  ]);
  expect(made).toBe(2);
  expect((await studio.decks.cards()).map(({ title }) => title).sort()).toEqual(['开展消防演练', '消防演练']);
  expect(studio.message.value?.text).toBe('内部.txt：标有“内部”或“不公开”字样，请单独打开并确认。');
});
