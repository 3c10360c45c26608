/// <reference types="vite/client" />
import revealStyles from 'reveal.js/reveal.css?inline';
import type { Deck } from '../../model/deck';
import { UnusableInput } from '../../model/finding';
import dialogStyles from '../dialogs/dialogs.css?inline';
import { inkStyles } from '../ink-layer';
import { noResume } from '../resume';
import { adoptSheets, createSheet } from '../sheets';
import { slideSheets } from '../slide-box';
import { createSlideSource, type SlideSource } from '../slide-source';
import { words } from '../words';
import playerStyles from './player.css?inline';
import type { Player, PlayerOptions } from './player-options';
import { ShowSession } from './session';
import { Show } from './show';
import { createSurface } from './surface';

export type { Player, PlayerOptions } from './player-options';

/**
 * Shows a deck inside `host`, which is emptied and should fill the window. Hidden slides are left out.
 * Keys of the window belong to the show until it is closed.
 * @throws UnusableInput when no slide is to be shown
 */
export async function openPlayer(deck: Deck, host: HTMLElement, options: PlayerOptions): Promise<Player> {
  const source = createSlideSource(deck, options.theme);
  if (source.slides.length === 0) throw new UnusableInput('present.empty', words.empty);
  const language = options.language ?? deck.meta.language;
  const undress = dress(host);
  const sheets = slideSheets(host.ownerDocument, source.css);
  const surface = await createSurface(host, source, sheets, language, deck.meta.transition);
  const session = sessionOf(source, surface.stage.fragments, options);
  return new Show({ session, source, sheets, surface, host, language, options, undress });
}

/** Empties the host and puts the show's styles on its page; the answer takes both back. */
function dress(host: HTMLElement): () => void {
  const document = host.ownerDocument;
  const styles = createSheet(document, revealStyles + inkStyles + dialogStyles + playerStyles);
  const dropStyles = adoptSheets(document, styles);
  host.replaceChildren();
  host.classList.add('lectern-player');
  return () => {
    host.replaceChildren();
    host.classList.remove('lectern-player', 'awake');
    dropStyles();
  };
}

function sessionOf(source: SlideSource, fragments: readonly number[], options: PlayerOptions): ShowSession {
  const resume = options.resume ?? noResume;
  return new ShowSession({
    deck: source.deck,
    slides: source.slides,
    outline: { ids: source.slides.map((slide) => slide.id), fragments },
    ...(options.slide === undefined ? {} : { slide: options.slide }),
    minutes: options.minutes ?? null,
    ink: options.ink ?? {},
    resume: resume.read(),
    now: options.now ?? (() => Date.now()),
  });
}
