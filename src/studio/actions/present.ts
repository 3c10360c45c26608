import { sessionResume } from '../../present/resume';
import { loadTheme } from '../../theme/load';
import { currentLanguage } from '../localization/locale';
import { deckOf, type Session } from '../state/session';
import type { Studio } from '../state/studio';
import { showKey } from '../storage/show-place';
import { keepInk, keepRun } from './keep-practice';
import { sayError } from './say';
import { selectSlide } from './select';

/** Shows the deck from the slide shown now, or from its beginning, over the whole window. */
export async function present(studio: Studio, fromStart = false): Promise<void> {
  const session = studio.session.value;
  if (!session) return;
  const slide = fromStart ? undefined : studio.selection.value.slide;
  // A place left by an earlier show is not where this one begins.
  sessionResume(showKey(session.id)).write(null);
  await show(studio, session, slide);
}

/** Goes on with the show of the open deck that a reload interrupted. */
export async function resumeLeftShow(studio: Studio): Promise<void> {
  const session = studio.session.value;
  if (!session) return;
  const place = sessionResume(showKey(session.id));
  if (place.read() === null) place.write(null);
  else await show(studio, session);
}

async function show(studio: Studio, session: Session, slide?: string): Promise<void> {
  if (document.querySelector('#player')) return;
  const host = createHost();
  const leave = standBefore(host);
  try {
    const { openPlayer } = await import('../../present/player/open-player');
    await studio.autosave.flush();
    const deck = deckOf(session);
    const player = await openPlayer(deck, host, {
      theme: loadTheme(deck.theme.name),
      language: currentLanguage(),
      ...(slide ? { slide } : {}),
      resume: sessionResume(showKey(session.id)),
      ink: session.practice.ink,
      onInk: (ink) => keepInk(studio, session.id, ink),
      onRun: (run) => keepRun(studio, session.id, run),
      onClose: () => {
        leave();
        selectSlide(studio, player.state.slide);
      },
    });
    await host.requestFullscreen?.().catch(() => {
      // The browser allows full screen only sometimes; the show fills the window anyway.
    });
  } catch (error) {
    leave();
    sayError(studio, error);
  }
}

function createHost(): HTMLElement {
  const host = document.createElement('div');
  host.id = 'player';
  host.style.cssText = 'position:fixed;inset:0;z-index:100;background:#000';
  return host;
}

/** Puts the show over the studio, which rests meanwhile: not seen, read or laid out. The answer takes it away. */
function standBefore(host: HTMLElement): () => void {
  const behind = document.querySelector<HTMLElement>('lectern-studio');
  document.body.append(host);
  if (behind) behind.inert = true;
  return () => {
    if (behind) behind.inert = false;
    host.remove();
  };
}
