import { msg } from '@lit/localize';
import { compose } from '../../compose/compose';
import type { Brief } from '../../model/brief';
import type { Deck, Ratio, ThemeChoice } from '../../model/deck';
import type { Notice } from '../../model/notice';
import type { Studio } from '../state/studio';
import { fittedDeck } from './fit';
import { addDeck } from './library';
import { runTask, type TaskHandle } from './task';

/** What a deck is made from besides its notice. */
export interface Wish {
  readonly brief: Brief;
  readonly ratio: Ratio;
  readonly theme: ThemeChoice;
  /** Name of the notice's file. */
  readonly file: string;
}

/** Notice and wish → a deck that fits. @throws the signal's reason when it is cancelled */
export function composeDeck(notice: Notice, wish: Wish, handle: TaskHandle): Promise<Deck> {
  const { brief, ratio, theme, file } = wish;
  const { value } = compose(notice, brief, { ratio, theme, notice: file });
  return fittedDeck(value, handle.signal, (done, all) => handle.progress(msg('正在排版…'), done / all));
}

/** Makes the deck of the recognised notice, keeps it and opens it. */
export async function makeRecognised(studio: Studio): Promise<void> {
  const recognised = studio.recognised.value;
  if (!recognised) return;
  const { notice, brief, ratio, theme, file, corrections } = recognised;
  const wish: Wish = { brief, ratio, theme: { name: theme }, file: file.name };
  const words = { label: msg('正在编排课件…'), cancelled: msg('已取消编排，没有生成课件。') };
  const deck = await runTask(studio, words, (handle) => composeDeck(notice, wish, handle));
  if (!deck) return;
  await addDeck(studio, deck, { ...file, corrections });
  studio.recognised.set(null);
}
