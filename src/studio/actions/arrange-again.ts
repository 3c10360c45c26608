import { msg } from '@lit/localize';
import type { Studio } from '../state/studio';
import { edit, openDeckOf } from './edit';
import { say } from './say';
import { runTask } from './task';

/** Fits all slides anew, as one step of undo; says what came of it. */
export async function arrangeAgain(studio: Studio): Promise<void> {
  const id = studio.session.value?.id;
  const words = { label: msg('正在重新排版…'), cancelled: msg('已取消重新排版，课件没有改动。') };
  const refit = await runTask(studio, words, async ({ signal, progress }) => {
    const { refitOf } = await import('./refit');
    const follow = (done: number, all: number) => progress(words.label, done / all);
    for (;;) {
      const deck = openDeckOf(studio);
      const found = deck && (await refitOf(deck, signal, follow));
      // What was typed meanwhile must not be lost: it is fitted too.
      if (openDeckOf(studio) === deck) return found ?? 'fits';
    }
  });
  if (!refit || studio.session.value?.id !== id) return;
  if (refit === 'fits') return say(studio, msg('每一页都放得下，不用重新排版。'));
  if (edit(studio, [{ type: 'setSlides', slides: refit.slides }])) {
    say(studio, msg('已重新排版，文字没有改动；可以撤销。'));
  }
}
