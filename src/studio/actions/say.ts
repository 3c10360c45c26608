import { msg } from '@lit/localize';
import { UnusableInput } from '../../model/finding';
import { wording } from '../../model/language';
import { currentLanguage } from '../localization/locale';
import type { Message } from '../state/message';
import type { Studio } from '../state/studio';
import { isFullDisk } from '../storage/storage-failure';

/** Shows one sentence at the foot of the window. */
export function say(studio: Studio, text: string, action?: Message['action']): void {
  studio.message.set({ kind: 'information', text, ...(action ? { action } : {}) });
}

/** Shows a warning at the foot of the window. */
export function warn(studio: Studio, text: string, action?: Message['action']): void {
  studio.message.set({ kind: 'warning', text, ...(action ? { action } : {}) });
}

/** Whether an error only says that the lecturer broke something off. */
export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Shows what went wrong: the product's own sentence where there is one. */
export function sayError(studio: Studio, error: unknown): void {
  if (isCancelled(error)) return;
  if (error instanceof UnusableInput) {
    studio.message.set({ kind: 'error', text: wording(error.localized, currentLanguage()) });
    return;
  }
  if (isFullDisk(error)) {
    studio.message.set({ kind: 'error', text: msg('磁盘已满，没有存下；腾出空间后请再试一次。') });
    return;
  }
  console.error(error);
  studio.message.set({ kind: 'error', text: msg('没有做成，内容没有改动；请再试一次。') });
}
