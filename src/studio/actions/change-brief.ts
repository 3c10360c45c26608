import { msg } from '@lit/localize';
import type { Brief } from '../../model/brief';
import { mergeDecks } from '../edits/merge-decks';
import { deckOf } from '../state/session';
import type { Studio } from '../state/studio';
import { edit } from './edit';
import { keepAutomatic } from './keep-automatic';
import { composeDeck } from './make-deck';
import { say } from './say';
import { runTask } from './task';

/**
 * Composes the deck again for another brief. Slides the lecturer edited, added or deleted stay edited,
 * added or deleted; untouched ones follow the brief. One step of undo.
 */
export async function changeDeckBrief(studio: Studio, brief: Brief): Promise<void> {
  const session = studio.session.value;
  if (!session) return;
  const current = deckOf(session);
  const { notice } = session;
  if (!notice) return void edit(studio, [{ type: 'setBrief', brief }]);
  const wish = { ratio: current.meta.ratio, theme: current.theme, file: current.meta.notice ?? '' };
  const words = { label: msg('正在按新的安排重排…'), cancelled: msg('已取消重排，课件没有改动。') };
  const decks = await runTask(studio, words, async (handle) => {
    const before = await composeDeck(notice, { ...wish, brief: current.brief }, handle);
    return { before, after: await composeDeck(notice, { ...wish, brief }, handle) };
  });
  const latest = studio.session.value;
  if (!decks || latest?.id !== session.id) return;
  const slides = mergeDecks(decks.before.slides, deckOf(latest).slides, decks.after.slides);
  const made = edit(studio, [
    { type: 'setBrief', brief },
    { type: 'setSlides', slides },
  ]);
  if (!made) return;
  say(studio, msg('已按新的安排重排；您改过的页没有动。'));
  await keepAutomatic(studio, session.id, deckOf(latest), 'brief');
}
