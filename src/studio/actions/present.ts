import { loadTheme } from '../../theme/load';
import { currentLanguage } from '../localization/locale';
import type { Studio } from '../state/studio';
import { openDeckOf } from './edit';
import { sayError } from './say';
import { selectSlide } from './select';

/** Shows the deck from the slide shown now, over the whole window. */
export async function present(studio: Studio, fromStart = false): Promise<void> {
  const deck = openDeckOf(studio);
  if (!deck) return;
  const host = document.createElement('div');
  host.id = 'player';
  host.style.cssText = 'position:fixed;inset:0;z-index:100;background:#000';
  try {
    const { openPlayer } = await import('../../present/player/open-player');
    await studio.autosave.flush();
    document.body.append(host);
    const slide = fromStart ? undefined : studio.selection.value.slide;
    const player = await openPlayer(deck, host, {
      theme: loadTheme(deck.theme.name),
      language: currentLanguage(),
      ...(slide ? { slide } : {}),
      onClose: () => {
        selectSlide(studio, player.state.slide);
        host.remove();
      },
    });
    await host.requestFullscreen?.().catch(() => {
      // The browser allows full screen only sometimes; the show fills the window anyway.
    });
  } catch (error) {
    host.remove();
    sayError(studio, error);
  }
}
