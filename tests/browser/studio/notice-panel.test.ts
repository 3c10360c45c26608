import { expect, it, vi } from 'vitest';
import type { Sentence } from '../../../src/model/notice';
import { plain } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { extractNotice } from '../../../src/notice/read';
import { understand } from '../../../src/notice/understand';
import { sendSentence } from '../../../src/studio/actions/notice';
import { readerPorts } from '../../../src/studio/actions/reader-ports';
import { sampleDeck } from '../../fixtures/studio/sample-deck';
import { openRoom } from './room';

const text =
  '关于开展消防演练的通知\n\n各部门：\n\n演练时关闭电源，沿安全通道撤离，到操场集合清点人数。\n\n办公室\n2026年3月2日\n';

async function understood(words: string) {
  const bytes = new TextEncoder().encode(words);
  return understand(await extractNotice({ name: 'a.txt', bytes }, readerPorts));
}

it('a sentence sent to a slide of titles goes to a new one under its own heading', async () => {
  const notice = await understood(
    '关于开展消防演练的通知\n\n各部门：\n\n一、演练安排\n\n3月10日上午九时开始。\n\n二、工作要求\n\n各部门要按时参加。\n\n办公室\n2026年3月2日\n',
  );
  const room = await openRoom(sampleDeck(), { slide: 's2', path: null }, notice);
  sendSentence(room.studio, '各部门要按时参加。');
  expect(room.deck().slides.map(({ layout }) => layout)).toEqual([
    'cover',
    'section',
    'points',
    'points',
    'points',
  ]);
  const sent = room.deck().slides[2];
  expect(sent && slideTexts(sent).map((each) => plain(each.text))).toEqual([
    '工作要求',
    '各部门要按时参加。',
  ]);
  expect(room.studio.selection.value.slide).toBe(sent?.id);
});

it('sends a clause of a sentence to the slide', async () => {
  const notice = await understood(text);
  const sentence = notice.sentences.find(({ clauses }) => clauses.length > 2) as Sentence;
  const room = await openRoom(sampleDeck(), { slide: 's4', path: null }, notice);
  (await room.find('notice-text', `[data-sentence="${sentence.id}"]`)).click();
  (await room.find('sentence-pieces', 'button:nth-of-type(3)')).click();
  await vi.waitFor(async () => {
    expect((await room.find('notice-panel', 'footer span')).textContent).toMatch(/^沿安全通道撤离/);
  });
  (await room.find('#send-sentence')).click();
  const slide = room.deck().slides[3];
  expect(slide && plain(slideTexts(slide).at(-1)?.text ?? [])).toMatch(/^沿安全通道撤离/);
});
