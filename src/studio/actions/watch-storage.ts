import { msg } from '@lit/localize';
import type { Studio } from '../state/studio';
import type { Saving } from '../storage/autosave';
import { downloadPackage } from './download';
import { say, warn } from './say';

/**
 * Tells what stands in the way of opening the library or saving the deck and what can be done, once each
 * time, and when it is over; a deck whose storage was cleared gets its notice kept anew.
 */
export function watchStorage(studio: Studio): void {
  let before = reasonOf(studio.saving.value);
  if (before === 'QuotaExceededError') tellUnopened(studio);
  studio.saving.subscribe((saving) => {
    if (saving.state === 'saving') return;
    const reason = reasonOf(saving);
    if (reason === before) return;
    if (saving.state === 'saved' && before === 'QuotaExceededError')
      say(studio, msg('又有空间了，修改都已存好。'));
    before = reason;
    if (reason === 'QuotaExceededError') tellFullDisk(studio);
    if (reason === 'StorageCleared') tellCleared(studio);
  });
}

function reasonOf(saving: Saving): string | null {
  return saving.state === 'failed' ? saving.reason : null;
}

function tellUnopened(studio: Studio): void {
  warn(studio, msg('磁盘已满，浏览器打不开存着的课件。请腾出空间，再重新载入。'), {
    label: msg('重新载入'),
    run: () => location.reload(),
  });
}

function tellFullDisk(studio: Studio): void {
  const words = msg('磁盘已满，修改只在这个页面里。腾出空间后会自动存好；也可以先下载一份到别的盘。');
  warn(studio, words, copyOf(studio));
}

function tellCleared(studio: Studio): void {
  const session = studio.session.value;
  if (session?.source) {
    // Autosave writes the deck again; should its notice not be kept, the next change says so.
    studio.decks.writeSource(session.id, session.source).catch(() => {});
  }
  const words = msg('浏览器里存的课件被清除了。这一份会重新存好，其他课件和旧版本已不在；请下载一份留底。');
  warn(studio, words, copyOf(studio));
}

function copyOf(studio: Studio) {
  return { label: msg('下载一份'), run: () => void downloadPackage(studio) };
}
