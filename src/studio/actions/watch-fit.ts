import { msg, str } from '@lit/localize';
import type { Deck } from '../../model/deck';
import type { Message } from '../state/message';
import { deckOf, type Session } from '../state/session';
import type { Studio } from '../state/studio';
import { arrangeAgain } from './arrange-again';
import type { Refit } from './refit';
import { isCancelled } from './say';

/** Milliseconds of rest after which a new look is measured; choosing among looks must stay quick. */
const usualRest = 1000;

/**
 * Measures the deck whenever its theme, type size or ratio has changed, says what no longer fits or could
 * be put together, and offers to arrange it again. @returns a function that stops it
 */
export function watchFit(studio: Studio, rest = usualRest): () => void {
  let last = studio.session.value;
  let offer: Message | null = null;
  let abort = new AbortController();
  const withdraw = () => {
    abort.abort();
    if (offer && studio.message.value === offer) studio.message.set(null);
    offer = null;
  };
  return studio.session.subscribe((session) => {
    const earlier = last;
    last = session;
    if (session === null || session.id !== earlier?.id) return withdraw();
    if (session.readOnly || !looksOther(earlier, session)) return;
    withdraw();
    abort = new AbortController();
    void offerAfter(studio, rest, abort.signal).then((made) => {
      offer = made;
    });
  });
}

function looksOther(earlier: Session, session: Session): boolean {
  const [before, now] = [deckOf(earlier), deckOf(session)];
  return before.theme !== now.theme || before.meta.ratio !== now.meta.ratio;
}

async function offerAfter(studio: Studio, rest: number, signal: AbortSignal): Promise<Message | null> {
  await new Promise((resolve) => setTimeout(resolve, rest));
  const session = studio.session.value;
  if (signal.aborted || !session) return null;
  const found = await measured(deckOf(session), signal);
  if (!found || signal.aborted || found.fuller + found.looser === 0) return null;
  const action = { label: msg('重新排版'), run: () => void arrangeAgain(studio) };
  const offer: Message = { kind: 'warning', text: wordsOf(found), action };
  studio.message.set(offer);
  return offer;
}

async function measured(deck: Deck, signal: AbortSignal): Promise<Refit | null> {
  try {
    const { refitOf } = await import('./refit');
    return await refitOf(deck, signal);
  } catch (error) {
    if (!isCancelled(error)) throw error;
    return null;
  }
}

function wordsOf({ fuller, looser }: Refit): string {
  const full = msg(str`换了样式，有的页放不下了：${fuller} 处要缩小字号或续页。`);
  if (looser === 0) return full;
  const loose = msg(str`换了样式，有 ${looser} 处可以并页或放大字号。`);
  return fuller === 0 ? loose : full;
}
