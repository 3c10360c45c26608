import { expect, it, vi } from 'vitest';
import type { Sentence } from '../../../src/model/notice';
import { plain } from '../../../src/model/rich-text';
import { slideTexts } from '../../../src/model/slide-texts';
import { extractNotice } from '../../../src/notice/read';
import { understand } from '../../../src/notice/understand';
import { readerPorts } from '../../../src/studio/actions/reader-ports';
import { sampleDeck } from '../../fixtures/studio/sample-deck';
import { openRoom } from './room';

const text =
  '关于开展消防演练的通知\n\n各部门：\n\n演练时关闭电源，沿安全通道撤离，到操场集合清点人数。\n\n办公室\n2026年3月2日\n';

it('sends a clause of a sentence to the slide', async () => {
  const bytes = new TextEncoder().encode(text);
  const notice = understand(await extractNotice({ name: 'a.txt', bytes }, readerPorts));
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
