import { msg, str } from '@lit/localize';
import { defaultBrief } from '../../model/brief';
import { UnusableInput } from '../../model/finding';
import { wording } from '../../model/language';
import { extractNotice } from '../../notice/read';
import { understand } from '../../notice/understand';
import { currentLanguage } from '../localization/locale';
import type { Studio } from '../state/studio';
import { keepNewDeck } from './library';
import { composeDeck } from './make-deck';
import { readerPorts } from './reader-ports';
import { warn } from './say';
import { runTask, type TaskHandle } from './task';

/** Makes a deck of each of several notices and keeps them. @returns how many were made */
export async function makeDecks(studio: Studio, files: readonly File[]): Promise<number> {
  const refused: string[] = [];
  let made = 0;
  await runTask(studio, msg('正在生成课件…'), async (handle) => {
    for (const [index, file] of files.entries()) {
      const number = index + 1;
      handle.progress(msg(str`正在生成 ${number}/${files.length}：${file.name}`), index / files.length);
      try {
        await makeOne(studio, file, { ...handle, progress: () => {} });
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

async function makeOne(studio: Studio, file: File, handle: TaskHandle): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const notice = understand(await extractNotice({ name: file.name, bytes }, readerPorts));
  const brief = { ...defaultBrief, pace: studio.preferences.value.pace };
  const wish = { brief, ratio: '16:9', theme: { name: 'solemn' }, file: file.name } as const;
  const deck = await composeDeck(notice, wish, handle);
  await keepNewDeck(studio, deck, { name: file.name, bytes, corrections: [] });
}
