import { msg, str } from '@lit/localize';
import { defaultBrief } from '../../model/brief';
import { UnusableInput } from '../../model/finding';
import { type Localized, wording } from '../../model/language';
import { extractNotice } from '../../notice/read';
import { understand } from '../../notice/understand';
import { currentLanguage } from '../localization/locale';
import type { Studio } from '../state/studio';
import { isDeckFile } from './deck-files';
import { keepNewDeck } from './library';
import { composeDeck } from './make-deck';
import { readerPorts } from './reader-ports';
import { warn } from './say';
import { runTask, type TaskHandle } from './task';

/** A notice marked 内部 is used only after the lecturer has said so, one at a time. */
const askedFirst: Localized = {
  zh: '标有“内部”或“不公开”字样，请单独打开并确认。',
  en: 'marked as internal: please open it alone and confirm.',
};

/**
 * Makes a deck of each of several notices, takes saved decks as they are, and keeps them all; files of
 * the system and of open Word windows are passed over. @returns how many were kept
 */
export async function makeDecks(studio: Studio, chosen: readonly File[]): Promise<number> {
  const files = chosen.filter((file) => !/^[.~]|^(?:Thumbs\.db|desktop\.ini)$/i.test(file.name));
  const refused: string[] = [];
  let made = 0;
  const words = { label: msg('正在生成课件…'), cancelled: msg('已取消；先做好的课件在课件库里。') };
  await runTask(studio, words, async (handle) => {
    for (const [index, file] of files.entries()) {
      const number = index + 1;
      handle.progress(msg(str`正在生成 ${number}/${files.length}：${file.name}`), index / files.length);
      try {
        await keepOne(studio, file, { ...handle, progress: () => {} });
        made += 1;
      } catch (error) {
        if (!(error instanceof UnusableInput)) throw error;
        refused.push(`${file.name}：${wording(error.localized, currentLanguage())}`);
      }
    }
  });
  if (refused.length > 0) warn(studio, refused.join(' '));
  return made;
}

async function keepOne(studio: Studio, file: File, handle: TaskHandle): Promise<void> {
  if (!(await isDeckFile(file))) return makeOne(studio, file, handle);
  const { readDeckFile } = await import('./open-deck-file');
  const { deck, source } = await readDeckFile(file);
  await keepNewDeck(studio, deck, source);
}

async function makeOne(studio: Studio, file: File, handle: TaskHandle): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const notice = understand(await extractNotice({ name: file.name, bytes }, readerPorts));
  if (notice.elements.internal) throw new UnusableInput('notice.internal', askedFirst);
  const brief = { ...defaultBrief, pace: studio.preferences.value.pace };
  const wish = { brief, ratio: '16:9', theme: { name: 'solemn' }, file: file.name } as const;
  const deck = await composeDeck(notice, wish, handle);
  await keepNewDeck(studio, deck, { name: file.name, bytes, corrections: [] });
}
